import type { RenderContext } from '../../markdown/render.ts';
import { renderMarkdown } from '../../markdown/render.ts';
import { handbookPath } from '../../site/addresses.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { DeskAnswer } from '../desk-document.ts';
import { deskDocument } from '../desk-document.ts';
import type { DeskState } from '../desk-state.ts';
import { SafeHtml, html } from '../../lib/safe-html.ts';
import type { HandbookPage } from './read-handbook.ts';

/** A link from one file of the handbook to another, which is read in the repository too. */
const BESIDE = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/;

function contextOf({ href, reckoning: { language } }: DeskState): RenderContext {
  return {
    lang: language,
    words: wordsIn(language).markdown,
    picture: () => undefined,
    link(to) {
      const [, name, place = ''] = BESIDE.exec(to) ?? [];
      if (name !== undefined) return { href: href(handbookPath(name)) + place, external: false };
      if (/^https?:/i.test(to)) return { href: to, external: true };
      return { href: to.startsWith('/') ? href(to) : to, external: false };
    },
  };
}

/** The list of the handbook's pages. */
export function handbookIndex(state: DeskState, pages: readonly HandbookPage[]): DeskAnswer {
  const items = pages.map(
    ({ name, title }) => html`<li><a href="${state.href(handbookPath(name))}">${title}</a></li>`,
  );
  return deskDocument(
    state,
    state.words.handbook.title,
    html`<ul>
      ${items}
    </ul>`,
  );
}

/** The page of the handbook in the file `name`, with the ones before and after; undefined where there is none. */
export function handbookPage(
  state: DeskState,
  pages: readonly HandbookPage[],
  name: string,
): DeskAnswer | undefined {
  const at = pages.findIndex((page) => page.name === name);
  const page = pages[at];
  if (!page) return undefined;
  const { previous, next } = state.words.handbook;
  const way = (label: string, other: HandbookPage | undefined) =>
    other &&
    html`<p>${label}: <a href="${state.href(handbookPath(other.name))}">${other.title}</a></p>`;
  const { html: text } = renderMarkdown(page.markdown, contextOf(state));
  const main = html`<div class="text">${new SafeHtml(text)}</div>
    <nav aria-label="${state.words.handbook.title}">
      ${way(previous, pages[at - 1])}${way(next, pages[at + 1])}
    </nav>`;
  return deskDocument(state, page.title, main);
}
