import type { Token } from 'markdown-it';

/** The words of inline tokens without markup; pictures by their alternative text. */
export function inlineText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += ' ';
    else if (token.type === 'image') text += inlineText(token.children ?? []);
    else if (token.type === 'text' || token.type === 'code_inline') text += token.content;
  }
  return text;
}
