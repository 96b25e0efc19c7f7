import { timeAttribute } from '../../lib/time/machine.ts';
import { withoutControls } from '../markup.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedView } from './feed.ts';
import { FEED_ITEMS } from './feed.ts';
import type { WriteHtml } from './feed-html.ts';
import { FEED_BYTES, fitItems } from './fit.ts';

function itemJson(item: FeedItem, { zone }: FeedView, html: string | undefined): string {
  return JSON.stringify({
    id: item.id,
    url: item.url,
    title: withoutControls(item.title),
    // A format of its own for items without HTML: plain text, and one of the two is required.
    ...(html === undefined
      ? { content_text: withoutControls(item.summary) }
      : { content_html: withoutControls(html) }),
    summary: withoutControls(item.summary) || undefined,
    image: item.image?.url,
    date_published: item.published && timeAttribute(item.published, zone),
    date_modified: item.modified && timeAttribute(item.modified, zone),
    authors: item.authors.length > 0 ? item.authors : undefined,
    tags: item.tags.length > 0 ? item.tags : undefined,
    language: item.lang,
    attachments: item.media?.map(({ url, type, title, size, seconds }) => ({
      url,
      mime_type: type,
      title: withoutControls(title) || undefined,
      size_in_bytes: size,
      duration_in_seconds: seconds,
    })),
  });
}

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). `html` makes what is read of whole texts. At
 * most 50 items and 512 KB.
 */
export function writeJsonFeed(feed: FeedView, html: WriteHtml): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.json,
    description: feed.description || undefined,
    language: feed.language,
  }).slice(0, -1);
  const itemTexts = fitItems(
    feed.items.slice(0, FEED_ITEMS),
    FEED_BYTES - Buffer.byteLength(head) - 16,
    (item) => itemJson(item, feed, item.text && html(item.text)),
    (item) => itemJson(item, feed, undefined),
  );
  return `${head},"items":[\n${itemTexts.join(',\n')}\n]}\n`;
}
