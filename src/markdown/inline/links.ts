import type { RendererRule, StateCore, Token } from 'markdown-it';
import type { MarkdownWords } from '../../words/words.ts';
import type { LinkView } from '../context.ts';
import { escapeHtml } from '../../lib/escape-html.ts';
import { takeOutErased } from './erased-links.ts';
import { stateOf } from '../body-state.ts';

/** File endings that share a name. */
const SAME_TYPE: ReadonlyMap<string, keyof MarkdownWords> = new Map(
  Object.entries<keyof MarkdownWords>({
    pdf: 'typePdf',
    doc: 'typeDoc',
    docx: 'typeDoc',
    xls: 'typeXls',
    xlsx: 'typeXls',
    ppt: 'typePpt',
    pptx: 'typePpt',
    csv: 'typeCsv',
    zip: 'typeZip',
    mp3: 'typeMp3',
    mp4: 'typeMp4',
  }),
);

/**
 * Core rule: asks where each link leads. Links out of the site carry `rel` and a hidden word,
 * documents their type and size, and those to articles that are gone are none. Mail and telephone stay
 * as they are, links inside the page but in feeds.
 */
export function links(state: StateCore): void {
  const article = stateOf(state.env);
  const { context } = article;
  if (!context) return;
  const erased = new Set<Token>();
  for (const block of state.tokens) {
    let note = '';
    const isAlso = block.children?.[0]?.type === 'also_label';
    for (const [at, token] of (block.children ?? []).entries()) {
      if (token.type === 'link_open') {
        const href = String(token.attrGet('href') ?? '');
        note = '';
        if (/^(?:mailto:|tel:)/i.test(href) || (href.startsWith('#') && !context.absolute))
          continue;
        const view = context.link(href);
        if (!view) {
          unlink(block.children!, at);
          continue;
        }
        if (view.erased) {
          erased.add(token);
          continue;
        }
        mark(token, view);
        if (isAlso && view.label) token.meta = { ...token.meta, leadsTo: view.label };
        if (!context.absolute) note = noteFor(view, context.words);
      } else if (token.type === 'link_close') token.content = note;
    }
  }
  if (erased.size > 0) takeOutErased(state, erased, context.words.erasedAddress, article);
}

/** Makes the two ends of a link texts of no letters: what stands between stays as it is. */
function unlink(tokens: readonly Token[], open: number): void {
  let close = open + 1;
  // Links do not lie within one another.
  while (tokens[close] && tokens[close]!.type !== 'link_close') close += 1;
  for (const end of [tokens[open], tokens[close]])
    if (end) Object.assign(end, { type: 'text', tag: '', attrs: null });
}

/** Renderer rule: a link of a *Baca juga* says first what it leads to, where that is no plain news. */
export const renderLinkOpen: RendererRule = (tokens, index, options, _env, self) => {
  const token = tokens[index]!;
  const label = token.meta?.['leadsTo'] as LinkView['label'];
  const open = self.renderToken(tokens, index, options);
  if (!label) return open;
  const className = `label label--${escapeHtml(label.key)}`;
  return `${open}<span class="${className}">${escapeHtml(label.word)}</span> `;
};

/** Renderer rule: the words that belong to a link stand inside it, at its end. */
export const renderLinkClose: RendererRule = (tokens, index) => `${tokens[index]!.content}</a>`;

function mark(token: Token, view: LinkView): void {
  token.attrSet('href', view.href);
  if (view.document) token.attrSet('class', 'document');
  else if (view.external) token.attrSet('class', 'external');
  const rel = [...(view.external ? ['noopener'] : []), ...(view.sponsored ? ['sponsored'] : [])];
  if (rel.length > 0) token.attrSet('rel', rel.join(' '));
}

function noteFor(view: LinkView, words: MarkdownWords): string {
  const outside = view.external
    ? `<span class="sr"> (${escapeHtml(words.externalLink)})</span>`
    : '';
  if (!view.document) return outside;
  const known = SAME_TYPE.get(view.document.type.toLowerCase());
  const type = known ? words[known] : view.document.type;
  return ` <span class="file">(${escapeHtml(`${type}, ${view.document.size}`)})</span>${outside}`;
}
