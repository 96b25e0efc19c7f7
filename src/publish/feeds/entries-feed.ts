import type { Article } from '../../edition/edition.ts';
import { newestEntries } from '../../edition/live.ts';
import type { Site } from '../../site/site.ts';
import { liveFeedPath } from '../../site/addresses.ts';
import type { FeedItem } from './feed-item.ts';
import { feedItem } from './feed-item.ts';
import { feedText } from './feed-text.ts';
import type { FeedView } from './feed.ts';
import { FEED_ITEMS } from './feed.ts';
import { knownPath } from './known-path.ts';

/** The feed of live coverage: an item an entry, newest first. The paper's own feed has the story once. */
export function entriesFeed(site: Site, article: Article): FeedView {
  const { settings, urls, reckoning, words } = site;
  const story = feedItem(site, article, undefined);
  const text = feedText(site, article);
  const known = urls.absolute(knownPath(article));
  return {
    title: `${words.live.feed(article.title)} · ${settings.name}`,
    description: article.standfirst,
    home: urls.absolute(article.path),
    rss: urls.absolute(liveFeedPath(article.path)),
    json: '',
    language: settings.language,
    zone: reckoning.zone,
    items: newestEntries(article)
      .slice(0, FEED_ITEMS)
      .map(({ id, time, title }): FeedItem => ({
        ...story,
        id: `${known}#${id}`,
        url: `${story.url}#${id}`,
        title: title || article.title,
        summary: article.title,
        text: { ...text, entry: id },
        published: time,
        modified: undefined,
        image: undefined,
      })),
  };
}
