import { Parser } from 'htmlparser2';
import type { FeedData, FeedEntry } from './feed-entry.ts';

const entryTags = new Set(['item', 'entry']);
type Field = Exclude<keyof FeedEntry, 'authors' | 'categories'>;

/** Names of elements without prefix, in small letters, by what they say. */
const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries<Field>({
    title: 'title',
    link: 'url',
    guid: 'id',
    id: 'id',
    encoded: 'content',
    content: 'content',
    body: 'content',
    description: 'summary',
    summary: 'summary',
    abstract: 'summary',
    pubdate: 'published',
    published: 'published',
    issued: 'published',
    date: 'published',
    created: 'published',
    updated: 'updated',
    modified: 'updated',
  }),
);

/**
 * Reads anything that looks like a feed: undeclared prefixes and entities, bare ampersands, unclosed
 * elements, junk around it. `undefined` where nothing like an item is found and no feed was named.
 */
export function parseLenientFeed(xml: string): FeedData | undefined {
  const feed: FeedData = { title: '', url: '', language: '', entries: [] };
  const stack: string[] = [];
  let entry: FeedEntry | undefined;
  let markup: string[] | undefined;
  let words = '';
  let named = false;
  const parser = new Parser(
    {
      onopentag(raw, rawAttributes) {
        const tag = local(raw);
        const attributes = lowerNames(rawAttributes);
        stack.push(tag);
        if (/^(rss|feed|rdf|channel)$/.test(tag)) named = true;
        if (entryTags.has(tag)) {
          entry = emptyEntry();
          feed.entries.push(entry);
        } else if (markup) markup.push(`<${tag}${attributeText(attributes)}>`);
        else if (attributes['type'] === 'xhtml' || tag === 'body') markup = [];
        if (entry) readAttributes(entry, tag, attributes);
        words = '';
      },
      ontext(piece) {
        words += piece;
        markup?.push(escapeText(piece));
      },
      onclosetag(raw) {
        const tag = local(raw);
        stack.pop();
        const text = markup && fields.has(tag) ? markup.join('') : words.trim();
        if (entryTags.has(tag)) entry = undefined;
        else if (entry) readElement(entry, tag, stack.at(-1) ?? '', text);
        else if (tag === 'title' && feed.title === '') feed.title = text;
        else if (tag === 'link' && feed.url === '') feed.url = text;
        else if (tag === 'language') feed.language = text;
        if (markup && fields.has(tag)) markup = undefined;
        else markup?.push(`</${tag}>`);
        words = '';
      },
    },
    { xmlMode: true, decodeEntities: true, recognizeCDATA: true },
  );
  parser.end(xml);
  return named || feed.entries.length > 0 ? feed : undefined;
}

function readElement(entry: FeedEntry, tag: string, parent: string, text: string): void {
  if (text === '') return;
  if (parent === 'author' && tag === 'name') entry.authors.push(text);
  else if (entryTags.has(parent) === false && parent !== '') return;
  else if ((tag === 'author' || tag === 'creator') && !entry.authors.includes(text)) {
    if (entry.authors.length === 0) entry.authors.push(text);
  } else if (tag === 'category' || tag === 'subject') entry.categories.push(text);
  else {
    const field = fields.get(tag);
    if (field !== undefined && entry[field] === '') entry[field] = text;
  }
}

function readAttributes(entry: FeedEntry, tag: string, attributes: Record<string, string>): void {
  const { href, rel = 'alternate', term, url, type = '' } = attributes;
  if ((tag === 'link' || tag === 'a') && href && rel === 'alternate' && entry.url === '')
    entry.url = href;
  if (tag === 'item') {
    entry.url = href ?? '';
    entry.updated = attributes['lastmod'] ?? '';
  }
  if (tag === 'category' && term) entry.categories.push(attributes['label'] ?? term);
  if (
    /^(enclosure|content|thumbnail)$/.test(tag) &&
    url &&
    entry.image === '' &&
    (tag === 'thumbnail' || type.startsWith('image/'))
  ) {
    entry.image = url;
  }
}

function emptyEntry(): FeedEntry {
  return {
    title: '',
    url: '',
    id: '',
    content: '',
    summary: '',
    published: '',
    updated: '',
    authors: [],
    categories: [],
    image: '',
  };
}

function lowerNames(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function attributeText(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
}
