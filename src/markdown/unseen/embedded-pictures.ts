/** A picture that stands in a text as its own letters, by the name that the text has for it: `[image1]: <data:…>`. */
const definition = /^ {0,3}\[([^\]\n]{1,80})\]:[ \t]*<?data:[^\n]*$/gim;
/** The same where it is shown. */
const inline = /!\[[^[\]\n]{0,300}\]\(\s{0,9}<?data:[^)\n]*\)/gi;

/** The names of the pictures that a text holds as letters, with the line, from 0, of each. */
export function embeddedPictures(text: string): { readonly name: string; readonly line: number }[] {
  if (!/\]:[ \t]*<?data:/i.test(text)) return [];
  return Array.from(text.matchAll(definition), ({ 1: name, index }) => ({
    name: name!,
    line: text.slice(0, index).split('\n').length - 1,
  }));
}

/**
 * A text without pictures that stand in it as letters, hundreds of thousands at times, as Google Docs saves them:
 * no reader is to scroll through them. It keeps its lines.
 */
export function withoutEmbedded(text: string): string {
  if (!/data:/i.test(text)) return text;
  const names = new Set(embeddedPictures(text).map(({ name }) => name.toLowerCase()));
  const plain = text.replace(definition, '').replace(inline, '');
  if (names.size === 0) return plain;
  return plain.replace(/!\[[^[\]\n]{0,300}\]\[([^[\]\n]{1,80})\]/g, (whole, name: string) =>
    names.has(name.toLowerCase()) ? '' : whole,
  );
}
