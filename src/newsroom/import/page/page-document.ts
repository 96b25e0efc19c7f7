import { parseHTML } from 'linkedom';
import { withoutPassages } from '../../../lib/without-passages.ts';
import { flatHtml } from '../html/flat-html.ts';

/** Readability looks at each element several times, at each in a table hundreds of times. */
const mostElements = 50_000;

/** A page's document, as linkedom reads it. */
export type PageDocument = Document;

/**
 * Reads a page. What linkedom reads otherwise than browsers do is brought into order first: SVG,
 * whose class names are no strings.
 */
export function pageDocument(html: string): PageDocument {
  const plain = withoutPassages(flatHtml(html, mostElements), /<svg\b/, /<\/svg\s*>/);
  const whole = /<html[\s>]/i.test(plain)
    ? plain
    : `<!doctype html><html><head></head><body>${plain}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  // Without a base Readability leaves addresses as they are; the text is resolved when it is cleaned.
  for (const name of ['baseURI', 'documentURI']) {
    Object.defineProperty(document, name, { value: '', configurable: true });
  }
  return document;
}

/** The base of relative addresses: `<base>`, else where the page was; `undefined` where nothing says it. */
export function baseOf(document: PageDocument, url: string | undefined): string | undefined {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  if (URL.canParse(base, url)) return new URL(base, url).href;
  return url !== undefined && URL.canParse(url) ? url : undefined;
}
