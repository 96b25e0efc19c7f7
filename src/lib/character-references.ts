/** Those by name that our own pages write; all other letters stand for themselves. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const NO_LETTER = '\ufffd';

/** The letter of a number, as HTML has it (13.2.5.80). */
function letterOf(code: number): string {
  if (code === 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return NO_LETTER;
  // What Windows calls by these numbers, since pages always have.
  if (code >= 0x80 && code < 0xa0)
    return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return String.fromCodePoint(code);
}

/**
 * A text of HTML with its character references resolved, once: what `&amp;lt;` stands for is `&lt;`.
 * A number that is no letter's gives U+FFFD; a name that our pages do not write stays as it is.
 */
export const decodeReferences = (text: string): string =>
  text.replace(
    /&(?:#(\d+);?|#x([\da-f]+);?|([a-z]+);)/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return letterOf(Number(decimal));
      if (hex !== undefined) return letterOf(Number.parseInt(hex, 16));
      return NAMED.get(name ?? '') ?? whole;
    },
  );
