import type { StateCore, Token } from 'markdown-it';
import { stateOf } from '../body-state.ts';
import { curlQuotes } from './curl-quotes.ts';
import { quoteMarks } from './quote-marks.ts';

const PLACEHOLDER = '\uFFFC';

/** Core rule: straight quotation marks and apostrophes become those of the article's language. */
export function quotes(state: StateCore): void {
  const marks = quoteMarks(stateOf(state.env).lang);
  for (const block of state.tokens) {
    if (block.type === 'inline' && /["']/.test(block.content)) curlTokens(block.children!, marks);
  }
}

/**
 * A quotation may begin and end in different tokens (`"*Kompas*"`), so the line is read as one
 * string: a space for a break, nothing for emphasis, a placeholder for what is not to be touched.
 */
function curlTokens(tokens: readonly Token[], marks: ReturnType<typeof quoteMarks>): void {
  const pieces = tokens.map((token, index) => pieceOf(tokens, token, index));
  const curled = curlQuotes(pieces.join(''), marks);
  let from = 0;
  let next = 0;
  tokens.forEach((token, index) => {
    const piece = pieces[index]!;
    const until = from + piece.length;
    if (token.type !== 'text' || piece !== token.content) {
      from = until;
      while (next < curled.length && curled[next]!.at < until) next++;
      return;
    }
    let text = '';
    let done = from;
    for (; next < curled.length && curled[next]!.at < until; next++) {
      const { at, length, mark } = curled[next]!;
      text += piece.slice(done - from, at - from) + mark;
      done = at + length;
    }
    if (text !== '') token.content = text + piece.slice(done - from);
    from = until;
  });
}

function pieceOf(tokens: readonly Token[], token: Token, index: number): string {
  if (token.type === 'text') return isBareAddress(tokens, index) ? PLACEHOLDER : token.content;
  if (token.type === 'softbreak' || token.type === 'hardbreak') return ' ';
  if (token.type === 'text_special' && !/["']/.test(token.content)) return token.content;
  return token.nesting === 0 ? PLACEHOLDER : '';
}

/** Whether the text is an address that was made a link as it stands. */
export function isBareAddress(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.type === 'link_open' && before.info === 'auto';
}
