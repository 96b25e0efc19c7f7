import {
  breakingPath,
  faviconPath,
  feedPath,
  iconDrawingPath,
  iconPath,
  jsonFeedPath,
  liveFeedPath,
  livePath,
  manifestPath,
  newsSitemapPath,
  openSearchPath,
  revokedPath,
  robotsPath,
  searchIndexFolder,
  sitemapIndexPath,
  sitemapPath,
  statusPath,
  workerPath,
} from './file-paths.ts';
import type { FileKind, Published } from './kind.ts';
import { NEWS_ENTRIES, numbersTo, SITEMAP_ENTRIES } from './older-pages.ts';
import { correctionsPath, frontPath, pageKinds } from './page-kinds.ts';

/** A list that can be followed by its feed. */
export type Followed = {
  kind: 'paper' | 'section' | 'topic' | 'author' | 'series';
  /** Of the section, topic, author or series. */
  id: string;
  path: string;
  /** Whether its feeds carry whole texts; they come as JSON Feed too. */
  isWhole: boolean;
};

/** All lists that can be followed. */
export function followedLists({ sections, topics, authors, series }: Published): Followed[] {
  return [
    { kind: 'paper', id: '', path: frontPath, isWhole: true },
    ...sections.map(({ id, path }) => ({ kind: 'section' as const, id, path, isWhole: true })),
    ...topics
      .filter(({ hasPage }) => hasPage)
      .map(({ id, path }) => ({ kind: 'topic' as const, id, path, isWhole: false })),
    ...authors.map(({ id, path }) => ({ kind: 'author' as const, id, path, isWhole: false })),
    ...series.map(({ id, path }) => ({ kind: 'series' as const, id, path, isWhole: false })),
  ];
}

/** How many files the sitemap has for the pages of its lists, or for those of its articles. */
function sitemapFiles(edition: Published, part: 'lists' | 'articles'): number {
  const places = pageKinds.flatMap((kind) => (kind.sitemap === part ? kind.places(edition) : []));
  return Math.ceil(places.filter(({ changes }) => changes).length / SITEMAP_ENTRIES);
}

/** A file that every site has at the root. */
const always = (path: string, files: RegExp): FileKind => ({ files, paths: () => [path] });

/** Every kind of file of a site that is no page; hosts' own files and documents aside. */
export const FILE_KINDS = {
  rss: {
    files: /^feed\.xml$/,
    belowSections: /^feed\.xml$/,
    paths: (edition) =>
      [...followedLists(edition), { path: correctionsPath }].map(({ path }) => feedPath(path)),
  },
  jsonFeed: {
    files: /^feed\.json$/,
    belowSections: /^feed\.json$/,
    paths: (edition) =>
      followedLists(edition)
        .filter(({ isWhole }) => isWhole)
        .map(({ path }) => jsonFeedPath(path)),
  },
  sitemap: {
    files: /^sitemap[\w-]*\.xml$/,
    paths: (edition) =>
      numbersTo(sitemapFiles(edition, 'lists') + sitemapFiles(edition, 'articles')).map(
        sitemapPath,
      ),
  },
  newsSitemap: {
    files: /^news-sitemap[\w-]*\.xml$/,
    paths: ({ news }) => numbersTo(Math.ceil(news.length / NEWS_ENTRIES)).map(newsSitemapPath),
  },
  sitemapIndex: { paths: () => [sitemapIndexPath] },
  robots: always(robotsPath, /^robots\.txt$/),
  manifest: always(manifestPath, /^manifest\.webmanifest$/),
  openSearch: always(openSearchPath, /^opensearch\.xml$/),
  status: always(statusPath, /^status\.json$/),
  revoked: always(revokedPath, /^revoked\.json$/),
  live: {
    paths: ({ articles }) =>
      articles.filter(({ isLive }) => isLive).map(({ path }) => livePath(path)),
  },
  liveFeed: {
    paths: ({ articles }) =>
      articles.filter(({ entries }) => entries).map(({ path }) => liveFeedPath(path)),
  },
  breaking: always(breakingPath, /^breaking\.json$/),
  worker: always(workerPath, /^sw\.js$/),
  icon: {
    files: /^(?:icon\.svg|(?:icon-[\w-]+|apple-touch-icon)\.png|favicon\.ico)$/,
    bringable: /^\/icon\.svg$/,
    paths: () => [
      iconDrawingPath,
      faviconPath,
      ...['icon-192', 'icon-512', 'icon-maskable-512', 'apple-touch-icon'].map(iconPath),
    ],
  },
  // Taken whether it is on or not: turning it on must not move a page.
  editor: { folders: ['admin'], paths: () => [] },
  searchIndex: { folders: [searchIndexFolder], paths: () => [] },
  hostName: { files: /^cname$/, bringable: /^\/cname$/, paths: () => [] },
} as const satisfies Record<string, FileKind>;

/** All kinds of files. */
export const fileKinds: readonly FileKind[] = Object.values(FILE_KINDS);
