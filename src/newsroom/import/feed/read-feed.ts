import { namedAuthors } from '../article/named-author.ts';
import { readTime, timesOf } from '../article/read-time.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';
import { plainText } from '../html/parse-html.ts';
import type { Note } from '../article/note.ts';
import type { SourceArticle } from '../article/source-article.ts';
import type { FeedData, FeedEntry } from './feed-entry.ts';
import { parseJsonFeed } from './parse-json-feed.ts';
import { parseXmlFeed } from './parse-xml-feed.ts';

/** The articles of a feed; `undefined` where the text is none that can be read. */
export interface FeedArticles {
  feed: FeedData;
  articles: SourceArticle[];
  /** Items without headline and text. */
  empty: number;
  notes: Note[];
}

/**
 * Reads RSS, Atom, RDF or JSON Feed. An item with neither headline nor text is skipped and noted;
 * one that carries only a summary says so.
 */
export function readFeed(text: string, file: string, zone: string): FeedArticles | undefined {
  const feed = /^\s*\{/.test(text) ? parseJsonFeed(text) : parseXmlFeed(text);
  if (feed === undefined) return undefined;
  const notes: Note[] = [];
  const articles: SourceArticle[] = [];
  const empty: number[] = [];
  for (const [index, entry] of feed.entries.entries()) {
    const article = articleOf(entry, feed, file, zone);
    if (article === undefined) empty.push(index + 1);
    else articles.push(article);
  }
  if (empty.length > 0)
    notes.push({ rule: 'feed-item-empty', values: { count: empty.length, number: empty[0]! } });
  return { feed, articles, empty: empty.length, notes };
}

function articleOf(
  entry: FeedEntry,
  feed: FeedData,
  file: string,
  zone: string,
): SourceArticle | undefined {
  const title = plainText(entry.title);
  const html = entry.content || entry.summary;
  if (title === '' && plainText(html) === '') return undefined;
  const url = webAddress(entry.url) ?? webAddress(entry.id);
  const base = url ?? webAddress(feed.url);
  const article: SourceArticle = {
    kind: 'article',
    from: (base === undefined ? feed.title : new URL(base).host.replace(/^www\./, '')) || file,
    id: entry.id || entry.url || title,
    file,
    title,
    body: {
      html: /<\w/.test(html) ? html : escapeHtml(plainLines(html)).replace(/\n{2,}/g, '<p>'),
      ...(base === undefined ? {} : { baseUrl: base }),
    },
    draft: false,
    sections: entry.categories.slice(0, 1).map((name) => ({ slug: name.toLowerCase(), name })),
    topics: entry.categories.slice(1),
    authors: namedAuthors(entry.authors),
    aliases: [],
    notes: [],
  };
  const updated = readTime(entry.updated, zone);
  Object.assign(article, timesOf(readTime(entry.published, zone) ?? updated, updated));
  if (url !== undefined) article.url = url;
  if (webAddress(entry.image) !== undefined) article.image = { url: entry.image };
  if (feed.language !== '') article.lang = feed.language;
  if (entry.content === '' && entry.summary !== '' && url !== undefined) {
    article.notes.push({ rule: 'feed-summary', values: { title, url } });
  } else if (entry.content !== '' && entry.summary !== '') addStandfirst(article, entry);
  return article;
}

/** A summary is a standfirst where it is not just the beginning of the text. */
function addStandfirst(article: SourceArticle, entry: FeedEntry): void {
  const summary = plainText(entry.summary);
  const beginning = summary.slice(0, 60);
  if (summary.length > 300 || plainText(entry.content).startsWith(beginning)) return;
  if (!/(\[…\]|\[\.\.\.\]|…|\.\.\.)$/.test(summary)) article.standfirst = summary;
}

function plainLines(text: string): string {
  return /&\w+;|&#/.test(text) ? plainText(text) : text;
}

function webAddress(text: string): string | undefined {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
