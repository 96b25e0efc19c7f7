import { rfc822, timeAttribute } from '../../lib/time/machine.ts';
import { element, escapeXml } from '../markup.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedView } from './feed.ts';
import { FEED_ITEMS } from './feed.ts';
import type { WriteHtml } from './feed-html.ts';
import { FEED_BYTES, fitItems } from './fit.ts';

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
].join(' ');

function mediaOf({ image }: FeedItem): string {
  if (!image) return '';
  const { url, width, height } = image;
  return `<media:content url="${escapeXml(url)}" medium="image" width="${width}" height="${height}"/>`;
}

/** The one sound of an article, as apps for listening fetch it; RSS knows one an item. */
function enclosureOf({ media = [] }: FeedItem): string {
  const sounds = media.filter(({ type }) => type.startsWith('audio/'));
  const [sound] = sounds.length === 1 ? sounds : [];
  if (!sound) return '';
  return `<enclosure url="${escapeXml(sound.url)}" length="${sound.size}" type="${sound.type}"/>`;
}

function itemXml(item: FeedItem, { zone, language }: FeedView, html: string | undefined): string {
  const parts = [
    element('title', item.title),
    element('link', item.url),
    `<guid isPermaLink="${item.id === item.url}">${escapeXml(item.id)}</guid>`,
    item.published === undefined ? '' : element('pubDate', rfc822(item.published, zone)),
    item.modified === undefined || item.modified === item.published
      ? ''
      : element('atom:updated', timeAttribute(item.modified, zone)),
    ...item.authors.map(({ name }) => element('dc:creator', name)),
    ...item.tags.map((tag) => element('category', tag)),
    item.lang === language ? '' : element('dc:language', item.lang),
    element('description', item.summary),
    // Not as CDATA, within which some readers decode entities a second time.
    element('content:encoded', html),
    enclosureOf(item),
    mediaOf(item),
  ];
  return `<item>${parts.filter(Boolean).join('')}</item>`;
}

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification) by the best practices of the W3C feed
 * validator: own address as `atom:link`, names as `dc:creator`, times of RFC 822 in the site's
 * zone, the whole text as `content:encoded` after the description, and a change told by
 * `atom:updated`. `html` makes what is read of whole texts. At most 50 items and 512 KB.
 */
export function writeRss(feed: FeedView, html: WriteHtml): string {
  const items = feed.items.slice(0, FEED_ITEMS);
  const changed = items.map((item) => item.modified ?? '').reduce((a, b) => (a > b ? a : b), '');
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<rss version="2.0" ${NAMESPACES}><channel>`,
    element('title', feed.title),
    element('link', feed.home),
    `<atom:link href="${escapeXml(feed.rss)}" rel="self" type="application/rss+xml"/>`,
    // The specification asks for a description, also where nobody wrote one.
    element('description', feed.description || feed.title),
    element('language', feed.language),
    changed === '' ? '' : element('lastBuildDate', rfc822(changed, feed.zone)),
    element('generator', 'Warta'),
  ].join('');
  const tail = '</channel></rss>\n';
  const itemTexts = fitItems(
    items,
    FEED_BYTES - Buffer.byteLength(head + tail),
    (item) => itemXml(item, feed, item.text && html(item.text)),
    (item) => itemXml(item, feed, undefined),
  );
  return `${head}\n${itemTexts.join('\n')}${tail}`;
}
