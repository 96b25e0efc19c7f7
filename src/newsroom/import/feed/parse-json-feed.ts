import type { FeedData, FeedEntry } from './feed-entry.ts';
import { escapeHtml } from '../../../lib/escape-html.ts';

/** Reads a JSON Feed of any version; `undefined` where the text is none. */
export function parseJsonFeed(text: string): FeedData | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
  const feed = record(data);
  if (!Array.isArray(feed['items'])) return undefined;
  return {
    title: word(feed['title']),
    url: word(feed['home_page_url']) || word(feed['feed_url']),
    language: word(feed['language']),
    entries: feed['items'].map((item) => entryOf(record(item))),
  };
}

function entryOf(item: Record<string, unknown>): FeedEntry {
  const plain = word(item['content_text']);
  const authors = Array.isArray(item['authors']) ? item['authors'] : [item['author']];
  return {
    title: word(item['title']),
    url: word(item['url']) || word(item['external_url']),
    id: word(item['id']),
    content:
      word(item['content_html']) ||
      escapeHtml(plain)
        .replace(/\n{2,}/g, '<p>')
        .replaceAll('\n', '<br>'),
    summary: escapeHtml(word(item['summary'])),
    published: word(item['date_published']),
    updated: word(item['date_modified']),
    authors: authors.map((author) => word(record(author)['name'])).filter((name) => name !== ''),
    categories: (Array.isArray(item['tags']) ? item['tags'] : [])
      .map((tag) => word(tag))
      .filter((tag) => tag !== ''),
    image: word(item['image']) || word(item['banner_image']),
  };
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function word(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}
