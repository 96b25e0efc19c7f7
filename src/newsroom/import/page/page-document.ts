import { parseHTML } from 'linkedom';
import { withoutPassages } from '../../../lib/without-passages.ts';
import { flatHtml } from '../html/flat-html.ts';

/** Readability looks at each element several times, at each in a table hundreds of times. */
const mostElements = 50_000;

/** A page's document, as linkedom reads it. */
export type PageDocument = Document;

/**
 * Reads a page. What linkedom reads otherwise than browsers do is brought into order first: SVG
 * (its class names are no strings), and addresses, which it does not resolve.
 */
export function pageDocument(html: string, url: string | undefined): PageDocument {
  const plain = withoutPassages(flatHtml(html, mostElements), /<svg\b/, /<\/svg\s*>/);
  const whole = /<html[\s>]/i.test(plain)
    ? plain
    : `<!doctype html><html><head></head><body>${plain}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: Document };
  const base = baseOf(document, url);
  for (const name of ['baseURI', 'documentURI']) {
    Object.defineProperty(document, name, { value: base, configurable: true });
  }
  return document;
}

/** The base of relative addresses: `<base>`, else where the page was. */
export function baseOf(document: PageDocument, url: string | undefined): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const own = url ?? 'http://page.invalid/';
  return URL.canParse(base, own) ? new URL(base, own).href : own;
}
