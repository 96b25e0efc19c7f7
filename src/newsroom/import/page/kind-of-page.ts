import { jsonLdBlocks } from './json-ld-blocks.ts';
import type { PageDocument } from './page-document.ts';

/** What a page of a site is: one story, a list of stories, or what cannot be told. */
export type SavedKind = 'story' | 'list' | 'unclear';

/** Addresses of fronts, sections, tags, authors, archives by time and searches. */
const listPaths =
  /^\/(?:index\.\w+)?$|\/page\/\d+\/?$|^\/(?:\d{4}\/(?:\d{2}\/(?:\d{2}\/)?)?)$|\/(?:category|kategori|tag|tags|label|topic|topik|author|penulis|search|cari|indeks|arsip|archives?)(?:\/|$)/i;
const listQueries = /[?&](?:s|q|cat|tag|author|paged|search|updated-max)=/i;

/** Classes that WordPress and Blogger give to the body of a page. */
const storyClasses = /(?:^|\s)(?:single|single-post|postid-\d+|item-view)(?:\s|$)/;
const listClasses =
  /(?:^|\s)(?:home|blog|archive|category|tag|author|date|search|search-results|homepage-view|search-view|label-view|archive-view|multiple-view)(?:\s|$)/;

const listTypes = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;

/** Tells a story from a list: by what the page says of itself, then its address, then its text. */
export function kindOfPage(
  document: PageDocument,
  html: string,
  { address, hasArticle }: { address: string | undefined; hasArticle: boolean },
): SavedKind {
  const classes = document.body?.getAttribute('class') ?? '';
  if (storyClasses.test(classes)) return 'story';
  if (listClasses.test(classes)) return 'list';
  if (address !== undefined) {
    const { pathname, search } = new URL(address);
    const isNumbered = /[?&](?:p|id)=\d/.test(search);
    if ((!isNumbered && listPaths.test(pathname)) || listQueries.test(search)) return 'list';
  }
  if (hasArticle) return 'story';
  const isDated = document.querySelector('meta[property="article:published_time"]') !== null;
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  if (isDated || type === 'article') return 'story';
  if (typesOf(html).some((one) => listTypes.test(one))) return 'list';
  return isMostlyHeadlines(document) ? 'list' : 'unclear';
}

/** The types of the page itself, not of what stands in it. */
function typesOf(html: string): string[] {
  const tops = [...jsonLdBlocks(html)].flat().flatMap((block) => {
    const graph = (block as { '@graph'?: unknown } | null)?.['@graph'];
    return Array.isArray(graph) ? graph : [block];
  });
  return tops
    .flatMap((top) => [(top as { '@type'?: unknown } | null)?.['@type']].flat())
    .map(String);
}

/** Many linked headlines and no passage as long as a short story. */
function isMostlyHeadlines(document: PageDocument): boolean {
  let headlines = 0;
  let passage = 0;
  let longest = 0;
  for (const node of document.querySelectorAll('h1, h2, h3, h4, p')) {
    const text = node.textContent?.trim() ?? '';
    const isHeadline = node.tagName !== 'P' && node.querySelector('a[href]') !== null;
    if (isHeadline) headlines += 1;
    if (isHeadline) passage = 0;
    else passage += text.length;
    longest = Math.max(longest, passage);
  }
  return headlines >= 4 && longest < 500;
}
