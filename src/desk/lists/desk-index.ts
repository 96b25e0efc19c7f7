import { formatShortTime } from '../../lib/time/format.ts';
import { handbookPath } from '../../site/addresses.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskState } from '../desk-state.ts';
import type { HandbookPage } from '../handbook/read-handbook.ts';
import { html } from '../../lib/safe-html.ts';
import { listLinks } from './problem-list.ts';

function stateSentence({ words, held, problems, isBlocked }: DeskState): string {
  if (held.length === 0) return words.index.ready;
  const stoppers = problems.filter(({ effect }) => effect === 'stop').map(({ file }) => file);
  return isBlocked ? words.index.blocked(new Set(stoppers).size) : words.index.held(held.length);
}

/** The desk's first page: how things stand, its lists, and the handbook where there is one. */
export function deskIndex(state: DeskState, handbook: readonly HandbookPage[]): DeskAnswer {
  const { words, href, reckoning, readAt } = state;
  const lists = listLinks(state).map(
    ({ href: to, text, isAlarm }) =>
      html`<li${isAlarm && html` data-alarm`}><a href="${to}">${text}</a></li>`,
  );
  const pages = handbook.map(
    ({ name, title }) => html`<li><a href="${href(handbookPath(name))}">${title}</a></li>`,
  );
  const main = html`<h2>${words.index.state}</h2>
    <p>${stateSentence(state)} ${words.index.read(formatShortTime(readAt, reckoning))}</p>
    <ul class="counts" role="list">
      ${lists}
    </ul>
    ${
      pages.length > 0 &&
      html`<h2><a href="${href(handbookPath())}">${words.index.handbook}</a></h2>
        <ul>
          ${pages}
        </ul>`
    }`;
  return deskDocument(state, words.name, main);
}
