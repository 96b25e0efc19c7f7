import type { MarkdownSource } from '../source/read-source.ts';
import { htmlTables } from './html-tables.ts';
import { regionsOf, type TextRegion } from './regions.ts';

/** What editors of other systems put around paragraphs; it begins what was copied as HTML. */
const START =
  /^ {0,3}<(?:p|div|span|h[1-6]|ul|ol|figure|section|article|br|img|a|b|i|u|em|strong|font)\b[^<>]*>/i;
const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/gi;

/** Code for embedding is told as such. */
const EMBED =
  /<(?:iframe|script|object|embed|video|audio|form)\b|fb-(?:post|video)|(?:instagram|twitter|tiktok)-/i;

/** Fewer may be what somebody wrote about. */
const FEWEST = 2;

/** Paragraphs that were pasted as HTML, whole lines of the body; tables are told apart. */
export function htmlParagraphs(source: MarkdownSource): TextRegion[] {
  const tables = htmlTables(source);
  return regionsOf(source).filter(({ from, to }) => {
    const lines = source.lines.slice(from, to);
    if (!START.test(lines[0]!) || tables.some((table) => table.from < to && table.to > from))
      return false;
    const written = lines.join('\n');
    return !EMBED.test(written) && (written.match(TAG)?.length ?? 0) >= FEWEST;
  });
}
