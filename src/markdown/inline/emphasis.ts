import NewMarkdown, { type Delimiter, type MarkdownIt } from 'markdown-it';

type InlineRule = Parameters<MarkdownIt['inline']['ruler']['at']>[1];

const WORD = /[\p{L}\p{Nd}]/u;

/** How many earlier signs are looked at; keeps a text of asterisks linear. */
const FARTHEST = 50;

/**
 * Inline rule: markdown-it's emphasis, but signs within a word open none and close only a row of
 * their own length. `g**k` and `b*k` in one sentence are censored words, not emphasis; the suffix in
 * `*startup*nya` may follow at once.
 */
export function emphasisOfWords(): InlineRule {
  const ruler = new NewMarkdown().inline.ruler;
  ruler.enableOnly('emphasis');
  const emphasis = ruler.getRules('')[0]!;
  return (state, silent) => {
    const afterLetter = WORD.test(state.src[state.pos - 1] ?? ' ');
    const before = state.delimiters.length;
    if (!emphasis(state, silent)) return false;
    if (!afterLetter) return true;
    const inWord = WORD.test(state.src[state.pos] ?? ' ');
    const row = state.delimiters.slice(before);
    const closes = !inWord || openRow(state.delimiters, before, row[0]!) === row.length;
    for (const delimiter of row) {
      delimiter.open = false;
      delimiter.close &&= closes;
    }
    return true;
  };
}

/** The length of the nearest earlier row of the same sign that can open, or 0. */
function openRow(delimiters: readonly Delimiter[], before: number, like: Delimiter): number {
  for (let index = before - 1; index >= Math.max(0, before - FARTHEST); index--) {
    const { marker, open, length } = delimiters[index]!;
    if (marker === like.marker && open) return length ?? 0;
  }
  return 0;
}
