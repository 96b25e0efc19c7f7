import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../../lib/escape-html.ts';
import { contextOf, stateOf } from '../body-state.ts';

const LABEL = /^\s*(?:baca (?:juga|pula)|simak juga|read also|also read)\s*(?::\s*)?$/i;
const BETWEEN = /^(?:text|softbreak|hardbreak|(?:strong|em)_(?:open|close))$/;
const SEPARATOR = /^[\s,;|·•.:-]*$/;

/**
 * Core rule: `Baca juga: [Judul](/2015/09/judul/)` as a paragraph of its own becomes an aside. The
 * label may be bold and may be English; nothing but links may follow it. Feeds leave it out.
 */
export function also(state: StateCore): void {
  const article = stateOf(state.env);
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const open = state.tokens[index]!;
    const inline = state.tokens[index + 1];
    const linksOnly =
      open.type === 'paragraph_open' && !open.hidden && inline?.children
        ? afterLabel(inline.children)
        : undefined;
    if (!linksOnly) {
      tokens.push(open);
      continue;
    }
    const box = new state.Token('also_open', 'aside', 1);
    box.meta = { number: ++article.asides };
    const label = new state.Token('also_label', '', 0);
    inline!.children = [label, ...linksOnly];
    tokens.push(box, inline!, new state.Token('also_close', 'aside', -1));
    index += 2;
  }
  state.tokens = tokens;
}

/** Core rule for feeds and plain text: takes the asides out again. */
export function withoutAlso(tokens: readonly Token[]): Token[] {
  let inside = false;
  return tokens.filter((token) => {
    if (token.type === 'also_open') inside = true;
    const keep = !inside;
    if (token.type === 'also_close') inside = false;
    return keep;
  });
}

/** Renderer rule: several asides need different names to be told apart in a list of them. */
export const renderAlsoOpen: RendererRule = (tokens, index, _options, env) => {
  const number = Number(tokens[index]!.meta?.['number']);
  const name = escapeHtml(contextOf(env).words.readAlso);
  return `<aside class="also" aria-label="${number === 1 ? name : `${name} ${number}`}"><p>`;
};

/** Renderer rule. */
export const renderAlsoClose: RendererRule = () => '</p></aside>\n';

/** Renderer rule: the label in the article's own language. */
export const renderAlsoLabel: RendererRule = (_tokens, _index, _options, env) =>
  `<strong>${escapeHtml(contextOf(env).words.readAlso)}:</strong> `;

/** What follows the label, if that is links and signs between them; emphasis around them is lost. */
function afterLabel(children: readonly Token[]): Token[] | undefined {
  const links: Token[] = [];
  let label = '';
  let inLink = false;
  for (const token of children) {
    if (token.type === 'link_open') inLink = true;
    if (inLink) links.push(token);
    else if (!BETWEEN.test(token.type)) return undefined;
    else if (links.length === 0) label += token.content;
    else if (!SEPARATOR.test(token.content)) return undefined;
    else if (token.nesting === 0) links.push(token);
    if (token.type === 'link_close') inLink = false;
  }
  return links.length > 0 && LABEL.test(label) ? links : undefined;
}
