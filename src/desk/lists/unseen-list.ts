import { formatShortTime } from '../../lib/time/format.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskState } from '../desk-state.ts';
import { html } from '../../lib/safe-html.ts';

/** The drafts, or what is scheduled with its time; each leads to its page. */
export function unseenList(state: DeskState, list: 'drafts' | 'scheduled'): DeskAnswer {
  const { reckoning, href } = state;
  const words = state.words[list];
  const texts = state[list];
  const items = texts.map(
    ({ title, file, path, time, review, note }) =>
      html`<li>
        <a href="${href(path)}">${title}</a>
        ${
          time !== undefined &&
          html`<p>${state.words.scheduled.at(formatShortTime(time, reckoning))}</p>`
        }
        ${review !== undefined && html`<p>${state.words.drafts[review](note)}</p>`}
        <p><code>${file}</code></p>
      </li>`,
  );
  const main = html`<p class="lead">${texts.length > 0 ? words.lead : words.none}</p>
    ${
      items.length > 0 &&
      html`<ul class="texts" role="list">
        ${items}
      </ul>`
    }`;
  return deskDocument(state, words.title, main);
}
