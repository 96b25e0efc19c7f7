import { openSearch } from '../../../src/search/reader/open-search.ts';
import { quantile } from '../report/quantile.ts';
import type { KnownQuery } from './corpus.ts';
import { serveIndex, SITE } from './served-index.ts';
import type { Traffic } from './served-index.ts';

/** Queries a set that are asked with nothing in the cache. */
const COLD = 60;

const number = (value: number) => Math.round(value).toLocaleString('en');

/** Bytes, requests and rounds of queries with an empty cache, as table rows; nonsense left out. */
export async function coldRows(
  queries: Record<string, KnownQuery[]>,
  index: ReadonlyMap<string, Uint8Array>,
): Promise<string[][]> {
  const seen: Traffic[] = [];
  for (const [name, list] of Object.entries(queries))
    for (const { q } of name.startsWith('g_') ? [] : list.slice(0, COLD)) {
      const server = serveIndex(index);
      const { search } = await openSearch({ base: SITE, fetch: server.fetch });
      await search(q, { limit: 10 });
      seen.push(server.traffic);
    }
  const row = (name: string, key: keyof Traffic) => {
    const values = seen.map((traffic) => traffic[key]);
    return [
      `${name}, median / p95`,
      `${number(quantile(values))} / ${number(quantile(values, 0.95))}`,
    ];
  };
  return [
    row('bytes of a cold query', 'bytes'),
    row('requests', 'requests'),
    row('round trips', 'rounds'),
  ];
}
