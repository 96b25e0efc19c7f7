import { namedAuthors } from '../article/named-author.ts';
import { readTime, timesOf } from '../article/read-time.ts';
import { sitePathOf } from '../article/site-path.ts';
import type { SourceArticle } from '../article/source-article.ts';
import { hostOf } from '../clean/own-links.ts';
import { plainText } from '../html/parse-html.ts';
import type { BloggerEntry } from './blogger-entry.ts';

/** What is needed of the blog around an entry. */
export interface EntryContext {
  /** Name of the file, for messages. */
  file: string;
  zone: string;
  /** The blog's lasting name: `blog-` and its number in Blogger. */
  blog: string;
  /** The blog's address, where it is known. */
  address: string | undefined;
}

/**
 * A post or page as an article. Its name is the number that Blogger gave it, so that the old export,
 * Takeout and the feed of one blog bring it once.
 */
export function articleOfEntry(
  entry: BloggerEntry,
  { kind, draft }: { kind: 'article' | 'page'; draft: boolean },
  { file, zone, blog, address }: EntryContext,
): SourceArticle {
  const url = publicAddress(entry, address);
  const base =
    address ?? (url !== undefined && /^https?:/.test(url) ? new URL(url).origin : undefined);
  const title = plainText(entry.title);
  const article: SourceArticle = {
    kind,
    from: blog,
    id: /\.(?:post|page)-(\d+)$/.exec(entry.id)?.[1] ?? (entry.id || url || title),
    file,
    title,
    body: { html: entry.content || entry.summary, ...(base !== undefined && { baseUrl: base }) },
    draft,
    sections: entry.labels.map((name) => ({ slug: name.toLowerCase(), name })),
    // Labels are one list: those that are no section become topics when the article is written.
    topics: [],
    authors: namedAuthors([entry.author]),
    aliases: [],
    notes: [],
  };
  if (entry.line > 0) article.line = entry.line;
  const { published, updated } = entry;
  Object.assign(article, timesOf(readTime(published, zone), readTime(updated, zone)));
  const slug = /\/([^/]+?)\.html$/.exec(sitePathOf(url) ?? '')?.[1];
  if (slug !== undefined) article.slug = slug;
  if (url !== undefined && !draft) article.url = url;
  const standfirst = plainText(entry.description);
  if (standfirst !== '') article.standfirst = standfirst;
  if (entry.content === '' && entry.summary !== '' && url !== undefined)
    article.notes.push({ rule: 'feed-summary', values: { title, url } });
  return article;
}

/** The address without `?m=1`, which Blogger adds for phones: a static site answers it at the same file. */
function publicAddress(
  { link, filename }: BloggerEntry,
  address: string | undefined,
): string | undefined {
  const given = filename || link;
  if (given === '' || !URL.canParse(given, 'https://blog.invalid')) return undefined;
  if (!/^https?:\/\//.test(given) && address === undefined)
    return new URL(given, 'https://blog.invalid').pathname;
  const url = new URL(given, address);
  return url.origin + url.pathname;
}

/** Whether an address is one that Blogger lends: a blog without a domain of its own. */
export function isLent(address: string | undefined): boolean {
  return /(?:^|\.)blogspot\.[a-z.]+$/.test(hostOf(address) ?? '');
}
