/**
 * The same text with memory of its own. A piece of a larger text keeps all of that in memory for as
 * long as it is kept itself.
 */
export const copiedText = (text: string): string =>
  Buffer.from(text, 'utf16le').toString('utf16le');
