import type { Month } from '../edition/edition.ts';
import type { PageAddress } from '../site/addresses/kind.ts';
import type { PageKindName } from '../site/addresses.ts';
import { PAGE_KINDS } from '../site/addresses.ts';
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
import { seriesView } from './series.ts';
import type { SeriesView } from './series.ts';
import type { PageView } from './page.ts';
import { deviceView, notFoundView } from './plain.ts';
import type { DeviceView, NotFoundView } from './plain.ts';
import { searchView } from './search.ts';
import type { SearchView } from './search.ts';
import { supportPageView } from './support.ts';
import type { SupportPageView } from './support.ts';
import { withdrawnView } from './withdrawn.ts';
import type { WithdrawnView } from './withdrawn.ts';

export type {
  ArchiveView,
  ArticleView,
  CorrectionsView,
  DeviceView,
  FrontView,
  ListView,
  MonthView,
  NamesView,
  NotFoundView,
  PageView,
  SearchView,
  SeriesView,
  SupportPageView,
  WithdrawnView,
};

export { frameOf, frameWith } from './frame.ts';
export type { Frame, FrameData } from './frame.ts';

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
  | SeriesView
  | SupportPageView
  | WithdrawnView;

/**
 * A page of the site: where it is, the file below `src/pages/` that makes it, and what it shows. `text`
 * is the digest of the file whose text it shows, of which no other page's view knows.
 */
export type SitePage = { path: string; component: string; text?: string; view(): View };

/** Who makes the pages of a kind: the file below `src/pages/`, what each of them shows, and whose text. */
type Maker = {
  component: string;
  view(site: Site, place: PageAddress): View;
  text?(site: Site, place: PageAddress): string;
};

/** The month of which a page at `place` is. */
function monthAt({ edition }: Site, { path, list }: PageAddress): Month {
  return edition.months[edition.monthNumber(list?.path ?? path)!]!;
}

const sectionAt = (site: Site, { list, number }: PageAddress): View =>
  sectionView(site, site.edition.section(list!.id)!, number);
const topicAt = (site: Site, { list, number }: PageAddress): View =>
  topicView(site, site.edition.topic(list!.id)!, number);
const authorAt = (site: Site, { list, number }: PageAddress): View =>
  authorView(site, site.edition.author(list!.id)!, number);

/** Who makes each kind of page that the table of addresses tells. */
const MAKERS: Readonly<Record<PageKindName, Maker>> = {
  front: { component: 'index.astro', view: frontView },
  article: {
    component: '[...path].astro',
    view: (site, { path }) => articleView(site, site.edition.at(path)!),
    text: ({ edition }, { path }) => edition.at(path)!.digest,
  },
  withdrawal: {
    component: '[...path].astro',
    view: (site, { path }) => withdrawnView(site, site.edition.withdrawnAt(path)!),
  },
  olderInPaper: {
    component: 'page/[number].astro',
    view: (site, { number }) => olderView(site, number!),
  },
  section: { component: '[section]/index.astro', view: sectionAt },
  olderInSection: { component: '[section]/page/[number].astro', view: sectionAt },
  topic: { component: 'topic/[topic]/index.astro', view: topicAt },
  olderInTopic: { component: 'topic/[topic]/page/[number].astro', view: topicAt },
  author: { component: 'author/[author]/index.astro', view: authorAt },
  olderByAuthor: { component: 'author/[author]/page/[number].astro', view: authorAt },
  month: {
    component: 'archive/[year]/[month].astro',
    view: (site, place) => monthView(site, monthAt(site, place)),
  },
  olderInMonth: {
    component: 'archive/[year]/[month]/page/[number].astro',
    view: (site, place) => monthView(site, monthAt(site, place), place.number),
  },
  archive: { component: 'archive/index.astro', view: archiveView },
  page: {
    component: '[page].astro',
    view: (site, { list }) => pageView(site, site.edition.page(list!.id)!),
    text: ({ edition }, { list }) => edition.page(list!.id)!.digest,
  },
  series: {
    component: 'series/[series].astro',
    view: (site, { list }) => seriesView(site, site.edition.seriesById(list!.id)!),
    text: ({ edition }, { list }) => edition.seriesById(list!.id)!.entry.digest,
  },
  support: { component: '[page].astro', view: supportPageView },
  topics: { component: 'topic/index.astro', view: (site) => topicNames(site) },
  partsOfTopics: {
    component: 'topic/page/[number].astro',
    view: (site, { number }) => topicNames(site, number),
  },
  sections: { component: 'archive/[list]/index.astro', view: (site) => sectionNames(site) },
  partsOfSections: {
    component: 'archive/[list]/page/[number].astro',
    view: (site, { number }) => sectionNames(site, number),
  },
  corrections: { component: 'corrections/index.astro', view: (site) => correctionsView(site) },
  olderCorrections: {
    component: 'corrections/page/[number].astro',
    view: (site, { number }) => correctionsView(site, number),
  },
  search: { component: 'search/index.astro', view: searchView },
  notFound: { component: '404.astro', view: notFoundView },
  saved: { component: 'saved/index.astro', view: (site) => deviceView(site, 'saved') },
  offline: { component: 'offline/index.astro', view: (site) => deviceView(site, 'offline') },
};

/** Every HTML page of a site, each once. What it shows is made when it is asked for. */
export function pagesOf(site: Site): SitePage[] {
  const makers = Object.entries(MAKERS) as [PageKindName, Maker][];
  return makers.flatMap(([kind, { component, view, text }]) =>
    PAGE_KINDS[kind].places(site.edition).map((place: PageAddress) => ({
      path: place.path,
      component,
      ...(text && { text: text(site, place) }),
      view: () => view(site, place),
    })),
  );
}
