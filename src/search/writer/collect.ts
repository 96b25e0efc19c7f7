import { posting, PUBLISHED_LEVEL } from '../analysis/posting.ts';
import { termsOf } from '../analysis/tokenise.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import { ArticleAnalyser } from './article-analyser.ts';
import { TermCounter } from './count-terms.ts';
import { impact, impactLevel } from './impact.ts';
import type { Counts } from './impact.ts';
import { PostingLists } from './posting-lists.ts';
import type { Neighbours } from './neighbours.ts';
import { neighboursOf } from './neighbours.ts';
import type { SearchDocument } from './search-document.ts';
import { gatherSynonyms } from './synonyms.ts';
import type { Synonyms } from './synonyms.ts';
import { TokenStore } from './token-store.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article as its results show it. */
export type Numbered = Omit<SearchDocument, 'body'> & { neighbours?: Neighbours | undefined };

/** The same with its words in their order, until they are counted, and its packed body. */
type Unread = { article: Numbered; tokens: Int32Array; text: Uint8Array };

/** Everything the shards are made of. */
export type Collection = {
  /** In order of publication: an article's place here is its number. */
  articles: Numbered[];
  /** Of each article, the packed body. */
  texts: Uint8Array[];
  vocabulary: Vocabulary;
  synonyms: Synonyms;
  /** For each term, the postings (`analysis/posting.ts`) of every article that has it, ascending. */
  postings: Int32Array[];
  /** For each term, in how many English articles it stands. */
  english: Uint32Array;
};

/**
 * Reads all documents once, in any order, and counts their terms. Bodies are dropped as they pass;
 * what stays is the numbers of their terms, and the packed text. An analysis in `cache` under the document's digest is
 * used, a new one put there, and one of an article that is gone taken out. `dayOf` gives the site's
 * day of a time: an article counts as naming the day of its publication. `menu` is what stands above
 * every text.
 */
export function collect(
  documents: Iterable<SearchDocument>,
  aliases: readonly (readonly string[])[],
  cache: Map<string, ArticleAnalysis>,
  dayOf: (iso: string) => string,
  menu: readonly string[] = [],
): Collection {
  const vocabulary = new Vocabulary();
  const store = new TokenStore(vocabulary);
  const analyser = new ArticleAnalyser();
  const pairs = new Map<string, number>();
  const all: Unread[] = [];
  const used = new Set<string>();
  for (const document of documents) {
    const key = `${document.url} ${document.digest}`;
    used.add(key);
    let analysis = cache.get(key);
    if (!analysis) cache.set(key, (analysis = analyser.analyse(document)));
    for (const pair of analysis.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    const { body: _, ...rest } = document;
    const date = Number.isNaN(Date.parse(rest.date)) ? EARLIEST : rest.date;
    all.push({ article: { ...rest, date }, tokens: store.tokens(analysis), text: analysis.text });
  }
  for (const key of cache.keys()) if (!used.has(key)) cache.delete(key);
  all.sort(({ article: a }, { article: b }) => compare(a.date, b.date) || compare(a.url, b.url));
  const named = new Set(menu.flatMap(termsOf).map((term) => vocabulary.find(term) ?? -1));
  const articles = all.map(({ article, tokens }) =>
    // Other languages leave words out, so that none is known to follow another.
    article.lang.startsWith('en')
      ? article
      : Object.assign(article, { neighbours: neighboursOf(tokens, named, vocabulary) }),
  );
  const texts = all.map(({ text }) => text);
  const synonyms = gatherSynonyms(vocabulary, pairs, aliases);
  return { articles, texts, vocabulary, synonyms, ...postingsOf(all, vocabulary, synonyms, dayOf) };
}

/** The date of a page that has none. */
const EARLIEST = '1970-01-01T00:00:00.000Z';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function postingsOf(
  all: readonly Unread[],
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  dayOf: (iso: string) => string,
) {
  const days = all.map(({ article }) => {
    const day = dayOf(article.date);
    return [vocabulary.id(`d${day}`), vocabulary.id(`d${day.slice(5)}`)] as const;
  });
  const postings = new PostingLists(vocabulary.terms.length);
  const english = new Uint32Array(vocabulary.terms.length);
  const counter = new TermCounter(vocabulary.terms.length, synonyms);
  const { title, lead, body, places } = counter;
  const mean = meanLengths(all, counter);
  for (const [number, { article, tokens }] of all.entries()) {
    counter.read(tokens);
    const { lengths } = counter;
    const relative: Counts = {
      title: lengths.title / mean.title,
      lead: lengths.lead / mean.lead,
      body: lengths.body / mean.body,
    };
    const isEnglish = article.lang.startsWith('en');
    const [day, dayOfYear] = days[number]!;
    for (const term of counter.terms) {
      const value = impact(title[term]!, lead[term]!, body[term]!, relative);
      const level = impactLevel(value, title[term]! > 0);
      const place = places[term]! && 1 + ((places[term]! - 1) % 7);
      const least = term === day ? PUBLISHED_LEVEL : 0;
      postings.add(term, posting(number, Math.max(level, least), place));
      if (isEnglish) english[term]!++;
    }
    if (!counter.has(day)) postings.add(day, posting(number, PUBLISHED_LEVEL));
    if (!counter.has(dayOfYear)) postings.add(dayOfYear, posting(number, 0));
  }
  return { postings: postings.finish(), english };
}

/** Mean words a field, each at least one; estimated from a sample of a thousand articles. */
function meanLengths(all: readonly Unread[], counter: TermCounter): Counts {
  const sum = { title: 0, lead: 0, body: 0 };
  const step = Math.max(1, Math.floor(all.length / 1000));
  let sampled = 0;
  for (let at = 0; at < all.length; at += step, sampled++) {
    counter.read(all[at]!.tokens);
    sum.title += counter.lengths.title;
    sum.lead += counter.lengths.lead;
    sum.body += counter.lengths.body;
  }
  const mean = (total: number) => Math.max(1, total / Math.max(1, sampled));
  return { title: mean(sum.title), lead: mean(sum.lead), body: mean(sum.body) };
}
