import { htmlToMarkdown } from '../../import/convert/html-to-markdown.ts';
import { parseHtml } from '../../import/html/parse-html.ts';

/** The Markdown of a table in HTML; undefined where it holds no rows and columns of data. */
export function htmlTableMarkdown(html: string): string | undefined {
  try {
    const markdown = htmlToMarkdown(parseHtml(html)).trim();
    return /^\|(?: :?-+:? \|){2,}$/m.test(markdown) ? markdown : undefined;
  } catch {
    // More elements than any table has.
    return undefined;
  }
}
