import { parseFeed } from '@rowanmanning/feed-parser';
import { escapeHtml } from '../../../lib/escape-html.ts';
import type { FeedData, FeedEntry } from './feed-entry.ts';
import { parseLenientFeed } from './parse-lenient-feed.ts';

type Item = ReturnType<typeof parseFeed>['items'][number];

/** Far more than items that nobody closed; parsers need more time for each level. */
const deepest = 10_000;

/**
 * Reads RSS, Atom or RDF; what the strict parser refuses is read once more leniently. `undefined`
 * where neither finds a feed.
 */
export function parseXmlFeed(text: string): FeedData | undefined {
  if (nestingOf(text) > deepest) return undefined;
  const lenient = () => parseLenientFeed(text);
  try {
    const feed = parseFeed(text.replace(/^[^<]+/, ''));
    const entries = feed.items.map((item) => entryOf(item));
    // A feed without items may be one whose items the strict parser did not see.
    if (entries.length === 0)
      return (
        lenient() ?? {
          title: feed.title ?? '',
          url: feed.url ?? '',
          language: feed.language ?? '',
          entries,
        }
      );
    return { title: feed.title ?? '', url: feed.url ?? '', language: feed.language ?? '', entries };
  } catch {
    return lenient();
  }
}

function entryOf(item: Item): FeedEntry {
  const raw = (...names: string[]) => {
    for (const name of names) {
      const text = item.element.findElementWithName(name)?.textContentNormalized;
      if (text) return text;
    }
    return '';
  };
  return {
    title: titleOf(item),
    url: item.url ?? '',
    id: item.id ?? '',
    content: item.content ?? '',
    summary: item.description ?? '',
    published: raw('pubdate', 'published', 'issued', 'date', 'created') || iso(item.published),
    updated: raw('updated', 'modified', 'lastmod') || iso(item.updated),
    authors: item.authors.flatMap(({ name }) => (name ? [name] : [])),
    categories: item.categories.flatMap(({ label, term }) => {
      const category = label ?? term;
      return category ? [category] : [];
    }),
    image:
      item.image?.url ??
      item.media.find(({ type, mimeType }) => type === 'image' || mimeType?.startsWith('image/'))
        ?.url ??
      '',
  };
}

/** A title as HTML: Atom also knows plain text, XHTML and base64 (RFC 4287, 3.1; Atom 0.3, 3.1). */
function titleOf(item: Item): string {
  const element = item.element.findElementWithName('title');
  const text = element?.textContentNormalized ?? item.title ?? '';
  const type = element?.getAttribute('type')?.toLowerCase() ?? '';
  if (element?.getAttribute('mode') === 'base64' || type === 'application/octet-stream') {
    return Buffer.from(text, 'base64').toString('utf8');
  }
  return /^(text|text\/plain|xhtml|application\/xhtml\+xml)$/.test(type) ? escapeHtml(text) : text;
}

function iso(date: Date | null): string {
  return date === null || Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

const piece = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|<(\/?)[a-z][^<>]*>/gi;

/** How deep the elements of an XML text lie in each other; what is never closed counts on. */
function nestingOf(xml: string): number {
  let depth = 0;
  let most = 0;
  for (const [whole, slash] of xml.matchAll(piece)) {
    if (whole.startsWith('<!') || whole.endsWith('/>')) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > most) most = depth;
  }
  return most;
}
