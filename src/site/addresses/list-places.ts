import type { Dated, List, PageAddress, PageKind, Published } from './kind.ts';
import { numbersTo, olderCount, olderPath, PAGE_SIZE } from './older-pages.ts';

/** The older pages or parts of a list, of which it has `count`. */
export const numberedPages = (list: List, count: number): PageAddress[] =>
  numbersTo(count).map((number) => ({ path: olderPath(list.path, number), list, number }));

/** The list that has no other id than its path. */
export const alone = (path: string): List => ({ id: path, path });

/** What a sitemap tells of a list: nothing where it is empty. */
export const changesOf = (articles: readonly Dated[]): PageAddress['changes'] =>
  articles.length === 0 ? undefined : { articles };

type Articles = (edition: Published, id: string) => readonly Dated[];

/** The fronts of lists. */
export const fronts =
  (lists: (edition: Published) => readonly List[], articles: Articles): PageKind['places'] =>
  (edition) =>
    lists(edition).map(({ id, path }) => ({
      path,
      list: { id, path },
      changes: changesOf(articles(edition, id)),
    }));

/** The older pages of the same. */
export const olderOf =
  (lists: (edition: Published) => readonly List[], articles: Articles): PageKind['places'] =>
  (edition) =>
    lists(edition).flatMap(({ id, path }) =>
      numberedPages({ id, path }, olderCount(articles(edition, id).length, PAGE_SIZE)),
    );

/** The lists of each kind, and their articles. */
export const SECTIONS = [
  ({ sections }: Published) => sections,
  (edition: Published, id: string) => edition.inSection(id),
] as const;
export const TOPICS = [
  ({ topics }: Published) => topics.filter(({ hasPage }) => hasPage),
  (edition: Published, id: string) => edition.withTopic(id),
] as const;
export const AUTHORS = [
  ({ authors }: Published) => authors,
  (edition: Published, id: string) => edition.byAuthor(id),
] as const;
