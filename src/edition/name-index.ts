import { chunksOf } from '../lib/chunks.ts';
import { memoIn } from '../lib/memo.ts';
import { INDEX_SIZE } from '../site/addresses/older-pages.ts';
import type { Edition } from './edition.ts';

/** A name in an index, where it leads, and the number of articles there, where it has articles. */
export type IndexEntry = { name: string; path: string; count: number | undefined };

/** An index as its pages show it, numbered from 1: one page where all fits on it. */
export type NameIndex = IndexEntry[][];

/** What the names of one page are between: its first and last one. */
export const spanOf = (entries: readonly IndexEntry[]): string =>
  `${entries[0]!.name} – ${entries.at(-1)!.name}`;

/** Numbers of the pages that an index has beside its front: none where all fits on that. */
export const partNumbers = (index: NameIndex): number[] =>
  index.length > 1 ? index.map((_, at) => at + 1) : [];

const indexesOf = memoIn((edition: Edition, language: string) => {
  const byName = new Intl.Collator(language);
  const sorted = (entries: readonly IndexEntry[]): IndexEntry[] =>
    entries.toSorted((a, b) => byName.compare(a.name, b.name));
  const topics = edition.topics
    .filter(({ hasPage }) => hasPage)
    .map(({ id, name, path }) => ({ name, path, count: edition.withTopic(id).length }));
  const sections = edition.sections.map(({ id, name, path }) => ({
    name,
    path,
    count: edition.inSection(id).length,
  }));
  const pages = edition.pages
    .filter(({ menu }) => menu === 'footer')
    .map(({ title, path }) => ({ name: title, path, count: undefined }));
  return {
    topics: chunksOf(sorted(topics), INDEX_SIZE),
    sections: chunksOf([...sorted(sections), ...sorted(pages)], INDEX_SIZE),
  };
});

/** The topics that have a page, by name as `language` orders names. */
export const topicIndex = (edition: Edition, language: string): NameIndex =>
  indexesOf(edition, language).topics;

/** The sections by name, then the pages; none where the menu of every page shows them all. */
export const sectionIndex = (edition: Edition, language: string): NameIndex =>
  edition.menu.isWhole ? [] : indexesOf(edition, language).sections;
