import type { ArticleAnalysis } from './analyse-article.ts';
import { analyseArticle } from './analyse-article.ts';
import { countTerms } from './count-terms.ts';
import { impact, impactLevel } from './impact.ts';
import type { Counts } from './impact.ts';
import type { SearchDocument } from './search-document.ts';
import { gatherSynonyms } from './synonyms.ts';
import type { Synonyms } from './synonyms.ts';
import { tokenNumbers } from './token-store.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article as its results show it, its words counted. */
export type Numbered = Omit<SearchDocument, 'body'> & { tokens: Int32Array };

/** Everything the shards are made of. */
export type Collection = {
  /** In order of publication: an article's place here is its number. */
  articles: Numbered[];
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** For each term, `number * 128 + level * 8 + place` of every article that has it, ascending. */
  postings: number[][];
  /** For each term, in how many English articles it stands. */
  english: Uint32Array;
};

/**
 * Reads all documents once, in any order, and counts their terms. Bodies are dropped as they pass;
 * what stays is the numbers of their terms. An analysis in `cache` under the document's digest is
 * used, a new one put there, and one of an article that is gone taken out. `dayOf` gives the site's
 * day of a time: an article counts as naming the day of its publication.
 */
export function collect(
  documents: Iterable<SearchDocument>,
  aliases: readonly (readonly string[])[],
  cache: Map<string, ArticleAnalysis>,
  dayOf: (iso: string) => string,
): Collection {
  const vocabulary = new Vocabulary();
  const pairs = new Map<string, number>();
  const articles: Numbered[] = [];
  const used = new Set<string>();
  for (const document of documents) {
    const key = `${document.url} ${document.digest}`;
    used.add(key);
    const analysis = cache.get(key) ?? analyseArticle(document);
    cache.set(key, analysis);
    for (const pair of analysis.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const { body: _, ...rest } = document;
    const date = Number.isNaN(Date.parse(rest.date)) ? EARLIEST : rest.date;
    articles.push({ ...rest, date, tokens: tokenNumbers(vocabulary, analysis) });
  }
  for (const key of cache.keys()) if (!used.has(key)) cache.delete(key);
  articles.sort((a, b) => compare(a.date, b.date) || compare(a.url, b.url));
  const synonyms = gatherSynonyms(vocabulary, pairs, aliases);
  return { articles, vocabulary, synonyms, ...postingsOf(articles, vocabulary, synonyms, dayOf) };
}

/** The date of a page that has none. */
const EARLIEST = '1970-01-01T00:00:00.000Z';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function postingsOf(
  articles: Numbered[],
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  dayOf: (iso: string) => string,
) {
  const days = articles.map(({ date }) => vocabulary.id(`d${dayOf(date)}`));
  const postings: number[][] = vocabulary.terms.map(() => []);
  const english = new Uint32Array(vocabulary.terms.length);
  const mean = meanLengths(articles);
  for (const [number, article] of articles.entries()) {
    const { counts, lengths } = countTerms(article.tokens, synonyms);
    const relative: Counts = {
      title: lengths.title / mean.title,
      lead: lengths.lead / mean.lead,
      body: lengths.body / mean.body,
    };
    const day = days[number]!;
    if (!counts.has(day)) postings[day]!.push(number * 128);
    for (const [term, count] of counts) {
      const level = impactLevel(impact(count, relative), count.title > 0);
      postings[term]!.push(
        number * 128 + level * 8 + (count.place < 0 ? 0 : 1 + (count.place % 7)),
      );
      if (article.lang.startsWith('en')) english[term]!++;
    }
  }
  return { postings, english };
}

/** Mean words a field, each at least one; estimated from a sample of a thousand articles. */
function meanLengths(articles: Numbered[]): Counts {
  const sum = { title: 1, lead: 1, body: 1 };
  const step = Math.max(1, Math.floor(articles.length / 1000));
  const none: Synonyms = { phrases: new Map(), partners: new Map() };
  let sampled = 0;
  for (let at = 0; at < articles.length; at += step, sampled++) {
    const { lengths } = countTerms(articles[at]!.tokens, none);
    sum.title += lengths.title;
    sum.lead += lengths.lead;
    sum.body += lengths.body;
  }
  const by = Math.max(1, sampled);
  return {
    title: Math.max(1, sum.title / by),
    lead: Math.max(1, sum.lead / by),
    body: Math.max(1, sum.body / by),
  };
}
