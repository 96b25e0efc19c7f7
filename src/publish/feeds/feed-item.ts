import type { Article } from '../../edition/edition.ts';
import { lastChange } from '../../edition/last-change.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import { sharedPicture } from '../../site/shared-picture.ts';
import type { Site } from '../../site/site.ts';
import { memo } from '../../lib/memo.ts';
import type { FeedMedia } from './feed-media.ts';
import { feedMedia } from './feed-media.ts';
import type { FeedText } from './feed-text.ts';
import { feedText } from './feed-text.ts';
import { knownPath } from './known-path.ts';
import { labelledTitle } from '../../views/label-words.ts';
import { shared } from '../../views/shared.ts';
import { signaturesOf, writersOf } from '../../views/signatures.ts';

/** A name in a feed, with its page where there is one. */
export type FeedAuthor = { name: string; url: string | undefined };

/** One entry of a feed. Times are ISO instants, addresses are whole. */
export type FeedItem = {
  /** Never changes, also when the article or its address does. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole text; absent where a feed only announces it. */
  text: FeedText | undefined;
  /** Absent where nobody said when. */
  published: string | undefined;
  /** When the article last changed for its readers: an update, a correction, a reply. */
  modified: string | undefined;
  authors: FeedAuthor[];
  tags: string[];
  lang: string;
  image: { url: string; width: number; height: number } | undefined;
  /** Its sounds and films; absent where it has none. */
  media?: readonly FeedMedia[];
};

/** Topics and writers that an entry names: an article is in the feed of each, so they count twice. */
const MOST_NAMES = 50;

/** An article as an entry of a feed; `text` is its whole text, absent where the feed only announces it. */
export function feedItem(site: Site, article: Article, text: FeedText | undefined): FeedItem {
  const { urls, words } = site;
  const url = urls.absolute(article.path);
  // Readers' apps show photos, hardly one a drawing.
  const lead = leadPictureOf(article, site.pictures);
  const picture = lead && sharedPicture(urls, lead);
  const isPhoto = picture !== undefined && !picture.url.endsWith('.svg');
  const label = article.label && words.label[article.label];
  return {
    id: urls.absolute(knownPath(article)),
    url,
    // In an app the headline is all one sees: what is no plain news says so there.
    title: labelledTitle(article, words),
    summary: article.standfirst,
    text,
    published: article.date,
    modified: lastChange(article),
    authors: writersOf(site, { ...article, byline: signaturesOf(article, site.pictures) })
      .slice(0, MOST_NAMES)
      .map(({ name, url: page }) => ({ name, url: page })),
    tags: [
      article.section.name,
      ...article.topics.slice(0, MOST_NAMES).map(({ name }) => name),
      ...(label === undefined ? [] : [label]),
    ],
    lang: article.lang,
    ...(article.media && { media: feedMedia(site, article) }),
    image: isPhoto ? { url: picture.url, width: picture.width, height: picture.height } : undefined,
  };
}

/** Makes the entries of the feeds of one site, each once. */
export type FeedItems = (article: Article, form: 'whole' | 'announced') => FeedItem;

/** Entries for all feeds of a site, which share them: an article stands in those of its topics too. */
export function feedItems(site: Site): FeedItems {
  const forms = {
    whole: memo((article: Article) => shared(feedItem(site, article, feedText(site, article)))),
    announced: memo((article: Article) => shared(feedItem(site, article, undefined))),
  };
  return (article, form) => forms[form](article);
}
