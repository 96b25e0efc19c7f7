import { ledgerPages } from '../edition/ledger-pages.ts';
import { listPages } from '../edition/list-pages.ts';
import { monthPages } from '../edition/month-pages.ts';
import { partNumbers, sectionIndex, topicIndex } from '../edition/name-index.ts';
import {
  archivePath,
  correctionsPath,
  notFoundPath,
  offlinePath,
  olderPath,
  savedPath,
  searchPath,
  sectionsPath,
  topicsPath,
} from '../site/addresses.ts';
import type { Site } from '../site/site.ts';
import { archiveView } from './archive.ts';
import type { ArchiveView } from './archive.ts';
import { articleView } from './article.ts';
import type { ArticleView } from './article.ts';
import { correctionsView } from './corrections.ts';
import type { CorrectionsView } from './corrections.ts';
import { frontView } from './front.ts';
import type { FrontView } from './front.ts';
import { authorView, olderView, sectionView, topicView } from './list.ts';
import type { ListView } from './list.ts';
import { monthView } from './month.ts';
import type { MonthView } from './month.ts';
import { sectionNames, topicNames } from './names.ts';
import type { NamesView } from './names.ts';
import { pageView } from './page.ts';
import type { PageView } from './page.ts';
import { deviceView, notFoundView } from './plain.ts';
import type { DeviceView, NotFoundView } from './plain.ts';
import { searchView } from './search.ts';
import type { SearchView } from './search.ts';
import { withdrawnView } from './withdrawn.ts';
import type { WithdrawnView } from './withdrawn.ts';

/** What any page of the site shows, told apart by `kind`. */
export type View =
  | ArchiveView
  | ArticleView
  | CorrectionsView
  | DeviceView
  | FrontView
  | ListView
  | MonthView
  | NamesView
  | NotFoundView
  | PageView
  | SearchView
  | WithdrawnView;

/** A page of the site: where it is, the file below `src/pages/` that makes it, and what it shows. */
export type Page = { path: string; component: string; view(): View };

/** The front and the older pages of a list at `path`: `front` makes the first, `older` the others. */
function listed(
  path: string,
  older: readonly { number: number }[],
  [front, numbered]: readonly [front: string | undefined, numbered: string],
  view: (number?: number) => View,
): Page[] {
  return [
    ...(front === undefined ? [] : [{ path, component: front, view: () => view() }]),
    ...older.map(({ number }) => ({
      path: olderPath(path, number),
      component: numbered,
      view: () => view(number),
    })),
  ];
}

const numbered = (numbers: readonly number[]) => numbers.map((number) => ({ number }));

function articlePages(site: Site): Page[] {
  const component = '[...path].astro';
  const { articles, withdrawn } = site.edition;
  return [
    ...articles.map((article): Page => ({
      path: article.path,
      component,
      view: () => articleView(site, article),
    })),
    ...withdrawn.map((entry): Page => ({
      path: entry.path,
      component,
      view: () => withdrawnView(site, entry),
    })),
  ];
}

function listPagesOf(site: Site): Page[] {
  const { edition } = site;
  const older = (articles: Parameters<typeof listPages>[0]) => listPages(articles).older;
  return [
    ...listed('/', older(edition.articles), [undefined, 'page/[number].astro'], (number) =>
      olderView(site, number!),
    ),
    ...edition.sections.flatMap((section) =>
      listed(
        section.path,
        older(edition.inSection(section.id)),
        ['[section]/index.astro', '[section]/page/[number].astro'],
        (number) => sectionView(site, section, number),
      ),
    ),
    ...edition.topics
      .filter(({ hasPage }) => hasPage)
      .flatMap((topic) =>
        listed(
          topic.path,
          older(edition.withTopic(topic.id)),
          ['topic/[topic]/index.astro', 'topic/[topic]/page/[number].astro'],
          (number) => topicView(site, topic, number),
        ),
      ),
    ...edition.authors.flatMap((author) =>
      listed(
        author.path,
        older(edition.byAuthor(author.id)),
        ['author/[author]/index.astro', 'author/[author]/page/[number].astro'],
        (number) => authorView(site, author, number),
      ),
    ),
    ...edition.months.flatMap((month) =>
      listed(
        month.path,
        monthPages(month).older,
        ['archive/[year]/[month].astro', 'archive/[year]/[month]/page/[number].astro'],
        (number) => monthView(site, month, number),
      ),
    ),
  ];
}

function indexPages(site: Site): Page[] {
  const { edition, settings } = site;
  const topics = partNumbers(topicIndex(edition, settings.language));
  const sections = partNumbers(sectionIndex(edition, settings.language));
  return [
    ...listed(
      topicsPath,
      numbered(topics),
      ['topic/index.astro', 'topic/page/[number].astro'],
      (number) => topicNames(site, number),
    ),
    ...(edition.menu.isWhole
      ? []
      : listed(
          sectionsPath,
          numbered(sections),
          ['archive/[list]/index.astro', 'archive/[list]/page/[number].astro'],
          (number) => sectionNames(site, number),
        )),
    ...listed(
      correctionsPath,
      ledgerPages(edition).older,
      ['corrections/index.astro', 'corrections/page/[number].astro'],
      (number) => correctionsView(site, number),
    ),
  ];
}

/** Every HTML page of a site, each once. What it shows is made when it is asked for. */
export function pagesOf(site: Site): Page[] {
  const single = (path: string, component: string, view: () => View): Page => ({
    ...{ path, component, view },
  });
  return [
    single('/', 'index.astro', () => frontView(site)),
    ...articlePages(site),
    ...listPagesOf(site),
    single(archivePath, 'archive/index.astro', () => archiveView(site)),
    ...site.edition.pages.map((page) =>
      single(page.path, '[page].astro', () => pageView(site, page)),
    ),
    ...indexPages(site),
    single(searchPath(), 'search/index.astro', () => searchView(site)),
    single(notFoundPath, '404.astro', () => notFoundView(site)),
    single(savedPath, 'saved/index.astro', () => deviceView(site, 'saved')),
    single(offlinePath, 'offline/index.astro', () => deviceView(site, 'offline')),
  ];
}
