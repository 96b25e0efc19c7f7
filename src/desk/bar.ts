import { readFileSync } from 'node:fs';
import { deskPath } from '../site/addresses.ts';
import type { DeskState } from './desk-state.ts';
import { SafeHtml, html } from '../lib/safe-html.ts';
import { listLinks } from './lists/problem-list.ts';

const read = (name: string): SafeHtml =>
  new SafeHtml(readFileSync(new URL(name, import.meta.url), 'utf8'));

const STYLE = read('bar.css');
/** As they are written: they run in the page and need nothing of the project. */
const SCRIPTS = ['fold-bar.js', 'tell-made.js'].map(read);

/**
 * The bar of the desk, for the end of a page's body. `made` is the number of the reading that the page is
 * made of, `file` what it is made from; `trouble` a sentence on why the last change was not read.
 */
export function deskBar(
  state: DeskState,
  {
    made,
    file,
    trouble,
  }: { made: number; file?: string | undefined; trouble?: string | undefined },
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
    <nav id="warta-desk" aria-label="${words.name}" data-made="${made}">
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
      ${SCRIPTS};
    </script> `.text;
}

/** A page with the bar before the end of its body; as it is, where it has no such end. */
export function withBar(page: string, bar: string): string {
  const end = page.lastIndexOf('</body>');
  return end === -1 ? page : page.slice(0, end) + bar + page.slice(end);
}
