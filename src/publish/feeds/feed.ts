import type { Site } from '../../site/site.ts';
import { feedPath, jsonFeedPath } from '../../site/addresses.ts';
import type { FeedItem, FeedItems } from './feed-item.ts';
import type { FollowedList } from './followed-list.ts';

/** Items of a feed at most. */
export const FEED_ITEMS = 50;

/** A feed before it is written in a format; `items` newest first. */
export type FeedView = {
  title: string;
  description: string;
  /** The page it belongs to, and its own address in each format. */
  home: string;
  rss: string;
  json: string;
  language: string;
  zone: string;
  items: readonly FeedItem[];
};

/** The feed of a list, newest first, with whole texts or standfirsts. */
export function listFeed(
  site: Site,
  list: FollowedList,
  items: FeedItems,
  form: 'whole' | 'announced',
): FeedView {
  const { settings, urls, reckoning } = site;
  const isFront = list.path === '/';
  return {
    title: isFront ? settings.name : `${list.name} · ${settings.name}`,
    description: list.description ?? settings.description ?? '',
    home: urls.absolute(list.path),
    rss: urls.absolute(feedPath(list.path)),
    json: urls.absolute(jsonFeedPath(list.path)),
    language: settings.language,
    zone: reckoning.zone,
    items: list.articles.slice(0, FEED_ITEMS).map((article) => items(article, form)),
  };
}
