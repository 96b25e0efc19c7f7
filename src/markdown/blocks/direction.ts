import type { StateCore, Token } from 'markdown-it';
import { directionOf, ownDirection } from '../../lib/direction.ts';
import { inlineText } from '../inline-text.ts';
import { stateOf } from '../body-state.ts';

/**
 * Core rule: a block whose letters run against the article's gets `dir="auto"`, a quotation of one
 * paragraph itself, so that its edge is on its own side.
 */
export function direction(state: StateCore): void {
  const base = directionOf(stateOf(state.env).lang);
  const open: Token[] = [];
  const { tokens } = state;
  tokens.forEach((token, at) => {
    if (token.nesting === 1) open.push(token);
    if (token.nesting === -1) open.pop();
    if (token.type !== 'inline') return;
    if (ownDirection(inlineText(token.children ?? []), base) === undefined) return;
    // The paragraph of a tight item is not written.
    const shown = open.filter(({ hidden, tag }) => !hidden && tag !== '');
    const own = shown.at(-1);
    const isAlone = shown.at(-2)?.type === 'blockquote_open' && isOnly(tokens, at);
    const block = isAlone ? shown.at(-2) : own;
    block?.attrSet('dir', 'auto');
  });
}

/** Whether the paragraph around the inline token `at` is all that its quotation holds. */
const isOnly = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.type === 'blockquote_open' && tokens[at + 2]?.type === 'blockquote_close';
