import { plainText } from '../html/parse-html.ts';

/** The words of a text as numbers, each once, in no order; short ones stand in every text. */
export function wordMarks(html: string): Uint32Array {
  const marks = new Set<number>();
  for (const [word] of plainText(html).matchAll(/[\p{L}\p{N}]{4,}/gu)) marks.add(markOf(word));
  return Uint32Array.from(marks);
}

/** FNV-1a of a word, whatever its letters' case. */
function markOf(word: string): number {
  let mark = 0x811c9dc5;
  for (const sign of word.toLowerCase()) mark = Math.imul(mark ^ sign.codePointAt(0)!, 0x01000193);
  return mark >>> 0;
}

/** Whether a text says hardly a word that the other does not have: another view of it, perhaps shorter. */
export function isWithin(marks: Uint32Array, other: Uint32Array): boolean {
  const known = new Set(other);
  const alike = marks.filter((mark) => known.has(mark)).length;
  return alike >= marks.length * 0.8;
}
