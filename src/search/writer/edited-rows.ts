import { HEADLINE_LEVEL } from '../analysis/posting.ts';
import { ArticleAnalyser } from './article-analyser.ts';
import type { ArticleFacts, TermRow } from './article-rows.ts';
import { addressIn, ArticleRows, columnsOf } from './article-rows.ts';
import type { Numbered } from './collect.ts';
import { basisOf, dated, readAnalysis } from './collect.ts';
import { countRows, meanLengths } from './count-rows.ts';
import type { IndexMemory, KeptCounts } from './index-memory.ts';
import type { IndexTools } from './index-tools.ts';
import type { KeptIndex } from './kept-index.ts';
import { neighboursOf } from './neighbours.ts';
import type { SearchDocument } from './search-document.ts';
import { linkSynonyms } from './synonyms.ts';
import { TokenStore } from './token-store.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article whose text is another: its number, what is known of it now, and its row as it was and is. */
export type EditedRow = {
  number: number;
  key: string;
  facts: ArticleFacts;
  before: TermRow;
  now: TermRow;
};

/** What rows are counted by. */
type Counted = {
  vocabulary: Vocabulary;
  menuTerms: readonly string[];
  zone: string;
  dayOf: (iso: string) => string;
};

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/**
 * Counts the articles whose texts are others. Nothing where that changes what all articles are counted by:
 * what says the same, how long texts are at the mean, which other spellings there are.
 */
export function countEdited(
  documents: readonly SearchDocument[],
  { rows: kept, made }: KeptCounts & { made: KeptIndex },
  { vocabulary, menuTerms, zone, dayOf }: Counted,
  { analyses }: IndexMemory,
  digest: IndexTools['digest'],
): EditedRow[] | undefined {
  const store = new TokenStore(vocabulary);
  const analyser = new ArticleAnalyser();
  const facts = [...kept.facts];
  const read: { number: number; key: string; article: Numbered; tokens: Int32Array }[] = [];
  for (const document of documents) {
    const { body: _, ...article } = document;
    const number = kept.keys.findIndex((other) => addressIn(other) === document.url);
    if (number < 0) return undefined;
    const key = `${document.url} ${document.digest}`;
    let analysis = analyses.get(key);
    if (!analysis) analyses.set(key, (analysis = analyser.analyse(document)));
    const now = readAnalysis(analysis, store, digest);
    const before = kept.facts[number]!;
    if (!isSameList(now.facts.pairs, before.pairs)) return undefined;
    if (!isSameList(now.facts.spellings, before.spellings)) return undefined;
    facts[number] = now.facts;
    read.push({ number, key, article: dated(article), tokens: now.tokens });
  }
  const mean = meanLengths(facts.map(({ lengths }) => lengths));
  if (basisOf({ ...made, mean, menuTerms, zone }, digest) !== kept.basis) return undefined;

  const named = new Set(menuTerms.map((term) => vocabulary.find(term) ?? -1));
  const synonyms = linkSynonyms(vocabulary, made.meanings);
  const uncounted = read.map(({ number, key, article, tokens }) => {
    const own = facts[number]!;
    if (!article.lang.startsWith('en')) own.neighbours = neighboursOf(tokens, named, vocabulary);
    return { key, facts: own, tokens, day: dayOf(article.date) };
  });
  const fresh = new ArticleRows();
  const numbers = countRows(uncounted, fresh, { vocabulary, synonyms, mean });
  const { terms, details } = columnsOf(kept);
  return read.map(({ number, key }, at) => {
    const [from, to] = [kept.starts[number]!, kept.starts[number + 1]!];
    const before = { terms: terms.subarray(from, to), details: details.subarray(from, to) };
    return { number, key, facts: facts[number]!, before, now: fresh.rowAt(numbers[at]!) };
  });
}

/** Terms whose lists are others, and of those that stand in more or fewer articles by how many. */
export type TermChanges = { touched: Set<number>; more: Map<number, number> };

/** What of the lists of terms the edited rows change; nothing where that is the terms of a headline. */
export function termChanges(edited: readonly EditedRow[]): TermChanges | undefined {
  const touched = new Set<number>();
  const more = new Map<number, number>();
  const isTitle = (detail: number | undefined): boolean =>
    detail !== undefined && detail >> 3 >= HEADLINE_LEVEL;
  for (const { before, now } of edited) {
    const then = new Map(Array.from(before.terms, (term, at) => [term, before.details[at]!]));
    const after = new Map(Array.from(now.terms, (term, at) => [term, now.details[at]!]));
    for (const term of new Set([...then.keys(), ...after.keys()])) {
      const [a, b] = [then.get(term), after.get(term)];
      if (isTitle(a) !== isTitle(b)) return undefined;
      if (a !== b) touched.add(term);
      const step = Number(b !== undefined) - Number(a !== undefined);
      if (step !== 0) more.set(term, (more.get(term) ?? 0) + step);
    }
  }
  return { touched, more };
}
