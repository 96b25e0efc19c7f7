import type { Article } from '../../edition/article.ts';
import type { Site } from '../../site/site.ts';
import { lastChange } from '../../edition/last-change.ts';
import { leadPictureOf } from '../../site/lead-picture.ts';
import { sharedPicture } from '../../site/shared-picture.ts';
import { signaturesOf } from '../../views/article.ts';
import { writersOf } from '../story-names.ts';
import type { FeedItem } from './feed.ts';

/** Topics and writers that an entry names: a story is in the feed of each, so they count twice. */
const MOST_NAMES = 50;

/** A story as an entry of a feed; `html` is its text, absent where the feed only announces it. */
export function storyItem(site: Site, article: Article, html: string | undefined): FeedItem {
  const { urls, words } = site;
  const url = urls.absolute(article.path);
  // Readers' apps show photos, hardly one a drawing.
  const lead = leadPictureOf(article, site.pictures);
  const picture = lead && sharedPicture(urls, lead);
  const label = article.label && words.label[article.label];
  return {
    id: url,
    url,
    // In an app the headline is all one sees: an advertisement says so there.
    title: article.label === 'advertorial' ? `${label}: ${article.title}` : article.title,
    summary: article.standfirst,
    html,
    published: article.date,
    modified: lastChange(article),
    authors: writersOf(site, { byline: signaturesOf(article) })
      .slice(0, MOST_NAMES)
      .map(({ name, url: page }) => ({ name, url: page })),
    tags: [
      article.section.name,
      ...article.topics.slice(0, MOST_NAMES).map(({ name }) => name),
      ...(label === undefined ? [] : [label]),
    ],
    lang: article.lang,
    image: picture?.url.endsWith('.svg') ? undefined : picture,
  };
}
