import { join } from 'node:path';
import { loadavg } from 'node:os';
import { openSearch } from '../../../src/search/reader/open-search.ts';
import { serveFolder } from '../../../src/build/serve.ts';
import { startBrowser } from '../../support/browser.ts';
import { sharedData } from '../../shared-data.ts';
import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import { searchTable } from '../sizes/search-table.ts';
import { ARCHIVE, buildArchive, DIST } from './built-archive.ts';
import { coldRows } from './cold.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { kindSets } from './kinds-of-queries.ts';
import { miniSearch } from './minisearch.ts';
import { pagefindCold } from './pagefind-cold.ts';
import { writePagefind } from './pagefind-index.ts';
import { askPagefind } from './pagefind.ts';
import { measureQuality } from './quality.ts';
import type { Engine, Quality } from './quality.ts';
import { readIndex } from './read-index.ts';
import { readWords } from './read-words.ts';
import { serveFiles, SITE } from './served-index.ts';
import { searchIndexFolder } from '../../../src/site/addresses.ts';

const share = (value: number) => value.toFixed(3).replace(/^0|\.?0+$/g, '') || '0';
const both = ({ first, ten }: Quality) => `${share(first)} / ${share(ten)}`;

/**
 * Builds the shared articles as a site, has Pagefind index the pages, and asks both and MiniSearch
 * every known query: quality, time a query, bytes of a cold one. Back comes Markdown.
 */
export async function siteBench(): Promise<string> {
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const sets = sharedData('search/queries-dev.json');
  if (!corpus || !sets) return 'Skipped: the shared data is absent.';
  const articles = readCorpus(corpus);
  const queries = readQueries(sets);
  const ids = new Map(articles.map(({ url, digest }) => [url, digest]));
  const idsOf = (urls: string[]) => urls.map((url) => ids.get(new URL(url, SITE).pathname) ?? '');

  const cost = await buildArchive(articles);
  const index = readIndex(join(DIST, searchIndexFolder));
  const { search } = await openSearch({ base: SITE, fetch: serveFiles(index) });
  const peerSite = join(ARCHIVE, 'pagefind-site');
  const pages = await writePagefind(DIST, peerSite);
  const serving = await serveFolder(peerSite, '/', 0);
  const browser = await startBrowser({ whole: true });
  try {
    const page = await browser.newPage();
    await page.goto(serving.url);
    const engines: Engine[] = [
      async (query) => idsOf((await search(query)).hits.map(({ url }) => url)),
      async (query) => idsOf(await askPagefind(page, query)),
      miniSearch(articles),
    ];
    const rows: string[][] = [];
    const times: number[][] = engines.map(() => []);
    const kinds = kindSets(readWords(articles), queries['f_abbr'] ?? []);
    for (const [name, list] of Object.entries({ ...queries, ...kinds })) {
      const cells = [`${name} (${list.length})`];
      for (const [at, engine] of engines.entries()) {
        const quality = await measureQuality(list, articles, engine);
        times[at]!.push(...quality.times);
        cells.push(both(quality));
      }
      rows.push(cells);
    }
    const spread = (values: number[]) =>
      `${quantile(values).toFixed(1)} / ${quantile(values, 0.95).toFixed(1)} ms`;
    rows.push(['time a query, median / p95', ...times.map(spread)]);
    const [bytes, requests, rounds] = await coldRows(queries, index);
    const [peerBytes, peerRequests] = await pagefindCold(browser, serving.url, queries);
    rows.push([...bytes!, peerBytes!, ''], [...requests!, peerRequests!, ''], [...rounds!, '', '']);
    return [
      `${articles.length} articles built in ${cost.wall.toFixed(0)} s (${cost.cpu.toFixed(0)} s CPU, ${cost.peak.toFixed(0)} MiB); Pagefind over the \`article\` of its ${pages} story pages, asked in Chromium. First hit / in ten. Load ${loadavg()[0]!.toFixed(1)}.`,
      table(['', 'Warta', 'Pagefind', 'MiniSearch'], rows),
      searchTable(DIST),
    ].join('\n\n');
  } finally {
    await browser.close();
    await serving.close();
  }
}
