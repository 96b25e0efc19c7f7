import { articleIn, HEADLINE_LEVEL, levelIn } from '../analysis/posting.ts';
import { riceParameter } from '../analysis/rice-parameter.ts';
import { BitWriter } from './bit-writer.ts';
import { joinText } from './join-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that may be completed or proposed for a misspelt one. */
export type DictionaryEntry = { word: string; articles: number; titles: number[] };

/** Below so many articles a word that stands in one of them only is no likely misprint. */
const SMALL = 2000;

/** In so many articles a word stands that is in the dictionary though no headline has it. */
export const leastArticles = (articles: number): number => (articles < SMALL ? 1 : 2);

/** Whether a word may be in the dictionary. */
export const isEntryWord = (word: string): boolean =>
  /^[\p{L}\d]{2,}$/u.test(word) && !/^\d+$/.test(word);

/** What the dictionary says of the number of a word's articles: its binary logarithm. */
export const magnitude = (articles: number): number => Math.min(15, 31 - Math.clz32(articles));

/** What a dictionary is made of: by its number how many articles have a term, and which in their headline. */
export type DictionarySource = {
  articles: number;
  vocabulary: Vocabulary;
  /** Other spellings in texts, with the usual ones. */
  seen: ReadonlyMap<string, string>;
  countOf: (term: number) => number;
  titlesOf: (term: number) => number[];
};

/**
 * The words of the dictionary: in a headline, or in two articles (in a small archive one); letters
 * and digits only.
 */
export function dictionaryEntries({
  articles,
  vocabulary,
  seen,
  countOf,
  titlesOf,
}: DictionarySource): DictionaryEntry[] {
  const least = leastArticles(articles);
  const entries: DictionaryEntry[] = [];
  const words = [
    ...vocabulary.terms.entries().map(([id, word]) => [word, id] as const),
    ...seen.entries().map(([other, usual]) => [other, vocabulary.id(usual)] as const),
  ];
  for (const [word, id] of words) {
    const count = countOf(id);
    const titles = titlesOf(id);
    const wanted = count >= least || titles.length;
    if (wanted && isEntryWord(word)) entries.push({ word, articles: count, titles });
  }
  return entries.toSorted((a, b) => (a.word < b.word ? -1 : 1));
}

/** The articles of a list that have the word in their headline. */
export function titlesIn(list: Int32Array): number[] {
  const titles: number[] = [];
  for (const posting of list)
    if (levelIn(posting) >= HEADLINE_LEVEL) titles.push(articleIn(posting));
  return titles;
}

/** A dictionary in one order: its shards, and the prefix at which each begins. */
type Shards = { firsts: string[]; files: Uint8Array[] };

/** The dictionary by first letters and by last letters, each in so many shards. */
export function encodeDictionaries(
  entries: readonly DictionaryEntry[],
  shards: number,
  articles: number,
): { forward: Shards; backward: Shards } {
  const reversed = entries
    .map((entry) => ({ ...entry, word: [...entry.word].toReversed().join('') }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return {
    forward: encodeDictionary(entries, shards, articles, true),
    backward: encodeDictionary(reversed, shards, articles, false),
  };
}

/** Words that begin with the same four letters lie in one shard, so that a beginning needs one only. */
const WHOLE = 4;

/**
 * The dictionary in one order: shards of about the same size and, for each, the least prefix that
 * tells its first word from the last of the shard before. A shard's text has one word a line, first
 * the number (base 36) of letters shared with the line above; its bits, for each word, the binary
 * logarithm of its articles (4 bits) and, where `titles` is set, the articles with it in their headline.
 */
export function encodeDictionary(
  entries: readonly DictionaryEntry[],
  shards: number,
  articles: number,
  titles: boolean,
): Shards {
  const cost = (entry: DictionaryEntry) => 5 + (titles ? entry.titles.length * 1.2 : 0);
  const target = entries.reduce((sum, entry) => sum + cost(entry), 0) / shards;
  const firsts: string[] = [];
  const files: Uint8Array[] = [];
  for (let at = 0; at < entries.length;) {
    const start = at;
    for (let size = 0; at < entries.length; at++) {
      const begins = at && sharedLength(entries[at - 1]!.word, entries[at]!.word);
      if (size >= target && begins < WHOLE) break;
      size += cost(entries[at]!);
    }
    const before = entries[start - 1]?.word ?? '';
    const first = entries[start]!.word;
    firsts.push(start ? first.slice(0, sharedLength(before, first) + 1) : '');
    files.push(encodeShard(entries.slice(start, at), articles, titles));
  }
  return { firsts, files };
}

function encodeShard(
  entries: readonly DictionaryEntry[],
  articles: number,
  titles: boolean,
): Uint8Array {
  const lines: string[] = [];
  const bits = new BitWriter();
  let before = '';
  for (const entry of entries) {
    const same = Math.min(35, sharedLength(before, entry.word));
    lines.push(same.toString(36) + entry.word.slice(same));
    before = entry.word;
    bits.bits(magnitude(entry.articles), 4);
    if (!titles) continue;
    bits.gamma(entry.titles.length);
    const k = riceParameter(articles, entry.titles.length);
    let previous = -1;
    for (const number of entry.titles) {
      bits.rice(number - previous - 1, k);
      previous = number;
    }
  }
  return joinText(lines.join('\n'), bits.finish());
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
