import { hash } from '../analysis/hash.ts';
import type { FilePlan } from './file-plan.ts';
import type { Counts } from './impact.ts';
import type { OtherWord } from './other-words.ts';
import { termKey } from './term-groups.ts';

/**
 * What an index was made of besides the words of its articles; plain data. By it another text is put into
 * the files alone that it touches (`patch-index.ts`).
 */
export type KeptIndex = {
  /** Digest of the manifest: whose index this is. */
  manifest: string;
  plan: FilePlan;
  /** How many words the dictionary has. */
  entries: number;
  /** Mean words a field, and what says the same. */
  mean: Counts;
  meanings: readonly (readonly string[])[];
  /** Numbers of the articles in English. */
  english: readonly number[];
  others: readonly OtherWord[];
  /** Of each term the number of its shard. */
  shards: Uint32Array;
  /** Lists of articles by the names of filters. */
  filters: readonly (readonly [name: string, postings: Int32Array])[];
};

/** The number of the shard of a term, of so many. */
export const shardOf = (term: string, shards: number): number => hash(termKey(term)) % shards;

/** What is kept of an index that was made of a collection whose terms are numbered as in `vocabulary`. */
export const keptIndex = (
  made: Pick<KeptIndex, 'manifest' | 'plan' | 'entries'>,
  vocabulary: readonly string[],
  {
    articles,
    mean,
    meanings,
  }: Pick<KeptIndex, 'mean' | 'meanings'> & { articles: readonly { lang: string }[] },
  { others, filters }: Pick<KeptIndex, 'others'> & { filters: ReadonlyMap<string, number[]> },
): KeptIndex => ({
  ...made,
  mean,
  meanings,
  english: [...articles.keys()].filter((number) => articles[number]!.lang.startsWith('en')),
  others,
  shards: Uint32Array.from(vocabulary, (term) => shardOf(term, made.plan.terms)),
  filters: [...filters].map(([name, list]) => [name, Int32Array.from(list)]),
});
