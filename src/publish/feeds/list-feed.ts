import type { Article } from '../../edition/article.ts';
import type { Site } from '../../site/site.ts';
import { feedPath, jsonFeedPath } from '../../site/addresses.ts';
import type { Feed } from './feed.ts';
import type { ReadMarkdown } from './feed-text.ts';
import { feedText } from './feed-text.ts';
import { FEED_ITEMS } from './fit.ts';
import { storyItem } from './story-item.ts';

/** A list of the site that can be followed: the front, a section, a topic, an author. */
export type FollowedList = {
  name: string;
  description: string | undefined;
  path: string;
  articles: readonly Article[];
};

/** The feed of a list, newest first; with whole texts where `read` is given, else standfirsts. */
export function listFeed(site: Site, list: FollowedList, read?: ReadMarkdown): Feed {
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
    items: list.articles
      .slice(0, FEED_ITEMS)
      .map((article) => storyItem(site, article, read && feedText(site, article, read))),
  };
}
