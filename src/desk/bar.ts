import { readFileSync } from 'node:fs';
import { deskPath } from '../site/addresses.ts';
import type { DeskState } from './desk-state.ts';
import { SafeHtml, html } from '../lib/safe-html.ts';
import { listLinks } from './lists/problem-list.ts';

const read = (name: string): SafeHtml =>
  new SafeHtml(readFileSync(new URL(name, import.meta.url), 'utf8'));

const STYLE = read('bar.css');
/** As it is written: it runs in the page and needs nothing of the project. */
const SCRIPT = read('fold-bar.js');

/**
 * The bar of the desk, for the end of a page's body. `file` is what the page is made from; `trouble` a
 * sentence on why the last change was not read.
 */
export function deskBar(
  state: DeskState,
  { file, trouble }: { file?: string | undefined; trouble?: string | undefined },
): string {
  const { words, href, isBlocked } = state;
  const links = listLinks(state).map(
    ({ href: to, text, isAlarm }) =>
      html`<li><a href="${to}" ${isAlarm && html` data-alarm`}>${text}</a></li>`,
  );
  const said = trouble === undefined ? isBlocked && words.blocked : words.unread(trouble);
  return html`<style>
      ${STYLE}
    </style>
    <nav id="warta-desk" aria-label="${words.name}">
      <div class="row">
        <ul role="list" id="warta-desk-links">
          <li><a href="${href(deskPath)}">${words.shortName}</a></li>
          ${links}
        </ul>
        ${file !== undefined && html`<code>${file}</code>`}
        <button
          type="button"
          aria-expanded="true"
          aria-controls="warta-desk-links"
          aria-label="${words.fold}"
        >
          <span>${words.shortName}</span>
        </button>
      </div>
      ${said && html`<p role="status">${said}</p>`}
    </nav>
    <script>
      ${SCRIPT};
    </script> `.text;
}

/** A page with the bar before the end of its body; as it is, where it has no such end. */
export function withBar(page: string, bar: string): string {
  const end = page.lastIndexOf('</body>');
  return end === -1 ? page : page.slice(0, end) + bar + page.slice(end);
}
