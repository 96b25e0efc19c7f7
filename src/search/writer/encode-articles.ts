import { headlineSlug } from '../analysis/slug.ts';
import type { Numbered } from './collect.ts';
import type { TextFile } from './encode-texts.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * The item files: what the results show of every article, `group` articles a file, as JSON. An
 * address that ends in the headline's own slug has `*` in its place. After the articles stand the
 * files of their bodies, each by its first article's place here and its hash.
 */
export function encodeArticles(
  articles: readonly Numbered[],
  group: number,
  texts: readonly TextFile[],
): Uint8Array[] {
  const files: Uint8Array[] = [];
  let next = 0;
  for (let start = 0; start < articles.length; start += group) {
    const rows = articles.slice(start, start + group).map(articleRow);
    const bodies: [place: number, hash: string][] = [];
    for (; texts[next] && texts[next]!.first < start + group; next++)
      bodies.push([texts[next]!.first - start, texts[next]!.hash]);
    files.push(new TextEncoder().encode(JSON.stringify([...rows, bodies])));
  }
  return files;
}

/** One article as stored: address, headline, standfirst, time, section, and what is not usual. */
export function articleRow(article: Numbered): (string | number | Neighbours)[] {
  const { url, title, standfirst, date, section, kind, lang, neighbours } = article;
  const row: ReturnType<typeof articleRow> = [
    shortUrl(url, title),
    title,
    cutStandfirst(standfirst),
    Date.parse(date) / 60000,
    section,
  ];
  if (kind === 'page' || !/^id\b/.test(lang) || neighbours) row.push(kind, lang);
  if (neighbours) row.push(neighbours);
  return row;
}

/** The address with the headline's slug, or its first letters and their number, as `*`. */
function shortUrl(url: string, title: string): string {
  const slug = headlineSlug(title);
  const [, before = '', last = ''] = /^(.*\/)([^/]+)\/$/.exec(url) ?? [];
  if (slug.length < 4 || url.includes('*')) return url.replaceAll('*', '%2A');
  if (last.startsWith(slug) && !/^\d/.test(last.slice(slug.length)))
    return `${before}*${last.slice(slug.length)}/`;
  return last && slug.startsWith(last) ? `${before}*${last.length}/` : url;
}

function cutStandfirst(text: string): string {
  if (text.length <= 160) return text;
  return `${text.slice(0, 150).replace(/\s\S*$/, '')}…`;
}
