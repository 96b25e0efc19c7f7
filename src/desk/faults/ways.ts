import { deskPath, frontPath } from '../../site/addresses.ts';
import type { DeskState } from '../desk-state.ts';
import type { SafeHtml } from '../../lib/safe-html.ts';
import { html } from '../../lib/safe-html.ts';

/** The links that lead on from a page that stands in for another; the lists are in the bar below it. */
export function waysOn({ words, href }: DeskState, withFront = true): SafeHtml {
  const front = html`<li><a href="${href(frontPath)}">${words.frontPage}</a></li>`;
  return html`<ul class="ways" role="list">
    ${withFront && front}
    <li><a href="${href(deskPath)}">${words.name}</a></li>
  </ul>`;
}
