const opening = /<script\b[^<>]*>/gi;
const ofData = /\btype\s*=\s*["']?application\/ld\+json\b/i;

/** The JSON-LD blocks of a page; broken ones are passed over. */
export function* jsonLdBlocks(html: string): Generator<unknown> {
  for (const text of dataScripts(html)) {
    const block = parse(text);
    if (block !== undefined) yield block;
  }
}

/** The texts of a page's scripts that are data. */
function* dataScripts(html: string): Generator<string> {
  const closing = /<\/script/gi;
  for (const { 0: tag, index } of html.matchAll(opening)) {
    if (index < closing.lastIndex || !ofData.test(tag)) continue;
    const start = index + tag.length;
    closing.lastIndex = start;
    const end = closing.exec(html);
    if (end === null) return;
    yield html.slice(start, end.index);
  }
}

/** Many newsrooms' blocks hold raw line ends or are wrapped as comments or CDATA. */
function parse(text: string): unknown {
  const plain = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const one of [
    plain,
    plain.replace(/[\r\n\t]+/g, ' '),
    plain.replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(one) as unknown;
    } catch {
      // The next form is tried.
    }
  }
  return undefined;
}
