import type { PageEntry } from '../schema/entries.ts';
import type { Article } from './article.ts';
import { newestFirst } from './article.ts';
import type { Topic } from './topics.ts';

/** One published article of a series; `number` counts from 1, undefined in a dossier. */
export type SeriesPart = { article: Article; number: number | undefined };

/** A series, or a dossier where it gathers a topic, that has something to show. */
export type Series = {
  id: string;
  name: string;
  description: string | undefined;
  path: string;
  /** Its introduction. */
  entry: PageEntry;
  /** The topic that a dossier gathers. */
  topic: Topic | undefined;
  /** Its parts in their order; all of a dossier's articles, oldest first. */
  parts: SeriesPart[];
  /** How many parts there are; undefined where a part before the last is not public, and of a dossier. */
  total: number | undefined;
  /** All its articles, newest first. */
  articles: Article[];
};

/** Where an article stands in its series: between which others. */
export type SeriesPlace = {
  series: Series;
  /** Undefined in a dossier, whose articles follow nothing but time. */
  number: number | undefined;
  previous: Article | undefined;
  next: Article | undefined;
};

/** The series of an edition, and where an article stands in its own. */
export type SeriesBook = {
  all: Series[];
  find(id: string): Series | undefined;
  placeOf(article: Article): SeriesPlace | undefined;
};

const oldestFirst = (a: Article, b: Article): number => newestFirst(b, a);

/** As names are compared: an id and a title are both names. */
const nameKey = (name: string): string => name.trim().toLowerCase();

/**
 * Parts in their order: those with a number of their own by it, then the others by date. One without a
 * number is the one after that before it, so that numbers stay true while a part is not public.
 */
function inOrder(articles: readonly Article[]): SeriesPart[] {
  const own = (article: Article): number => article.series?.part ?? Number.POSITIVE_INFINITY;
  const sorted = articles.toSorted((a, b) =>
    own(a) === own(b) ? oldestFirst(a, b) : own(a) - own(b),
  );
  let last = 0;
  return sorted.map((article) => {
    last = article.series?.part ?? last + 1;
    return { article, number: last };
  });
}

/** As many parts as there are, where they are numbered without a gap. */
function totalOf(parts: readonly SeriesPart[]): number | undefined {
  return parts.every(({ number }, at) => number === at + 1) ? parts.length : undefined;
}

/** A topic that is there, with its articles. */
type Gathered = { topic: Topic; articles: readonly Article[] };

function seriesOf(
  entry: PageEntry,
  own: readonly Article[],
  gathered: Gathered | undefined,
): Series {
  const { id, title, description, path } = entry;
  const articles = [...new Set([...own, ...(gathered?.articles ?? [])])].toSorted(newestFirst);
  const parts = gathered
    ? articles.toReversed().map((article) => ({ article, number: undefined }))
    : inOrder(own);
  return {
    ...{ id, name: title, description, path, entry, topic: gathered?.topic },
    ...{ parts, total: gathered ? undefined : totalOf(parts), articles },
  };
}

/** The places of the articles of a series. */
function placesIn(series: Series): [Article, SeriesPlace][] {
  const { parts, topic } = series;
  return parts.map(({ article, number }, at) => {
    const [previous, next] = topic ? [] : [parts[at - 1]?.article, parts[at + 1]?.article];
    return [article, { series, number, previous, next }];
  });
}

/**
 * Gathers the series whose introductions are `entries`, of the published `articles`. A part names its
 * series by id or title; `gather` finds a topic by any of its names. One without a published article is none yet: its page would promise what is
 * not there.
 */
export function seriesBook(
  entries: readonly PageEntry[],
  articles: readonly Article[],
  gather: (topic: string) => Gathered | undefined,
): SeriesBook {
  const byName = new Map<string, PageEntry>();
  for (const entry of entries.toReversed()) byName.set(nameKey(entry.title), entry);
  for (const entry of entries) byName.set(nameKey(entry.id), entry);
  const partsOf = Map.groupBy(
    articles.filter(({ series }) => series !== undefined),
    ({ series }) => byName.get(nameKey(series!.id)),
  );
  const all = entries
    .map((entry) => {
      const topic = entry.series?.topic;
      return seriesOf(
        entry,
        partsOf.get(entry) ?? [],
        topic === undefined ? undefined : gather(topic),
      );
    })
    .filter((series) => series.articles.length > 0);
  // An article's own series before the dossiers that gather it, of those the first.
  const [dossiers, rows] = [true, false].map((is) => all.filter(({ topic }) => !topic !== is));
  const places = new Map([...dossiers!.toReversed(), ...rows!].flatMap(placesIn));
  const byId = new Map(all.map((series) => [series.id, series]));
  return { all, find: (id) => byId.get(id), placeOf: (article) => places.get(article) };
}
