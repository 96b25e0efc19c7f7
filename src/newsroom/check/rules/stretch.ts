import type { Position } from '../../../problems/finding.ts';
import type { CheckedText } from '../text/checked-text.ts';

/** As much of a line as is worth quoting, in UTF-16 units. */
const LONGEST = 60;

/** The beginning of some words as a message quotes them; what is cut off is told by `…`. */
export const quoted = (words: string, most = LONGEST): string =>
  words.length <= most ? words : `${words.slice(0, most).trimEnd()}…`;

/** Where the letter at an index of the body (UTF-16 units) stands in its file. */
export function placeAt({ body, inBody }: CheckedText, index: number): Position {
  const before = body.slice(0, index).split('\n');
  return inBody({ line: before.length, column: before.at(-1)!.length + 1 });
}
