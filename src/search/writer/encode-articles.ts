import { headlineSlug } from '../analysis/slug.ts';
import type { Numbered } from './collect.ts';
import type { TextFile } from './encode-texts.ts';
import type { Neighbours } from './neighbours.ts';

/**
 * The item files: what the results show of every article, `group` articles a file, as JSON. An
 * address that ends in the headline's own slug has `*` in its place. After the articles stand the
 * files of their bodies: the hash that they share, then the place here of each one's first article.
 */
export function encodeArticles(
  articles: readonly Numbered[],
  group: number,
  texts: readonly TextFile[],
): Uint8Array[] {
  const files: Uint8Array[] = [];
  let next = 0;
  for (let start = 0; start < articles.length; start += group) {
    const first = next;
    while (texts[next] && texts[next]!.first < start + group) next++;
    files.push(encodeItems(articles.slice(start, start + group), start, texts.slice(first, next)));
  }
  return files;
}

/** One item file: of the articles from number `start` on, whose bodies lie in `texts`. */
export function encodeItems(
  articles: readonly Numbered[],
  start: number,
  texts: readonly TextFile[],
): Uint8Array {
  const bodies = [texts[0]!.hash, ...texts.map(({ first }) => first - start)];
  return new TextEncoder().encode(JSON.stringify([...articles.map(articleRow), bodies]));
}

/** What most articles are; it is left out, or 0 where something follows it. */
const USUAL = ['article', 'id', undefined, undefined, undefined] as const;

/** One article as stored: address, headline, standfirst, time, section, and what is not usual. */
export function articleRow(article: Numbered): (string | number | Neighbours)[] {
  const { url, title, standfirst, date, section, kind, lang, neighbours, label, picture } = article;
  const row = [shortUrl(url, title), title, cutStandfirst(standfirst), Date.parse(date) / 60000];
  const rest = [kind, /^id\b/.test(lang) ? 'id' : lang, neighbours, label, picture];
  while (rest.length > 0 && rest[rest.length - 1] === USUAL[rest.length - 1]) rest.pop();
  return [...row, section, ...rest.map((one) => one ?? 0)];
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
  if (text.length <= 130) return text;
  return `${text.slice(0, 120).replace(/\s\S*$/, '')}…`;
}
