import type { SpamLink } from '../evidence/read-link.ts';

// No part can match the first sign of the next one, so matching never goes back.
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
  let links: SpamLink[] = [];
  /** Adds what one form of link found, in rising order, but what lies over a link found before. */
  const add = (candidates: readonly SpamLink[]): void => {
    let at = 0;
    const free = candidates.filter(({ start: from, end }) => {
      while (at < links.length && links[at]!.end <= from) at++;
      return at === links.length || links[at]!.start >= end;
    });
    if (free.length > 0) links = [...links, ...free].toSorted((one, two) => one.start - two.start);
  };
  const linkOf = (match: RegExpMatchArray, anchor: string, url: string): SpamLink => {
    const from = start + match.index!;
    return { anchor, url, start: from, end: from + match[0].length };
  };
  const inline = [...line.matchAll(INLINE)].filter(({ index }) => line[index - 1] !== '!');
  add(inline.map((match) => linkOf(match, plain(match[1] ?? ''), match[2] ?? '')));
  add(
    [...line.matchAll(TAG)].flatMap((match) => {
      const href = HREF.exec(match[1] ?? '');
      if (href === null) return [];
      const url = href[1] ?? href[2] ?? href[3] ?? '';
      return [linkOf(match, plain(match[2] ?? ''), url.replaceAll('&amp;', '&'))];
    }),
  );
  const definition = DEFINITION.exec(line);
  if (definition !== null) add([linkOf(definition, definition[1] ?? '', definition[2] ?? '')]);
  add([...line.matchAll(BARE)].map((match) => linkOf(match, '', match[0].replace(/[<>]/g, ''))));
  return links;
}

function plain(anchor: string): string {
  return anchor.replace(/<[^<>]*>/g, '').replace(/[*_`~\\]/g, '');
}
