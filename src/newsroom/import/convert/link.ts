import type { HtmlElement } from '../html/html-node.ts';
import { safeUrl } from '../html/safe-url.ts';
import { lineBreak, paragraphBreak } from './sentinels.ts';

/** An address as CommonMark takes it between round brackets (section 6.3). */
export function destination(url: string): string {
  return url
    .replace(/\s/g, '%20')
    .replace(/[<>"\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/[()]/g, '\\$&');
}

/** Text as a quoted title of a link or picture; empty when there is none. */
export function quotedTitle(title: string): string {
  const text = title.replace(/\s+/g, ' ').trim();
  return text === '' ? '' : ` "${text.replace(/["\\]|&(?=#?\w+;)/g, '\\$&')}"`;
}

/** A link around text that is already Markdown. Without text or a safe address only the text stays. */
export function linkMarkdown(node: HtmlElement, inner: string): string {
  const url = safeUrl(node.attributes['href']);
  if (url === undefined || inner.trim() === '' || url === '#') return inner;
  if (isPictureOfItself(inner, url) || /(?<!!\[[^\]]*)\]\(/.test(inner)) return inner;
  const end = `](${destination(url)}${quotedTitle(node.attributes['title'] ?? '')})`;
  return inner
    .split(new RegExp(`([${lineBreak}${paragraphBreak}]+)`))
    .map((part) => {
      const core = part.trim();
      if (core === '' || /^[\u2028\u2029]/.test(core)) return part;
      const lead = part.slice(0, part.length - part.trimStart().length);
      const tail = part.slice(part.trimEnd().length);
      return `${lead}[${core}${end}${tail}`;
    })
    .join('');
}

/** A picture that links to its own file, or to WordPress's page about it, needs no link. */
function isPictureOfItself(inner: string, url: string): boolean {
  const alone = inner.replace(/[\s\u2028\u2029]/g, '');
  if (!/^!\[.*\)$/.test(alone)) return false;
  return /\.(jpe?g|png|gif|webp|avif|svg|heic)(\?|#|$)/i.test(url) || /attachment_id=/.test(url);
}
