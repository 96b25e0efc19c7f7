import { htmlToMarkdown } from '../../import/convert/html-to-markdown.ts';
import { parseHtml } from '../../import/html/parse-html.ts';

/** The Markdown of pasted HTML; undefined where nothing is left of it, or it is too much. */
export function htmlMarkdown(html: string): string | undefined {
  try {
    return htmlToMarkdown(parseHtml(html)).trim() || undefined;
  } catch {
    // More elements than any text has.
    return undefined;
  }
}
