import { own } from '../../../lib/own.ts';
import type { JsonObject } from '../json/json-values.ts';
import { jsonOf, objectOf, objectsIn, textIn } from '../json/json-values.ts';
import type { BlogHead, BloggerEntry } from './blogger-entry.ts';
import { emptyEntry } from './blogger-entry.ts';
import { addLabel, addLink } from './entry-parts.ts';

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
  for (const link of objectsIn(feed, 'link')) addLink(head, link);
  return { head, entries: objectsIn(feed, 'entry').map((entry) => entryOf(entry)) };
}

function jsonIn(text: string): unknown {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  return jsonOf(text.slice(Math.max(0, start), end + 1));
}

function entryOf(json: JsonObject): BloggerEntry {
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
    author: textAt(objectsIn(json, 'author')[0] ?? {}, 'name'),
    image: textIn(objectOf(json['media$thumbnail']) ?? {}, 'url'),
    isReply: json['thr$in-reply-to'] !== undefined,
  };
  for (const category of objectsIn(json, 'category')) addLabel(entry, category);
  for (const link of objectsIn(json, 'link')) addLink(entry, link);
  return entry;
}

const textAt = (json: JsonObject, name: string): string =>
  textIn(objectOf(own(json, name)) ?? {}, '$t');
