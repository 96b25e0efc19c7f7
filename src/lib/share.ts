/** A share of a whole that is made in `of` parts, the first being number 1. */
export type Share = { readonly number: number; readonly of: number };

/** Into how many parts a whole is made at most: as many jobs as a matrix of GitHub Actions has. */
export const MOST_SHARES = 256;

/** The share that a text such as `2/5` names; undefined where it names none. */
export function readShare(text: string): Share | undefined {
  const digits = /^(\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!digits) return undefined;
  const [number, of] = [Number(digits[1]), Number(digits[2])];
  return number >= 1 && number <= of && of <= MOST_SHARES ? { number, of } : undefined;
}
