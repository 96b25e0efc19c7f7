/**
 * Characters that no XML 1.0 document may carry, escaped or not: controls, lone halves of surrogate
 * pairs, U+FFFE and U+FFFF. (C1 controls are allowed but discouraged.)
 */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu;

const NUMBERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '&': '&#38;',
    '<': '&#60;',
    '>': '&#62;',
    '"': '&#34;',
  }),
);

const byNumber = (sign: string): string => NUMBERS.get(sign)!;

/** Text without what XML cannot carry. */
export const withoutControls = (text: string): string => text.replace(FORBIDDEN, '');

/**
 * Text for an attribute in double quotes. By number, because some feed readers know signs by no
 * other way (best practice of the W3C feed validator).
 */
export function escapeXml(text: string): string {
  return withoutControls(text).replace(/[&<>"]/g, byNumber);
}

/** One element with text in it, empty when there is no text. */
export function element(name: string, text: string | undefined): string {
  if (text === undefined || text === '') return '';
  return `<${name}>${withoutControls(text).replace(/[&<>]/g, byNumber)}</${name}>`;
}
