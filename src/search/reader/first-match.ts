import { articleIn, placesIn } from '../analysis/posting.ts';
import type { Slot } from './slot.ts';

/** Words that every page has above its text; those among them that one text has, with the next word. */
export type Surroundings = {
  above: ReadonlySet<string>;
  neighbours: ReadonlyMap<string, string>;
};

/**
 * The first thing asked for that stands in an article, in the form that it has it: `latakia` for a
 * `latakai` that was corrected. Empty where that is a date or a sum, which texts write in many ways, a
 * word that only a topic or another word for the same says of it, or one of those `above` the text that no
 * other word follows in it: a browser looks for the words from the top of the page.
 */
export function firstMatch(
  slots: readonly Slot[],
  article: number,
  { above, neighbours }: Surroundings,
): string {
  for (const { wish, alternatives, optional } of slots) {
    if (wish.exclude || optional) continue;
    const standing = alternatives.filter(
      ({ form, postings }) =>
        /^[\p{L}_]+$/u.test(form) &&
        (!above.has(form) || neighbours.has(form)) &&
        postings.some((one) => stands(one, article)),
    );
    const best = standing.sort((a, b) => b.worth.text - a.worth.text)[0];
    if (best) return neighbours.get(best.form) ?? best.form.split('_').join(' ');
  }
  return '';
}

/** Whether a posting says that a word itself stands in the article: in a sentence or in the headline. */
const stands = (posting: number, article: number): boolean =>
  articleIn(posting) === article && placesIn(posting) !== 0;
