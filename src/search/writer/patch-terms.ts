import { hash } from '../analysis/hash.ts';
import type { EditedRow } from './edited-rows.ts';
import { termChanges } from './edited-rows.ts';
import { encodeDictionaries } from './encode-dictionary.ts';
import { encodeTerms, shareTerms, termsSource } from './encode-terms.ts';
import { FamilyMemory } from './family-memory.ts';
import { planFiles } from './file-plan.ts';
import type { KeptCounts } from './index-memory.ts';
import type { IndexTools, SourcedFile } from './index-tools.ts';
import type { KeptIndex } from './kept-index.ts';
import { shardOf } from './kept-index.ts';
import { entriesNow } from './patch-dictionary.ts';
import { isSameDictionary, isSameOthers } from './same-words.ts';
import { termGroups } from './term-groups.ts';
import { countsNow, rowsNow, touchedLists } from './touched-lists.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is kept of an index that is out. */
export type Kept = KeptCounts & { made: KeptIndex };

/** Term shards by their numbers, the dictionary where it says something else, and what is kept for the next build. */
type PatchedTerms = {
  shards: Map<number, SourcedFile>;
  dictionary: ReturnType<typeof encodeDictionaries> | undefined;
  kept: Kept;
};

/**
 * The term shards that the edited rows change. Nothing where they change more than these and the dictionary:
 * words that count as others, how many shards there are.
 */
export function patchTerms(
  kept: Kept,
  edited: readonly EditedRow[],
  vocabulary: Vocabulary,
  { digest, make }: IndexTools,
): PatchedTerms | undefined {
  const { rows, families, made } = kept;
  const articles = rows.keys.length;
  const changes = termChanges(edited);
  if (!changes) return undefined;
  const counts = countsNow(rows, changes.more, vocabulary.terms.length);
  const numbers = { articles, counts, more: changes.more };
  if (!isSameOthers(vocabulary, numbers, made.others)) return undefined;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const terms = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const entries = isSameDictionary(vocabulary, numbers)
    ? undefined
    : entriesNow(rows, vocabulary, counts);
  const words = entries?.length ?? made.entries;
  const plan = planFiles(articles, total * 1.8 + terms * 4, words * 8);
  if (JSON.stringify(plan) !== JSON.stringify(made.plan)) return undefined;

  const shards = new Uint32Array(vocabulary.terms.length);
  shards.set(made.shards);
  for (let term = made.shards.length; term < shards.length; term++)
    shards[term] = shardOf(vocabulary.terms[term]!, plan.terms);
  const touched = new Set([...changes.touched].map((term) => shards[term]!));
  const wanted = Uint8Array.from(shards, (shard) => (touched.has(shard) ? 1 : 0));
  const lists = touchedLists(rows, edited, wanted, counts, made.english);
  const memory = new FamilyMemory(digest, families);
  const { others, filters } = made;
  const grouped = { articles, vocabulary, ...lists, others, filters: new Map(filters) };
  const groups = termGroups(grouped, memory, (key) => touched.has(hash(key) % plan.terms));
  const shares = shareTerms(groups, plan.terms);
  const files = [...touched].map((shard) => {
    const share = shares[shard]!;
    const file = make(termsSource(share, articles), () => encodeTerms(share, articles));
    return [shard, file] as const;
  });
  return {
    shards: new Map(files),
    dictionary: entries && encodeDictionaries(entries, plan.dictionary, articles),
    kept: {
      rows: rowsNow(rows, edited, vocabulary.terms),
      families: [...new Map([...families, ...memory.kept()])],
      made: { ...made, entries: words, shards },
    },
  };
}
