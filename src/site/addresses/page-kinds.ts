import type { PageKind, Published } from './kind.ts';
import {
  alone,
  AUTHORS,
  changesOf,
  fronts,
  numberedPages,
  olderOf,
  SECTIONS,
  TOPICS,
} from './list-places.ts';
import {
  INDEX_SIZE,
  LEDGER_SIZE,
  MONTH_SIZE,
  olderCount,
  PAGE_SIZE,
  partCount,
} from './older-pages.ts';

/** Path of the front page. */
export const frontPath = '/';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Path of an article that names no `permalink`. */
export function articlePath(year: number, month: number, slug: string): string {
  return `/${year}/${pad(month)}/${slug}/`;
}

/** Path of a section's list. */
export const sectionPath = (id: string): string => `/${id}/`;

/** Path of the archive (*Indeks*): all months. */
export const archivePath = '/archive/';

/** Path of the list of all sections and pages, where they are too many for the menu. */
export const sectionsPath = `${archivePath}section/`;

/** Path of the list of all topics. */
export const topicsPath = '/topic/';

/** Path of what a reader kept, and of the page that is shown without a network. */
export const savedPath = '/saved/';
export const offlinePath = '/offline/';

/** Path of the page that tells how readers support the paper, where the newsroom wrote none itself. */
export const supportPath = '/support/';

/** Path of the page for addresses that lead nowhere. */
export const notFoundPath = '/404.html';

/** Path of a topic's list. */
export const topicPath = (id: string): string => `${topicsPath}${id}/`;

/** Path of an author's page. */
export const authorPath = (id: string): string => `/author/${id}/`;

/** Path of the page of a series. */
export const seriesPath = (id: string): string => `/series/${id}/`;

/** Path of one month of the archive (*Indeks*). */
export const monthPath = (year: number, month: number): string =>
  `${archivePath}${year}/${pad(month)}/`;

/** Path of the search page, for a query if there is one. */
export function searchPath(query?: string): string {
  return query ? `/search/?q=${encodeURIComponent(query)}` : '/search/';
}

/** The search's path after the site's root, with a parameter in braces where the words go. */
export const searchTemplatePath = (parameter: string): string => `search/?q={${parameter}}`;

/** Path of the page that lists corrections, rights of reply and withdrawals. */
export const correctionsPath = '/corrections/';

/** Path of a static page. */
export const pagePath = (slug: string): string => `/${slug}/`;

/** A page that every site has, of which no sitemap tells. */
const always =
  (path: string): PageKind['places'] =>
  () => [{ path }];

/** How many sections and pages stand in the index of sections, which is only where menus are cut. */
function sectionNames({ menu, sections, pages }: Published): number {
  if (menu.isWhole) return 0;
  return sections.length + pages.filter((page) => page.menu === 'footer').length;
}

/**
 * Every kind of page of a site, in the order in which sitemaps name them. A kind that is added here is
 * known to whoever asks which pages there are: the plan of a build, reserved words, the check of links,
 * sitemaps.
 */
export const PAGE_KINDS = {
  front: {
    files: /^index\.html$/,
    sitemap: 'lists',
    places: ({ articles }) => [{ path: frontPath, changes: { articles } }],
  },
  olderInPaper: {
    folders: ['page'],
    places: ({ articles }) =>
      numberedPages(alone(frontPath), olderCount(articles.length, PAGE_SIZE)),
  },
  section: { sitemap: 'lists', places: fronts(...SECTIONS) },
  olderInSection: { belowSections: /^page$/, places: olderOf(...SECTIONS) },
  topic: { folders: ['topic'], sitemap: 'lists', places: fronts(...TOPICS) },
  olderInTopic: { places: olderOf(...TOPICS) },
  author: { folders: ['author'], sitemap: 'lists', places: fronts(...AUTHORS) },
  olderByAuthor: { places: olderOf(...AUTHORS) },
  series: {
    folders: ['series'],
    sitemap: 'lists',
    places: ({ series }) =>
      series.map(({ id, path, articles }) => ({
        path,
        list: { id, path },
        changes: changesOf(articles),
      })),
  },
  month: {
    folders: ['archive'],
    sitemap: 'lists',
    places: ({ months }) =>
      months.map(({ path, days }) => ({
        path,
        changes: changesOf(days.flatMap(({ articles }) => articles)),
      })),
  },
  olderInMonth: {
    places: ({ months }) =>
      months.flatMap(({ path, count }) =>
        numberedPages(alone(path), olderCount(count, MONTH_SIZE)),
      ),
  },
  topics: {
    sitemap: 'lists',
    places: ({ articles }) => [{ path: topicsPath, changes: { articles } }],
  },
  partsOfTopics: {
    places: (edition) =>
      numberedPages(alone(topicsPath), partCount(TOPICS[0](edition).length, INDEX_SIZE)),
  },
  archive: {
    sitemap: 'lists',
    places: ({ articles }) => [{ path: archivePath, changes: { articles } }],
  },
  sections: {
    places: (edition) => (sectionNames(edition) === 0 ? [] : [{ path: sectionsPath }]),
  },
  partsOfSections: {
    places: (edition) =>
      numberedPages(alone(sectionsPath), partCount(sectionNames(edition), INDEX_SIZE)),
  },
  corrections: {
    folders: ['corrections'],
    sitemap: 'lists',
    places: ({ ledger, withdrawn }) => {
      const times = [...ledger, ...withdrawn.map(({ notice }) => notice)].map(({ time }) => time);
      return [{ path: correctionsPath, changes: { times } }];
    },
  },
  olderCorrections: {
    places: ({ ledger, withdrawn }) =>
      numberedPages(
        alone(correctionsPath),
        olderCount(ledger.length + withdrawn.length, LEDGER_SIZE),
      ),
  },
  page: {
    sitemap: 'lists',
    places: ({ pages }) =>
      pages.map(({ id, path, updated, date }) => ({
        path,
        list: { id, path },
        changes: { times: [updated ?? date] },
      })),
  },
  // Its word is not kept: a page, section or article that has the address keeps it.
  support: {
    places: ({ support }) => (support && !support.isWritten ? [{ path: support.path }] : []),
  },
  search: { folders: ['search'], places: always(searchPath()) },
  saved: { folders: ['saved'], places: always(savedPath) },
  offline: { folders: ['offline'], places: always(offlinePath) },
  notFound: { folders: ['404'], files: /^404\.html$/, places: always(notFoundPath) },
  article: {
    sitemap: 'articles',
    // One that names another address as its original is left to that.
    places: ({ articles }) =>
      articles.map((article) => ({
        path: article.path,
        changes: article.canonical === undefined ? { articles: [article] } : undefined,
      })),
  },
  withdrawal: { places: ({ withdrawn }) => withdrawn.map(({ path }) => ({ path })) },
} as const satisfies Record<string, PageKind>;

/** The name of a kind of page. */
export type PageKindName = keyof typeof PAGE_KINDS;

/** All kinds of pages. */
export const pageKinds: readonly PageKind[] = Object.values(PAGE_KINDS);
