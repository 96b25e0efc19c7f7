/** Longer values, and more of them, are no names of namespaces but a bomb. */
const [LONGEST, MOST] = [300, 10_000];

/** What may stand before a document type, each for itself: in one pattern, many comments could be read in ever more ways. */
const PROLOG = /\s+|<\?[^]*?\?>|<!--[^]*?-->/y;
const ENTITY = /<!ENTITY\s+([\w:.-]+)\s+(?:"([^"<&%]*)"|'([^'<&%]*)')\s*>/g;
/** What stands in a document type: a comment, an instruction, a text, or one sign. */
const PART = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|"[^"]*(?:"|$)|'[^']*(?:'|$)|[^]/y;

/** The position where a document type begins, if there is one. */
function startOfDoctype(text: string): number | undefined {
  // What does not match puts a sticky pattern back to the start.
  let at = 0;
  while (PROLOG.test(text)) at = PROLOG.lastIndex;
  return /^<!DOCTYPE/i.test(text.slice(at, at + '<!DOCTYPE'.length)) ? at : undefined;
}

/** The position after the document type that begins at `start`. */
function endOfDoctype(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at = PART.lastIndex) {
    PART.lastIndex = at;
    const part = PART.exec(text)![0];
    if (part === '<' || part === '[') depth += 1;
    else if (part === ']') depth -= 1;
    else if (part === '>' && --depth <= 0) return PART.lastIndex;
  }
  return text.length;
}

/**
 * A text of XML without its document type. Plain words that the type gives a name to, as Illustrator
 * does with namespaces, are put in their places; nothing is fetched, and no name stands for markup.
 */
export function withoutDoctype(text: string): string {
  const start = startOfDoctype(text);
  if (start === undefined) return text;
  const end = endOfDoctype(text, start);
  const rest = text.slice(end);
  const entities = new Map<string, string>();
  for (const [, name = '', quoted, single] of text.slice(start, end).matchAll(ENTITY)) {
    const value = quoted ?? single ?? '';
    if (value.length <= LONGEST && !entities.has(name)) entities.set(name, value);
  }
  let count = 0;
  return rest.replace(/&([\w:.-]+);/g, (whole, name: string) => {
    const value = entities.get(name);
    if (value === undefined || count++ > MOST) return whole;
    return value.replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  });
}
