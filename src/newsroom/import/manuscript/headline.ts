import { plainText } from '../html/parse-html.ts';

/** A manuscript whose headline is apart from its text. */
export interface Headed {
  /** As HTML; empty where nothing says what it is. */
  headline: string;
  body: string;
}

/** A longer line is a sentence of the text. */
const longest = 160;
const block = /<(p|h[1-6]|table|ul|ol|blockquote|figure)\b[^>]*>[\s\S]*?<\/\1>/g;

/**
 * Finds the headline: the line in the style of titles, else the first heading or short line at the top.
 * Photos, tables and blank lines may stand above it; of lines in one paragraph the first counts.
 */
export function headed(html: string): Headed {
  const titled = /<h1 class="judul">([\s\S]*?)<\/h1>/.exec(html);
  if (titled !== null)
    return { headline: titled[1]!, body: html.replace(titled[0], () => picturesIn(titled[0])) };
  for (const found of html.matchAll(block)) {
    const [whole, tag = ''] = found;
    const isAbove = /^(?:table|figure)$/.test(tag) || whole.startsWith('<p class="keterangan">');
    if (isAbove || plainText(whole) === '') continue;
    if (!/^(?:p|h[1-3])$/.test(tag)) break;
    const after = html.slice(found.index + whole.length);
    const inside = whole.slice(whole.indexOf('>') + 1, -`</${tag}>`.length);
    const lines = inside.split(/<br\s*\/?>/);
    const rest = lines.slice(1).join('<br />');
    const isOneLine = tag !== 'p' || lines.length === 1;
    const headline = isOneLine ? inside : lines[0]!;
    const isHeadline =
      tag !== 'p' ||
      (isShort(headline) && isWhole(headline) && (isOneLine ? hasMore(after) : hasMore(rest)));
    if (!isHeadline) break;
    const left = isOneLine ? '' : `<p>${rest.replace(/^(?:\s*<br \/>)+/, '')}</p>`;
    return { headline, body: html.slice(0, found.index) + picturesIn(headline) + left + after };
  }
  return { headline: '', body: html };
}

/** The pictures of a line that goes elsewhere, each a paragraph. */
export const picturesIn = (html: string): string =>
  (html.match(/<img\b[^<>]*>/g) ?? []).map((picture) => `<p>${picture}</p>`).join('');

const isShort = (html: string): boolean =>
  plainText(html) !== '' && plainText(html).length <= longest;

const hasMore = (html: string): boolean => /<img|[^\s<>](?![^<>]*>)/.test(html);

/** Whether all that is opened in a piece is closed in it. */
export const isWhole = (html: string): boolean =>
  (html.match(/<[a-z](?:[^>]*[^/>])?>/g) ?? []).length === (html.match(/<\//g) ?? []).length;
