import { once } from '../lib/memo.ts';
import type { Site } from '../site/site.ts';
import {
  breakingPath,
  correctionsPath,
  feedPath,
  jsonFeedPath,
  liveFeedPath,
  livePath,
  manifestPath,
  newsSitemapPath,
  openSearchPath,
  revokedPath,
  robotsPath,
  sitemapIndexPath,
  sitemapPath,
  statusPath,
} from '../site/addresses.ts';
import type { Followed } from '../site/addresses/file-kinds.ts';
import { followedLists } from '../site/addresses/file-kinds.ts';
import { breakingView } from './breaking.ts';
import { correctionsFeed } from './feeds/corrections-feed.ts';
import { entriesFeed } from './feeds/entries-feed.ts';
import type { WriteHtml } from './feeds/feed-html.ts';
import { feedHtml } from './feeds/feed-html.ts';
import { feedItems } from './feeds/feed-item.ts';
import type { FeedView } from './feeds/feed.ts';
import { listFeed } from './feeds/feed.ts';
import type { FollowedList } from './feeds/followed-list.ts';
import {
  authorList,
  frontList,
  sectionList,
  seriesList,
  topicList,
} from './feeds/followed-list.ts';
import { writeJsonFeed } from './feeds/json-feed.ts';
import { writeRss } from './feeds/rss.ts';
import { newestEntriesView } from './newest-entries.ts';
import { manifestView } from './manifest.ts';
import { openSearchView } from './open-search-view.ts';
import { writeOpenSearch } from './open-search.ts';
import { revokedView } from './revoked.ts';
import { robotsView } from './robots-view.ts';
import { writeRobots } from './robots.ts';
import { newsSitemapViews } from './sitemaps/news-sitemap-view.ts';
import { writeNewsSitemap } from './sitemaps/news-sitemap.ts';
import { sitemapIndexView, sitemapViews } from './sitemaps/sitemap-view.ts';
import { writeSitemap, writeSitemapIndex } from './sitemaps/sitemap.ts';
import type { HeldArticles, StatusView } from './status.ts';
import { statusView } from './status.ts';

export type { FeedView } from './feeds/feed.ts';
export type { EditedFile, HeldArticles, StatusView } from './status.ts';
export { statusAfter } from './status.ts';

const TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  manifest: 'application/manifest+json; charset=utf-8',
  openSearch: 'application/opensearchdescription+xml; charset=utf-8',
} as const;

/** Files that are others when a text is: feeds with whole texts, by their format, and what says what is live. */
export type TextForm = 'rss' | 'jsonFeed' | 'status';

/** A file of the site that programs read, not people. */
export type MachineFile = {
  path: string;
  /** As servers name it. */
  contentType: string;
  /** All that it shows: equal views, written by equal code, make equal bytes. */
  readonly view: object;
  /** Whether it is the same for other texts, and other problems, of the same articles. */
  isOfFields: boolean;
  /** Of one that is another when a text is: the form that it is written in. */
  textForm?: TextForm;
  write(): string;
};

/** What such files say besides the site. */
export type MachineNotes = {
  /** The program that makes the site, with its version. */
  generator: string;
  heldArticles: HeldArticles;
};

/** A file whose view is made when it is first asked for: many are only asked for their path. */
function fileAt<View extends object>(
  path: string,
  type: keyof typeof TYPES,
  make: () => View,
  write: (view: View) => string,
  { isOfFields = false } = {},
): MachineFile {
  const view = once(make);
  return {
    path,
    contentType: TYPES[type],
    isOfFields,
    get view() {
      return view();
    },
    write: () => write(view()),
  };
}

/** A feed with whole texts, of which `html` makes HTML. */
function wholeFeed(
  path: string,
  textForm: 'rss' | 'jsonFeed',
  make: () => FeedView,
  html: WriteHtml,
): MachineFile {
  const write = { rss: writeRss, jsonFeed: writeJsonFeed }[textForm];
  return Object.assign(
    fileAt(path, textForm, make, (feed) => write(feed, html)),
    { textForm },
  );
}

/** The file that says what is live. */
const statusFile = (make: () => StatusView): MachineFile =>
  Object.assign(
    fileAt(statusPath, 'json', make, (view) => `${JSON.stringify(view, undefined, 2)}\n`),
    { textForm: 'status' as const },
  );

/** Makes such files of a site from what they show, which was known before. */
export function textFilesOf(
  site: Site,
): (path: string, form: TextForm, view: FeedView | StatusView) => MachineFile {
  const html = feedHtml(site);
  return (path, form, view) =>
    form === 'status'
      ? statusFile(() => view as StatusView)
      : wholeFeed(path, form, () => view as FeedView, html);
}

const LISTS: Record<Followed['kind'], (site: Site, id: string) => FollowedList | undefined> = {
  paper: frontList,
  section: sectionList,
  topic: topicList,
  author: authorList,
  series: seriesList,
};

const line = (view: object): string => `${JSON.stringify(view)}\n`;

/** Feeds of the paper and its sections with whole texts, of topics and authors with standfirsts. */
function* feeds(site: Site): Iterable<MachineFile> {
  const { edition } = site;
  const [items, html] = [feedItems(site), feedHtml(site)];
  for (const { kind, id, path, isWhole } of followedLists(edition)) {
    const list = LISTS[kind](site, id)!;
    const view = () => listFeed(site, list, items, isWhole ? 'whole' : 'announced');
    if (isWhole) {
      yield wholeFeed(feedPath(path), 'rss', view, html);
      yield wholeFeed(jsonFeedPath(path), 'jsonFeed', view, html);
    } else
      yield fileAt(feedPath(path), 'rss', view, (feed) => writeRss(feed, html), {
        isOfFields: true,
      });
  }
  for (const article of edition.articles)
    if (article.entries)
      yield fileAt(
        liveFeedPath(article.path),
        'rss',
        () => entriesFeed(site, article),
        (feed) => writeRss(feed, html),
      );
  yield fileAt(
    feedPath(correctionsPath),
    'rss',
    () => correctionsFeed(site),
    (feed) => writeRss(feed, html),
  );
}

function* sitemaps(site: Site): Iterable<MachineFile> {
  const [parts, news] = [sitemapViews(site), newsSitemapViews(site)];
  for (const [at, view] of parts.entries())
    yield fileAt(sitemapPath(at + 1), 'xml', () => view, writeSitemap, { isOfFields: true });
  for (const [at, view] of news.entries())
    yield fileAt(newsSitemapPath(at + 1), 'xml', () => view, writeNewsSitemap);
  yield fileAt(sitemapIndexPath, 'xml', () => sitemapIndexView(site), writeSitemapIndex);
}

/** Every file of a site that programs read, not people; none is made before it is asked for. */
export function* machineFiles(
  site: Site,
  { generator, heldArticles }: MachineNotes,
): Iterable<MachineFile> {
  yield* feeds(site);
  yield* sitemaps(site);
  yield fileAt(robotsPath, 'text', () => robotsView(site), writeRobots);
  yield fileAt(manifestPath, 'manifest', () => manifestView(site), line);
  yield fileAt(openSearchPath, 'openSearch', () => openSearchView(site), writeOpenSearch);
  yield fileAt(revokedPath, 'json', () => revokedView(site), line);
  for (const article of site.edition.articles)
    if (article.isLive)
      yield fileAt(livePath(article.path), 'json', () => newestEntriesView(site, article), line);
  yield fileAt(breakingPath, 'json', () => breakingView(site), line);
  yield statusFile(() => statusView(site, generator, heldArticles));
}
