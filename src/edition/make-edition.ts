import { memo, once } from '../lib/memo.ts';
import { dayAround, isOn } from '../lib/time/day.ts';
import type { Address } from '../lib/url.ts';
import type { AdvertEntry, ArticleEntry, AuthorEntry, PageEntry } from '../schema/entries.ts';
import type { PopularEntry, SiteEntry, TopicEntry } from '../schema/entries.ts';
import { advertBook } from './adverts.ts';
import type { Article } from './article.ts';
import { newestFirst } from './article.ts';
import { authorBook } from './authors.ts';
import { ledgerOf, rightsOfReply } from './corrections.ts';
import type { Edition } from './edition.ts';
import { erasedLinks, placesOf } from './erased-links.ts';
import { frontOrder, isFeatured } from './front.ts';
import { ledgerPages } from './ledger-pages.ts';
import { byId, byKeys, byName, byPath } from './lookups.ts';
import { menuOf } from './menu.ts';
import { monthsOf } from './months.ts';
import { inNews, newsSince } from './news-window.ts';
import { freshUntil, nextChange } from './next-change.ts';
import { noticeOf } from './notice.ts';
import { awaiting, isErased, isPublished, isWithdrawn } from './published.ts';
import { popularOf } from './popular.ts';
import { relatedFinder } from './related.ts';
import { repliedToFinder } from './replied-to.ts';
import { resolveArticles } from './resolve-articles.ts';
import { sectionsOf } from './sections.ts';
import { seriesBook } from './series.ts';
import { supportPlace } from './support-place.ts';
import { topicBook } from './topics.ts';
import { translationFinder } from './translations.ts';

/** The validated content that an edition is made of. */
export type EditionSource = {
  site: SiteEntry;
  articles: readonly ArticleEntry[];
  authors: readonly AuthorEntry[];
  topics: readonly TopicEntry[];
  pages: readonly PageEntry[];
  adverts?: readonly AdvertEntry[] | undefined;
  popular?: PopularEntry | undefined;
};

/** For the newsroom alone what is not public yet; and where the site is published, if not where its settings say. */
type EditionOptions = { preview?: boolean; address?: Address };

/** All times that lists and the urgent line say. */
function* listedTimes({ site }: EditionSource, articles: readonly Article[]) {
  yield site.breaking?.time;
  for (const { date, updated } of articles) {
    yield date;
    yield updated?.time;
  }
}

/**
 * Makes the edition of `now` (ISO instant): the one place that decides what is published and in
 * which order. `dayOf` tells an instant's calendar day (`YYYY-MM-DD`) in the site's zone. With
 * `preview`, for the newsroom alone, drafts and scheduled articles are in it as well, marked by
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
  const erasedPaths = erased.flatMap(({ path, aliases }) => [path, ...aliases]);
  const namesErased = erasedLinks(erasedPaths, placesOf(source.site.url, address));
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
  const findArticle = byName(articles);
  // The list of a section shows the articles of those below it too.
  const bySection = byKeys(articles, ({ section: { id, parent } }) =>
    parent === undefined ? [id] : [id, parent],
  );
  const shownPages = source.pages.filter((page) => preview || !page.draft);
  const pages = shownPages.filter((page) => page.series === undefined);
  const withTopic = byKeys(articles, (article) => article.topics.map((topic) => topic.id));
  const series = seriesBook(
    shownPages.filter((page) => page.series !== undefined),
    articles,
    (name) => {
      const [topic] = topics.of([name]);
      return topic && { topic, articles: withTopic(topic.id) };
    },
  );
  const zone = source.site.timeZone;
  const since = newsSince(now);
  const popular = popularOf(source.popular, { now, zone }, findArticle);
  const adverts = advertBook(source.adverts ?? [], source.site.adverts, now);
  const change = nextChange(source.articles, source.site, now, {
    preview,
    popularUntil: popular?.end,
    advertChanges: adverts.changes,
  });
  const today = dayAround(now, source.site.timeZone);
  const months = monthsOf(articles, dayOf);
  const monthNumbers = new Map(months.map(({ path }, at) => [path, at]));
  const ledger = ledgerOf(articles, findArticle);
  const at = byPath(articles);
  const support = supportPlace(source.site, pages, (path) =>
    [sectionByPath.has(path), at(path), pages.some((page) => page.path === path)].some(Boolean),
  );
  const related = once(() => relatedFinder(articles));
  const repliedTo = once(() => repliedToFinder(articles, findArticle));
  const translations = once(() => translationFinder(articles));

  return {
    now,
    articles,
    front: frontOrder(articles, now),
    news: articles.filter((article) => inNews(article, since)),
    withdrawn,
    erasedPaths,
    namesErased,
    pages,
    series: series.all,
    introductions: series.all.map(({ entry }) => entry),
    sections,
    topics: topics.all,
    authors: authors.all,
    months,
    monthNumber: (path) => monthNumbers.get(path),
    ledger,
    ledgerPages: once(() => ledgerPages(ledger, withdrawn)),
    menu: menuOf(sections, pages),
    nextChange: change,
    freshUntil: freshUntil(change, listedTimes(source, articles), today),
    popular,
    support,
    adverts,
    isToday: (time) => time <= now && isOn(today, time),
    isFeatured: (article) => isFeatured(article, now),
    article: findArticle,
    repliesTo: (article) => rightsOfReply(article, findArticle),
    repliedTo: (article) => repliedTo()(article),
    at,
    withdrawnAt: byPath(withdrawn),
    section: sectionById,
    sectionAt: (path) => (path === undefined ? undefined : sectionByPath.get(path)),
    below: (id) => below.get(id) ?? [],
    topic: byId(topics.all),
    author: byId(authors.all),
    page: byId(pages),
    seriesById: series.find,
    seriesPlace: series.placeOf,
    inSection: bySection,
    withTopic,
    byAuthor: byKeys(articles, (article) => article.byline.map((credit) => credit.author.id)),
    related: memo((article: Article) => related()(article)),
    translations: (article) => translations()(article),
  };
}
