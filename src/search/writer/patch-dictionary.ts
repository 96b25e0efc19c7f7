import { HEADLINE_LEVEL } from '../analysis/posting.ts';
import type { KeptRows } from './article-rows.ts';
import { columnsOf } from './article-rows.ts';
import type { DictionaryEntry } from './encode-dictionary.ts';
import { dictionaryEntries } from './encode-dictionary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { spellingsOf } from './vocabulary.ts';

/**
 * The words of the dictionary where terms stand in as many articles as `counts` says and headlines are those
 * of the kept rows.
 */
export function entriesNow(
  kept: KeptRows,
  vocabulary: Vocabulary,
  counts: Int32Array,
): DictionaryEntry[] {
  const { terms, details } = columnsOf(kept);
  const titles = new Map<number, number[]>();
  for (let article = 0; article < kept.keys.length; article++)
    for (let at = kept.starts[article]!; at < kept.starts[article + 1]!; at++) {
      if (details[at]! >> 3 < HEADLINE_LEVEL) continue;
      const list = titles.get(terms[at]!);
      if (list) list.push(article);
      else titles.set(terms[at]!, [article]);
    }
  const spellings = kept.facts.flatMap((facts) => facts.spellings);
  const { seen } = spellingsOf(vocabulary, spellings, () => false);
  return dictionaryEntries({
    ...{ articles: kept.keys.length, vocabulary, seen },
    countOf: (term) => counts[term]!,
    titlesOf: (term) => titles.get(term) ?? [],
  });
}
