/** Those by name that our own pages write; all other letters stand for themselves. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * A text of a page of ours with its character references resolved, once: what `&amp;lt;` stands for
 * is `&lt;`. A number that is no letter's gives U+FFFD, as in HTML (13.2.5.80); a name that our pages
 * do not write stays as it is.
 */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex: string, digits: string, name) => {
    if (name) return NAMED.get(name) || whole;
    const code = Number.parseInt(digits, hex ? 16 : 10);
    const isLetter = code > 0 && code <= 0x10_ff_ff && code >> 11 !== 0xd8_00 >> 11;
    return isLetter ? String.fromCodePoint(code) : '\ufffd';
  });
