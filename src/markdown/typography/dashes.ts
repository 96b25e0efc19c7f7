import type { StateCore } from 'markdown-it';
import { isBareAddress } from './quotes.ts';

const CANDIDATE = /--| - |\.\.\./;

/**
 * Core rule: `--` and a hyphen between spaces become a dash, `---` a long one, three dots an
 * ellipsis. Unlike markdown-it's typographer it leaves `(c)`, `(r)`, `(tm)`, `+-`, `,,` and longer
 * rows of dots alone: in news copy they are enumerations, scores and forms.
 */
export function dashes(state: StateCore): void {
  for (const block of state.tokens) {
    if (block.type !== 'inline' || !CANDIDATE.test(block.content)) continue;
    block.children!.forEach((token, index, all) => {
      if (token.type === 'text' && !isBareAddress(all, index))
        token.content = setDashes(token.content);
    });
  }
}

/** The same for a plain string. */
export function setDashes(text: string): string {
  return text
    .replace(/(?<!-)---(?!-)/g, '—')
    .replace(/(?<!-)--(?![->])/g, '–')
    .replace(/(?<=\S|^) - (?=\S|$)/g, ' – ')
    .replace(/(?<!\.)\.{3}(?!\.)/g, '…');
}
