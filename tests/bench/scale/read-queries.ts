import { openSearch } from '../../../src/search/reader/open-search.ts';
import { searchIndexFolder } from '../../../src/site/addresses.ts';
import { quantile } from '../report/quantile.ts';
import { serveIndex, SITE } from '../search/served-index.ts';

/** Queries asked, each with nothing in the cache. */
const QUERIES = 60;

/** Medians of what a query costs a reader in the newest segment, and then in the next older one. */
export type ReaderCost = {
  bytes: number;
  requests: number;
  more: { bytes: number; requests: number };
};

/** Asks an index, by paths below the site's root, for three words each of some of its headlines. */
export async function readQueries(
  index: ReadonlyMap<string, Uint8Array>,
  headlines: readonly string[],
): Promise<ReaderCost> {
  const below = new Map(
    [...index].map(([path, bytes]) => [path.slice(searchIndexFolder.length + 1), bytes]),
  );
  const step = Math.max(1, Math.floor(headlines.length / QUERIES));
  const costs = { bytes: [0], requests: [0], moreBytes: [0], moreRequests: [0] };
  for (const list of Object.values(costs)) list.pop();
  for (let one = 0; one < headlines.length; one += step) {
    const { traffic, fetch } = serveIndex(below);
    const { search } = await openSearch({ base: SITE, fetch });
    const query = headlines[one]!.split(' ').slice(0, 3).join(' ');
    const { older } = await search(query);
    const { bytes, requests } = traffic;
    costs.bytes.push(bytes);
    costs.requests.push(requests);
    if (older) await search(query, { older: [10] });
    costs.moreBytes.push(traffic.bytes - bytes);
    costs.moreRequests.push(traffic.requests - requests);
  }
  const more = { bytes: quantile(costs.moreBytes), requests: quantile(costs.moreRequests) };
  return { bytes: quantile(costs.bytes), requests: quantile(costs.requests), more };
}
