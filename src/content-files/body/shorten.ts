/** A sentence's end: its mark, closing quotes and brackets, and then the start of another. */
const sentenceEnd = /[.!?…]["”’)\]]*(?= ["“‘(]?[\p{Lu}\p{N}])/gu;

/** `Jl.`, `Dr.`, `No.`, `H.`: a short word with a capital before the dot ends no sentence. */
const abbreviation = /(?:^|[\s(“"])(?:\p{Lu}\p{L}{0,3}|\p{L})\.$/u;

/**
 * `text` in about `length` letters: whole sentences where one ends in the last three fifths, else
 * whole words and an ellipsis.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length * 1.2) return text;
  const start = text.slice(0, length + 1);
  let end = 0;
  for (const match of text.slice(0, length + 20).matchAll(sentenceEnd)) {
    const at = match.index + match[0].length;
    if (at <= length && !abbreviation.test(text.slice(0, match.index + 1))) end = at;
  }
  if (end >= length * 0.4) return text.slice(0, end);
  const space = start.lastIndexOf(' ');
  const cut =
    space > 0 ? start.slice(0, space) : start.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}
