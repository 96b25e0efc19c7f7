import { own } from '../../../lib/own.ts';
import type { BlogHead, BloggerEntry } from './blogger-entry.ts';
import { emptyEntry } from './blogger-entry.ts';
import { addLabel, addLink } from './entry-parts.ts';

type Json = Record<string, unknown>;

/**
 * Reads a blog's feed as `alt=json` gives it: Atom with each text as `{ "$t": … }`, also within the call
 * of a function (`alt=json-in-script`). `undefined` where it is none.
 */
export function parseBloggerJson(
  text: string,
): { head: BlogHead; entries: BloggerEntry[] } | undefined {
  const feed = objectOf(objectOf(jsonIn(text))?.['feed'] ?? undefined);
  if (feed === undefined) return undefined;
  const head = { id: textAt(feed, 'id'), title: textAt(feed, 'title'), link: '', next: '' };
  for (const link of objectsAt(feed, 'link')) addLink(head, link);
  return { head, entries: objectsAt(feed, 'entry').map((entry) => entryOf(entry)) };
}

function jsonIn(text: string): unknown {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  try {
    return JSON.parse(text.slice(Math.max(0, start), end + 1)) as unknown;
  } catch {
    return undefined;
  }
}

function entryOf(json: Json): BloggerEntry {
  const entry: BloggerEntry = {
    ...emptyEntry(0),
    id: textAt(json, 'id'),
    kind: textAt(json, 'blogger$type').toLowerCase(),
    status: textAt(json, 'blogger$status'),
    draft: textAt(objectOf(json['app$control']) ?? {}, 'app$draft'),
    title: textAt(json, 'title'),
    content: textAt(json, 'content'),
    summary: textAt(json, 'summary'),
    published: textAt(json, 'published'),
    updated: textAt(json, 'updated'),
    author: textAt(objectsAt(json, 'author')[0] ?? {}, 'name'),
    image: stringOf(objectOf(json['media$thumbnail'])?.['url']),
    isReply: json['thr$in-reply-to'] !== undefined,
  };
  for (const category of objectsAt(json, 'category')) addLabel(entry, category);
  for (const link of objectsAt(json, 'link')) addLink(entry, link);
  return entry;
}

const objectOf = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : undefined;

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const textAt = (json: Json, name: string): string => stringOf(objectOf(own(json, name))?.['$t']);

/** The objects of a list, their texts only; what is no list has none. */
function objectsAt(json: Json, name: string): Json[] {
  const list = own(json, name);
  return Array.isArray(list) ? list.map(objectOf).filter((one) => one !== undefined) : [];
}
