import type { Term } from './decode-terms.ts';

/** Articles that answer a wish, and how well: 1 for the very form. */
export type Alternative = { form: string; postings: Int32Array; weight: number };

/** What another form of the same root is worth. */
const SIBLING = 0.75;

/** The alternatives that a form of the archive gives: itself and, unless `exact`, its family. */
export function alternativesOf(term: Term, exact: boolean, weight = 1): Alternative[] {
  const family = exact ? [term] : term.family;
  return family.map(({ form, postings }) => ({
    form,
    postings,
    weight: form === term.form ? weight : weight * SIBLING,
  }));
}
