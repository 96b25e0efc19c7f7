import { termsOf } from '../analysis/tokenise.ts';
import { ArticleAnalyser } from './article-analyser.ts';
import type { ArticleAnalysis } from './article-analysis.ts';
import type { ArticleFacts, KeptRows } from './article-rows.ts';
import { ArticleRows } from './article-rows.ts';
import type { Uncounted } from './count-rows.ts';
import { countRows, lengthsOf, meanLengths } from './count-rows.ts';
import type { Counts } from './impact.ts';
import type { IndexMemory } from './index-memory.ts';
import { textIn } from './index-memory.ts';
import type { Neighbours } from './neighbours.ts';
import { neighboursOf } from './neighbours.ts';
import type { SearchDocument } from './search-document.ts';
import { linkSynonyms, sameMeanings } from './synonyms.ts';
import { TokenStore } from './token-store.ts';
import type { Spellings } from './vocabulary.ts';
import { spellingsOf, Vocabulary } from './vocabulary.ts';

/** All documents; those for whose address and digest `isKnown` may come without their body. */
export type Documents = (isKnown: (key: string) => boolean) => Iterable<SearchDocument>;

/** An article as its results show it. */
export type Numbered = Omit<SearchDocument, 'body'> & { neighbours?: Neighbours | undefined };

/** Everything the shards are made of. */
export type Collection = {
  /** In order of publication: an article's place here is its number. */
  articles: Numbered[];
  /** Of each article the bytes of its body, and their digest. */
  texts: ArticleFacts['text'][];
  /** The address and digest of an article, and its body. */
  keyOf: (article: number) => string;
  textOf: (article: number) => string;
  vocabulary: Vocabulary;
  spellings: Spellings;
  /** For each term, the postings (`analysis/posting.ts`) of every article that has it, ascending. */
  postings: Int32Array[];
  /** For each term, in how many English articles it stands. */
  english: Uint32Array;
  /** Mean words a field, and the words that say the same. */
  mean: Counts;
  meanings: readonly (readonly string[])[];
  /** The articles as they were counted, for the next build. */
  rows: () => KeptRows;
};

/** What articles are counted by besides their own words. */
type Counting = {
  /** Other names of topics, each list beginning with the topic's own. */
  aliases: readonly (readonly string[])[];
  /** What stands above every text. */
  menu: readonly string[];
  /** The site's day of a time. */
  dayOf: (iso: string) => string;
  /** The same, as text that tells it from others. */
  zone: string;
  digest: (parts: readonly (string | Uint8Array)[]) => string;
};

/** A document on its way: the row that it was counted into, or its words. */
type Gathered = {
  article: Numbered;
  key: string;
  facts: ArticleFacts;
  row: number;
  unread: Int32Array | undefined;
};

/** The date of a page that has none. */
const EARLIEST = '1970-01-01T00:00:00.000Z';

/** An article as it is ordered. */
export const dated = <T extends { date: string }>(article: T): T => ({
  ...article,
  date: Number.isNaN(Date.parse(article.date)) ? EARLIEST : article.date,
});

/** The words of an article in their order, and what is known of it besides. */
export function readAnalysis(
  analysis: ArticleAnalysis,
  store: TokenStore,
  digest: Counting['digest'],
): { tokens: Int32Array; facts: ArticleFacts } {
  const { pairs, text } = analysis;
  const tokens = store.tokens(analysis);
  const facts: ArticleFacts = {
    ...{ pairs, spellings: store.spellings, lengths: lengthsOf(tokens) },
    text: { size: Buffer.byteLength(text), digest: digest([text]) },
  };
  return { tokens, facts };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Reads all documents, in any order, and counts their terms. Bodies are dropped as they pass, for the
 * analyses have them; what stays is the numbers of their terms. What `memory` has of an article is used:
 * its row where all that counts besides its words is as it was, else its analysis. Analyses of
 * articles that are gone are taken out.
 */
export function collect(documents: Documents, counting: Counting, memory: IndexMemory): Collection {
  const analyser = new ArticleAnalyser();
  const kept = memory.kept?.rows;
  return (
    (kept && collectWith(documents, counting, memory, analyser, kept)) ??
    collectWith(documents, counting, memory, analyser, undefined)!
  );
}

function gather(
  documents: Documents,
  { digest }: Counting,
  { analyses }: IndexMemory,
  rows: ArticleRows,
  store: TokenStore,
  analyser: ArticleAnalyser,
): Gathered[] {
  const isCounted = (key: string) => rows.find(key) !== undefined;
  const all: Gathered[] = [];
  for (const document of documents((key) => isCounted(key) || analyses.has(key))) {
    const { body: _, ...rest } = document;
    const article = dated(rest);
    const key = `${document.url} ${document.digest}`;
    const row = rows.find(key);
    if (row !== undefined) {
      all.push({ article, key, facts: rows.factsOf(row), row, unread: undefined });
      continue;
    }
    let analysis = analyses.get(key);
    if (!analysis) analyses.set(key, (analysis = analyser.analyse(document)));
    const { facts, tokens } = readAnalysis(analysis, store, digest);
    all.push({ article, key, facts, row: -1, unread: tokens });
  }
  return all.sort(
    ({ article: a }, { article: b }) => compare(a.date, b.date) || compare(a.url, b.url),
  );
}

/** Gives nothing where the rows that were `kept` were counted by something else. */
function collectWith(
  documents: Documents,
  counting: Counting,
  memory: IndexMemory,
  analyser: ArticleAnalyser,
  kept: KeptRows | undefined,
): Collection | undefined {
  const { aliases, menu, dayOf, zone, digest } = counting;
  const vocabulary = new Vocabulary(kept?.vocabulary);
  const rows = new ArticleRows(kept);
  const store = new TokenStore(vocabulary);
  const all = gather(documents, counting, memory, rows, store, analyser);
  const pairs = new Map<string, number>();
  for (const { facts } of all)
    for (const pair of facts.pairs) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  const meanings = sameMeanings(pairs, aliases);
  const mean = meanLengths(all.map(({ facts }) => facts.lengths));
  const menuTerms = menu.flatMap(termsOf);
  const basis = basisOf({ meanings, mean, menuTerms, zone }, digest);
  if (kept && kept.basis !== basis) return undefined;
  forget(memory.analyses, new Set(all.map(({ key }) => key)));

  const named = new Set(menuTerms.map((term) => vocabulary.find(term) ?? -1));
  const synonyms = linkSynonyms(vocabulary, meanings);
  const uncounted = all.flatMap(({ article, key, facts, unread }): Uncounted[] => {
    if (!unread) return [];
    // Other languages leave words out, so that none is known to follow another.
    if (!article.lang.startsWith('en')) facts.neighbours = neighboursOf(unread, named, vocabulary);
    return [{ key, facts, tokens: unread, day: dayOf(article.date) }];
  });
  const fresh = countRows(uncounted, rows, { vocabulary, synonyms, mean }).values();
  const order = all.map(({ row, unread }) => (unread ? fresh.next().value! : row));
  const { terms } = vocabulary;
  const { postings, english } = rows.postings(
    order,
    (number) => all[number]!.article.lang.startsWith('en'),
    terms.length,
  );
  const isThere = (term: number): boolean => postings[term]!.length > 0;
  const seen = all.flatMap(({ facts }) => facts.spellings);
  return {
    articles: all.map(({ article, facts: { neighbours } }) => ({ ...article, neighbours })),
    texts: all.map(({ facts }) => facts.text),
    keyOf: (number) => all[number]!.key,
    textOf: (number) => textIn(memory, all[number]!.key),
    vocabulary,
    spellings: spellingsOf(vocabulary, seen, isThere),
    postings,
    english,
    ...{ mean, meanings },
    rows: () => rows.keep(order, terms, isThere, basis),
  };
}

/** Digest of all that articles are counted by besides their own words. */
export const basisOf = (
  {
    meanings,
    mean,
    menuTerms,
    zone,
  }: Pick<Collection, 'meanings' | 'mean'> & { menuTerms: readonly string[]; zone: string },
  digest: Counting['digest'],
): string => digest([JSON.stringify([meanings, mean, menuTerms, zone])]);

/** Takes out what is of no article any more. */
function forget(analyses: Map<string, unknown>, used: ReadonlySet<string>): void {
  for (const key of analyses.keys()) if (!used.has(key)) analyses.delete(key);
}
