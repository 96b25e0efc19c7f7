import type { Token } from 'markdown-it';

/** What has words of its own; an escaped sign and an entity are `text_special` until all is parsed. */
const WORDS = new Set(['text', 'text_special', 'code_inline']);

/** The words of inline tokens without markup; pictures by their alternative text. */
export function inlineText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (token.type === 'image') text += inlineText(token.children ?? []);
    else if (WORDS.has(token.type)) text += token.content;
  }
  return text;
}
