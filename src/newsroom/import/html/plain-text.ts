import { parseHtml } from './parse-html.ts';
import { textOf } from './text-of.ts';

/** Text of a field that may hold tags and entities, on one line. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? textOf(parseHtml(html)) : html;
  return text.replace(/\s+/g, ' ').trim();
}
