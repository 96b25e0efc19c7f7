import {
  archivePath,
  correctionsPath,
  frontPath,
  notFoundPath,
  offlinePath,
  olderPath,
  savedPath,
  searchPath,
  sectionsPath,
  topicsPath,
} from '../addresses.ts';
import type { Dated, List, PageKind, PageAddress, Published } from './kind.ts';
import {
  INDEX_SIZE,
  LEDGER_SIZE,
  MONTH_SIZE,
  numbersTo,
  olderCount,
  PAGE_SIZE,
  partCount,
} from './older-pages.ts';

const numbered = (list: List, count: number): PageAddress[] =>
  numbersTo(count).map((number) => ({ path: olderPath(list.path, number), list, number }));

/** The list that has no other id than its path. */
const alone = (path: string): List => ({ id: path, path });

/** What a sitemap tells of a list: nothing where it is empty. */
const filled = (articles: readonly Dated[]): PageAddress['changes'] =>
  articles.length === 0 ? undefined : { articles };

type Articles = (edition: Published, id: string) => readonly Dated[];

/** The fronts of lists. */
const fronts =
  (lists: (edition: Published) => readonly List[], articles: Articles): PageKind['places'] =>
  (edition) =>
    lists(edition).map(({ id, path }) => ({
      path,
      list: { id, path },
      changes: filled(articles(edition, id)),
    }));

/** The older pages of the same. */
const olderOf =
  (lists: (edition: Published) => readonly List[], articles: Articles): PageKind['places'] =>
  (edition) =>
    lists(edition).flatMap(({ id, path }) =>
      numbered({ id, path }, olderCount(articles(edition, id).length, PAGE_SIZE)),
    );

const SECTIONS = [
  ({ sections }: Published) => sections,
  (edition: Published, id: string) => edition.inSection(id),
] as const;
const TOPICS = [
  ({ topics }: Published) => topics.filter(({ hasPage }) => hasPage),
  (edition: Published, id: string) => edition.withTopic(id),
] as const;
const AUTHORS = [
  ({ authors }: Published) => authors,
  (edition: Published, id: string) => edition.byAuthor(id),
] as const;

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
    places: ({ articles }) => numbered(alone(frontPath), olderCount(articles.length, PAGE_SIZE)),
  },
  section: { sitemap: 'lists', places: fronts(...SECTIONS) },
  olderInSection: { belowSections: /^page$/, places: olderOf(...SECTIONS) },
  topic: { folders: ['topic'], sitemap: 'lists', places: fronts(...TOPICS) },
  olderInTopic: { places: olderOf(...TOPICS) },
  author: { folders: ['author'], sitemap: 'lists', places: fronts(...AUTHORS) },
  olderByAuthor: { places: olderOf(...AUTHORS) },
  month: {
    folders: ['archive'],
    sitemap: 'lists',
    places: ({ months }) =>
      months.map(({ path, days }) => ({
        path,
        changes: filled(days.flatMap(({ articles }) => articles)),
      })),
  },
  olderInMonth: {
    places: ({ months }) =>
      months.flatMap(({ path, count }) => numbered(alone(path), olderCount(count, MONTH_SIZE))),
  },
  topics: {
    sitemap: 'lists',
    places: ({ articles }) => [{ path: topicsPath, changes: { articles } }],
  },
  partsOfTopics: {
    places: (edition) =>
      numbered(alone(topicsPath), partCount(TOPICS[0](edition).length, INDEX_SIZE)),
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
      numbered(alone(sectionsPath), partCount(sectionNames(edition), INDEX_SIZE)),
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
      numbered(alone(correctionsPath), olderCount(ledger.length + withdrawn.length, LEDGER_SIZE)),
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
