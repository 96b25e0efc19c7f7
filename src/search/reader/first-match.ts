import { articleIn } from '../analysis/posting.ts';
import type { Slot } from './slots.ts';

/**
 * The first thing asked for that an article has, in the form that it has it: `latakia` for a
 * `latakai` that was corrected. Empty where that is a date or a sum, which texts write in many ways.
 */
export function firstMatch(slots: readonly Slot[], article: number): string {
  for (const { wish, alternatives, optional } of slots)
    if (!wish.exclude && !optional)
      for (const { form, postings } of [...alternatives].sort((a, b) => b.weight - a.weight))
        if (/^[\p{L}_]+$/u.test(form) && postings.some((posting) => articleIn(posting) === article))
          return form.replace(/_/g, ' ');
  return '';
}
