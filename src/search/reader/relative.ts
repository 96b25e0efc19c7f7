import { ENDINGS, rootKey } from '../analysis/root-key.ts';
import type { Term } from './decode-terms.ts';

const BEFORE = /^(?:[mp]e[mn]?[gy]?|[btp]er|di|[sk]e)*$/;
const AFTER = new RegExp(`^(?:${ENDINGS})*$`);
/** What `me-` and `pe-` make of the first letter of a root, after a space: `menyapu` from `sapu`. */
const MELTED = /^(?:p m|t n|k ng|s ny)$/;
const FIRST = /[ptks]$/;
const NASAL = /(?:n[gy]|[mn])$/;

/**
 * Of the forms filed under the same root key, the one that has most letters in a row in common with
 * a word that the archive does not have, at least four, if the rest of that word is affixes only. A
 * first letter that one of them has and the other's nasal stands for is in common as well.
 */
export function relativeOf(word: string, forms: Map<string, Term>): Term | undefined {
  const key = rootKey(word);
  let best: Term | undefined;
  let longest = 3;
  for (const term of forms.values())
    if (!term.usual && rootKey(term.form) === key)
      for (let start = 0; word.length - start >= longest; start++)
        for (let end = word.length; end - start >= longest; end--) {
          const at = term.form.indexOf(word.slice(start, end));
          if (at < 0 || !AFTER.test(word.slice(end))) continue;
          const common = end - start + meltedLetters(word.slice(0, start), term.form.slice(0, at));
          if (common <= longest) continue;
          longest = common;
          best = term;
        }
  return best;
}

/** 1 where one letter more is in common, 0 where none is, far less than that where no affixes stand before. */
function meltedLetters(before: string, other: string): number {
  const isMelted = (a: string, b: string) => MELTED.test(`${FIRST.exec(a)} ${NASAL.exec(b)}`);
  if (isMelted(before, other) && BEFORE.test(before.slice(0, -1))) return 1;
  if (!BEFORE.test(before)) return -Infinity;
  return isMelted(other, before) ? 1 : 0;
}
