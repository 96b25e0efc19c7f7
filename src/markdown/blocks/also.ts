import type { RendererRule, StateCore, Token } from 'markdown-it';
import { escapeHtml } from '../escape-html.ts';
import { contextOf } from '../story.ts';

const LABEL = /^\s*(?:baca (?:juga|pula)|simak juga|read also|also read)\s*:?\s*/i;
const SEPARATOR = /^[\s,;|·•.:-]*$/;

/**
 * Core rule: `Baca juga: [Judul](/2015/09/judul/)` as a paragraph of its own becomes an aside. The
 * label may be bold and may be English; nothing but links may follow it. Feeds leave it out.
 */
export function also(state: StateCore): void {
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

/** Renderer rule. */
export const renderAlsoOpen: RendererRule = () => '<aside class="also"><p>';

/** Renderer rule. */
export const renderAlsoClose: RendererRule = () => '</p></aside>\n';

/** Renderer rule: the label in the story's own language. */
export const renderAlsoLabel: RendererRule = (_tokens, _index, _options, env) =>
  `<strong>${escapeHtml(contextOf(env).words.readAlso)}:</strong> `;

/** What follows the label, if that is links and signs between them. */
function afterLabel(children: readonly Token[]): Token[] | undefined {
  const firstLink = children.findIndex((token) => token.type === 'link_open');
  if (firstLink < 1) return undefined;
  let label = '';
  for (const token of children.slice(0, firstLink)) {
    if (!/^(?:text|strong_open|strong_close|em_open|em_close|softbreak)$/.test(token.type))
      return undefined;
    label += token.content;
  }
  if (!LABEL.test(label) || label.replace(LABEL, '') !== '') return undefined;
  // Emphasis around label and links together would be left half open.
  const rest = children.slice(firstLink);
  let inLink = 0;
  let depth = 0;
  for (const token of rest) {
    if (token.type === 'link_open') inLink++;
    else if (token.type === 'link_close') inLink--;
    else if (inLink === 0 && token.type === 'text' && !SEPARATOR.test(token.content))
      return undefined;
    else if (inLink === 0 && !['text', 'softbreak', 'hardbreak'].includes(token.type))
      return undefined;
    depth += token.nesting;
  }
  return depth === 0 ? rest : undefined;
}
