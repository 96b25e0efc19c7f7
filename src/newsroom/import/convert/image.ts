import type { HtmlElement } from '../html/html-node.ts';
import { safeUrl } from '../html/safe-url.ts';
import { escapeInline } from './escape.ts';
import { destination, quotedTitle } from './link.ts';
import { withoutMarks } from './sentinels.ts';

/**
 * A picture as Markdown, its caption as the title. Smileys become their sign; a picture without a
 * safe address (data: and the like) becomes nothing.
 */
export function imageMarkdown(node: HtmlElement, caption?: string): string {
  const { src, alt = '', title = '' } = node.attributes;
  if (/(^|\s)(wp-smiley|emoji)(\s|$)/.test(node.attributes['class'] ?? ''))
    return escapeInline(alt);
  const url = safeUrl(src);
  if (url === undefined || /^(mailto|tel):/i.test(url)) return '';
  const words = escapeInline(withoutMarks(alt).replace(/\s+/g, ' ').trim()).replace(
    /\\?[[\]]/g,
    (signs) => (signs.length === 1 ? `\\${signs}` : signs),
  );
  return `![${words}](${destination(url)}${quotedTitle(withoutMarks(caption ?? title))})`;
}
