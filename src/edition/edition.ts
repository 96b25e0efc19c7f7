import type { ArticleEntry } from '../schema/entries.ts';
import type { Author as AuthorEntry } from '../schema/entries.ts';
import type { Page as PageEntry } from '../schema/entries.ts';
import type { Site as SiteEntry } from '../schema/site.ts';
import type { Topic as TopicEntry } from '../schema/topic.ts';
import type { Article } from './article.ts';
import { newestFirst } from './article.ts';
import type { Author } from './authors.ts';
import { authorBook } from './authors.ts';
import type { LedgerLine } from './corrections.ts';
import { ledgerOf } from './corrections.ts';
import type { NamesErased } from './erased-links.ts';
import { erasedLinks, placesOf } from './erased-links.ts';
import { frontOrder } from './front.ts';
import { byId, byKeys, byName, byPath } from './lookups.ts';
import type { Menu } from './menu.ts';
import { menuOf } from './menu.ts';
import type { Month } from './months.ts';
import { monthsOf } from './months.ts';
import type { NextChange } from './next-change.ts';
import { inNews } from './news-window.ts';
import { nextChange } from './next-change.ts';
import type { WithdrawnEntry } from './notice.ts';
import { noticeOf } from './notice.ts';
import { awaiting, isErased, isPublished, isWithdrawn } from './published.ts';
import { relatedFinder } from './related.ts';
import { repliedToFinder } from './replied-to.ts';
import { resolveArticles } from './resolve-articles.ts';
import type { Section } from './sections.ts';
import { sectionsOf } from './sections.ts';
import type { Topic } from './topics.ts';
import { topicBook } from './topics.ts';
import { translationFinder } from './translations.ts';
import { memo, once } from '../lib/memo.ts';
import type { Address } from '../lib/url.ts';

/** The validated content that an edition is made of. */
export type EditionSource = {
  site: SiteEntry;
  articles: readonly ArticleEntry[];
  authors: readonly AuthorEntry[];
  topics: readonly TopicEntry[];
  pages: readonly PageEntry[];
};

/** What is published at one moment, in which order. All lists stand newest first. */
export type Edition = {
  now: string;
  articles: Article[];
  front: Article[];
  /** Those that news engines are told of: of the last two days. */
  news: Article[];
  withdrawn: WithdrawnEntry[];
  /** Stories taken back without a trace: for the server's rules, and for nothing that is published. */
  erased: ArticleEntry[];
  /** Whether a link on the page at path `from` names an erased story, so that it must not be one. */
  namesErased: NamesErased;
  pages: PageEntry[];
  sections: Section[];
  topics: Topic[];
  authors: Author[];
  months: Month[];
  ledger: LedgerLine[];
  menu: Menu;
  nextChange: NextChange | undefined;
  /** The story that a front matter names: by id, or by a slug that is one’s alone. */
  article(id: string): Article | undefined;
  /** The stories that this one carries a right of reply to. */
  repliedTo(article: Article): Article[];
  /** The story whose path is `path`, outer slashes or not. */
  at(path: string): Article | undefined;
  withdrawnAt(path: string): WithdrawnEntry | undefined;
  section(id: string): Section | undefined;
  /** The section whose list is at `path`. */
  sectionAt(path: string | undefined): Section | undefined;
  /** Where the month whose list is at `path` stands among the months. */
  monthNumber(path: string): number | undefined;
  /** The sections whose parent is `id`. */
  below(id: string): readonly Section[];
  topic(id: string): Topic | undefined;
  author(id: string): Author | undefined;
  page(id: string): PageEntry | undefined;
  inSection(id: string): Article[];
  withTopic(id: string): Article[];
  byAuthor(id: string): Article[];
  related(article: Article): Article[];
  translations(article: Article): Article[];
};

/** For the newsroom alone what is not public yet; and where the site is published, if not where its settings say. */
type EditionOptions = { preview?: boolean; address?: Address };

/**
 * Makes the edition of `now` (ISO instant): the one place that decides what is published and in
 * which order. `dayOf` tells an instant's calendar day (`YYYY-MM-DD`) in the site's zone. With
 * `preview`, for the newsroom alone, drafts and scheduled stories are in it as well, marked by
 * `awaiting`.
 */
export function makeEdition(
  source: EditionSource,
  now: string,
  dayOf: (instant: string) => string,
  { preview = false, address }: EditionOptions = {},
): Edition {
  const isShown = (entry: ArticleEntry): boolean =>
    isPublished(entry, now) || (preview && awaiting(entry, now) !== undefined);
  const entries = source.articles.filter(isShown).toSorted(newestFirst);
  const sections = sectionsOf(source.site);
  const sectionById = byId(sections);
  const sectionByPath = new Map(sections.map((section) => [section.path, section]));
  const below = Map.groupBy(sections, ({ parent }) => parent);
  const erased = source.articles.filter((entry) => isErased(entry, now)).toSorted(newestFirst);
  const namesErased = erasedLinks(erased, placesOf(source.site.url, address));
  const topics = topicBook(
    source.topics,
    entries.map((entry) => entry.topics),
    erased.map((entry) => entry.topics),
  );
  const authors = authorBook(
    source.authors.map((author) => ({
      ...author,
      links: author.links.filter((link) => !namesErased(link, '/')),
    })),
  );
  const articles = resolveArticles(entries, now, {
    section: sectionById,
    topics,
    authors,
    namesErased,
  });
  const withdrawn = source.articles
    .filter((entry) => isWithdrawn(entry, now))
    .toSorted(newestFirst)
    .map((entry) => noticeOf(entry, now));
  const named = byName(articles);
  // The list of a section shows the stories of those below it too.
  const bySection = byKeys(articles, ({ section: { id, parent } }) =>
    parent === undefined ? [id] : [id, parent],
  );
  const pages = source.pages.filter((page) => preview || !page.draft);
  const months = monthsOf(articles, dayOf);
  const monthNumbers = new Map(months.map(({ path }, at) => [path, at]));
  const related = once(() => relatedFinder(articles));
  const repliedTo = once(() => repliedToFinder(articles, named));
  const translations = once(() => translationFinder(articles));

  return {
    now,
    articles,
    front: frontOrder(articles, now),
    news: articles.filter((article) => inNews(article, now)),
    withdrawn,
    erased,
    namesErased,
    pages,
    sections,
    topics: topics.all,
    authors: authors.all,
    months,
    monthNumber: (path) => monthNumbers.get(path),
    ledger: ledgerOf(articles, named),
    menu: menuOf(sections, pages),
    nextChange: nextChange(source.articles, source.site, now, preview),
    article: named,
    repliedTo: (article) => repliedTo()(article),
    at: byPath(articles),
    withdrawnAt: byPath(withdrawn),
    section: sectionById,
    sectionAt: (path) => (path === undefined ? undefined : sectionByPath.get(path)),
    below: (id) => below.get(id) ?? [],
    topic: byId(topics.all),
    author: byId(authors.all),
    page: byId(pages),
    inSection: bySection,
    withTopic: byKeys(articles, (article) => article.topics.map((topic) => topic.id)),
    byAuthor: byKeys(articles, (article) => article.byline.map((credit) => credit.author.id)),
    related: memo((article: Article) => related()(article)),
    translations: (article) => translations()(article),
  };
}
