import type { StateInline } from 'markdown-it';

/** A run of signs that no rule of CommonMark or ours begins with: what markdown-it takes for text. */
const RUN = /[^\n!#$%&*+\-:<=>@[\\\]^_`{}~]+/y;

/** markdown-it's rule for plain text, which looks at one sign after the other, by one expression. */
export function plainRun(state: StateInline, silent: boolean): boolean {
  RUN.lastIndex = state.pos;
  if (state.pos >= state.posMax || !RUN.test(state.src)) return false;
  const end = Math.min(RUN.lastIndex, state.posMax);
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}
