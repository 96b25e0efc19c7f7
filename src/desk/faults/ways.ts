import { frontPath } from '../../site/addresses.ts';
import type { DeskState } from '../desk-state.ts';
import type { DeskMarkup } from '../html.ts';
import { html } from '../html.ts';
import { listLinks } from '../lists/problem-list.ts';

/** The links that lead on from a page that stands in for another. */
export function waysOn(state: DeskState, withFront = true): DeskMarkup {
  const { words, href } = state;
  const lists = listLinks(state).map(
    ({ href: to, text }) => html`<li><a href="${to}">${text}</a></li>`,
  );
  return html`<ul class="ways">
    ${withFront && html`<li><a href="${href(frontPath)}">${words.frontPage}</a></li>`}${lists}
  </ul>`;
}
