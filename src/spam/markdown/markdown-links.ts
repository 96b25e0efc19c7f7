import type { SpamLink } from '../evidence/spam-link.ts';

// Each part begins with a sign that the one before cannot hold, so that nothing is tried twice.
const INLINE =
  /\[([^[\]\n]{0,300})\]\(\s*<?([^\s<>()]{0,2000}(?:\([^\s<>()]*\)[^\s<>()]{0,500})?)(?:[\s<>][^()\n]{0,300})?\)/g;
const TAG = /<a\b([^>]{0,2000})>([^\n]{0,500}?)<\/a\s*>/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:\s*<?(\S{1,2000}?)>?(?:\s|$)/;
const BARE = /<?\bhttps?:\/\/[^\s<>()[\]"']{3,2000}>?/gi;

/**
 * The links of one line of Markdown: inline, raw HTML anchors, reference definitions, bare
 * addresses. Pictures are not links.
 * @param start offset of the line in the whole text
 */
export function markdownLinks(line: string, start: number): SpamLink[] {
  if (!/\]\(|\]:|<a\b|https?:\/\//i.test(line)) return [];
  const links: SpamLink[] = [];
  const take = (index: number, length: number, anchor: string, url: string): void => {
    const from = start + index;
    if (links.some((link) => from < link.end && from + length > link.start)) return;
    links.push({ anchor, url, start: from, end: from + length });
  };
  for (const match of line.matchAll(INLINE)) {
    if (line[match.index - 1] === '!') continue;
    take(match.index, match[0].length, plain(match[1] ?? ''), match[2] ?? '');
  }
  for (const match of line.matchAll(TAG)) {
    const href = HREF.exec(match[1] ?? '');
    if (href === null) continue;
    const url = href[1] ?? href[2] ?? href[3] ?? '';
    take(match.index, match[0].length, plain(match[2] ?? ''), url.replaceAll('&amp;', '&'));
  }
  const definition = DEFINITION.exec(line);
  if (definition !== null) take(0, definition[0].length, definition[1] ?? '', definition[2] ?? '');
  for (const match of line.matchAll(BARE))
    take(match.index, match[0].length, '', match[0].replace(/[<>]/g, ''));
  return links.toSorted((one, two) => one.start - two.start);
}

function plain(anchor: string): string {
  return anchor.replace(/<[^<>]*>/g, '').replace(/[*_`~\\]/g, '');
}
