import type { Term } from './decode-terms.ts';

/** What a posting is worth by where its word stands: 1 for the very form. */
export type Worth = {
  headline: number;
  text: number;
  /** Where only a label, or another word for the same, says it. */
  label: number;
};

/** Articles that answer a wish, and how well. */
export type Alternative = { form: string; postings: Int32Array; worth: Worth };

/**
 * What another form of the same root is worth, of a whole: in a headline about half, and what is lacking
 * comes back where it stands there beside the other words; in a text little more than that it is there.
 */
const SIBLING: Worth = { headline: 0.55, text: 0.22, label: 0.22 };
const WHOLE: Worth = { headline: 1, text: 1, label: 0.7 };
/** What an abbreviation stands for, and a date or a sum, texts say in other words. */
const PHRASE: Worth = { ...WHOLE, label: 0.95 };
const NUMBER: Worth = { ...WHOLE, label: 1 };

const ownWorth = (form: string): Worth =>
  /\d/.test(form) ? NUMBER : /_/.test(form) ? PHRASE : WHOLE;

const share = ({ headline, text, label }: Worth, weight: number): Worth => ({
  headline: headline * weight,
  text: text * weight,
  label: label * weight,
});

/** An alternative with less weight. */
export const weakened = (one: Alternative, weight: number): Alternative => ({
  ...one,
  worth: share(one.worth, weight),
});

/** Articles that count the same wherever the word stands in them. */
export const evenly = (form: string, postings: Int32Array, weight = 1): Alternative => ({
  form,
  postings,
  worth: { headline: weight, text: weight, label: weight },
});

/** The alternatives that a form of the archive gives: itself and, unless `exact`, its family. */
export function alternativesOf(term: Term, exact: boolean, weight = 1): Alternative[] {
  const family = exact ? [term] : term.family;
  return family.map(({ form, postings }) => {
    const own = form === term.form ? ownWorth(form) : SIBLING;
    return { form, postings, worth: share(own, weight) };
  });
}
