import type { FilterKind } from '../analysis/manifest.ts';
import { encodeTerms } from './encode-terms.ts';

/** Ids of the sections, topics and authors that a search may be narrowed to. */
export type Choices = { sections: string[]; topics: string[]; authors: string[] };

/**
 * For each kind of filter a term shard of all its choices, for readers who look at the filters and see
 * how many articles each would leave. Fetched one by one they would cost a shard each. `filters` are all
 * lists by their names; those of no choice are left out where `choices` are given.
 */
export function encodeFilters(
  filters: ReadonlyMap<string, number[]>,
  choices: Choices | undefined,
  articles: number,
): [FilterKind, Uint8Array][] {
  const offered = choices && {
    s: new Set(choices.sections),
    t: new Set(choices.topics),
    a: new Set(choices.authors),
  };
  return (['s', 't', 'a'] as const).map((kind) => {
    const entries = [...filters]
      .filter(([name]) => name[0] === kind)
      .filter(([name]) => !offered || offered[kind].has(decodeURIComponent(name.slice(2))))
      .map(([text, postings]) => ({ text, postings, filter: true }))
      .toSorted((a, b) => (a.text < b.text ? -1 : 1));
    const group = { key: kind, families: entries.map((entry) => [entry]) };
    return [kind, encodeTerms(entries.length > 0 ? [group] : [], articles)];
  });
}
