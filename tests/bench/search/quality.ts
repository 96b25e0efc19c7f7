import type { SearchDocument } from '../../../src/search/writer/search-document.ts';
import type { KnownQuery } from './corpus.ts';

/** What is measured: the ids that a query finds, the best first, ten at most. */
export type Engine = (query: string) => string[] | Promise<string[]>;

/** How an engine does on a query set: shares of right first hits and of what ten hits should hold. */
export type Quality = { first: number; ten: number; times: number[] };

/**
 * Asks an engine every query of a set. A query for one article counts in the ten when the article
 * is there; one for all articles with a headline word, by the share of the ten that are right.
 * Nonsense counts when nothing is found. `times` are milliseconds a query.
 */
export async function measureQuality(
  queries: readonly KnownQuery[],
  articles: readonly SearchDocument[],
  engine: Engine,
): Promise<Quality> {
  const times: number[] = [];
  let first = 0;
  let ten = 0;
  for (const query of queries) {
    const began = performance.now();
    const found = await engine(query.q);
    times.push(performance.now() - began);
    const right = query.rule ? withTitleWord(articles, query.rule.titlePrefix) : new Set(query.rel);
    if (right.size) {
      const hits = found.filter((id) => right.has(id)).length;
      if (right.has(found[0]!)) first++;
      ten += query.rule ? hits / Math.min(10, right.size) : Math.min(hits, 1);
    } else if (!found.length) {
      first++;
      ten++;
    }
  }
  return { first: first / queries.length, ten: ten / queries.length, times };
}

function withTitleWord(articles: readonly SearchDocument[], start: string): Set<string> {
  const has = (title: string) =>
    (
      title
        .toLowerCase()
        .normalize('NFKD')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).some((word) => word.startsWith(start));
  return new Set(articles.filter(({ title }) => has(title)).map(({ digest }) => digest));
}

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
