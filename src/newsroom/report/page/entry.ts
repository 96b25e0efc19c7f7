import type { SafeHtml } from '../../../lib/safe-html.ts';
import { html } from '../../../lib/safe-html.ts';
import { formatShortTime } from '../../../lib/time/format.ts';
import { PICTURE_SIZE } from '../browser/photograph.ts';
import type { ProofChange } from '../proof/proof.ts';
import type { ReportWriting } from './writing.ts';

/** What was changed and when, a line each. */
export function changeList(
  changes: readonly ProofChange[],
  { words, reckoning }: ReportWriting,
): SafeHtml | string {
  if (changes.length === 0) return words.noChanges;
  return html`<ul>
    ${changes.map(
      ({ kind, time, text }) =>
        html`<li>
          ${words.change[kind]}
          ${formatShortTime(time, reckoning)}${
            text !== '' && (kind === 'edited' ? html` <code>${text}</code>` : html`: ${text}`)
          }
        </li>`,
    )}
  </ul>`;
}

/** An entry of a report with its picture, where there is one. */
export function entry(
  [number, title]: readonly [number: number, title: string],
  content: SafeHtml,
  [picture, seen]: readonly [picture: string | undefined, seen: string],
): SafeHtml {
  return html`<section class="${picture === undefined ? 'entry' : 'entry pictured'}">
    <h2>${number}. ${title}</h2>
    ${content}
    ${
      picture !== undefined &&
      html`<figure>
        <img
          src="${picture}"
          width="${PICTURE_SIZE.width}"
          height="${PICTURE_SIZE.height}"
          alt="${seen}"
        />
      </figure>`
    }
  </section>`;
}
