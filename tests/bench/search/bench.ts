import { openSearch } from '../../../src/search/reader/open-search.ts';
import type {
  IndexMemory,
  NamedFile,
  SearchDocument,
} from '../../../src/search/writer/write-search.ts';
import { updateSearch } from '../../../src/search/writer/write-search.ts';
import { sharedData } from '../../shared-data.ts';
import { codeSize } from './code-size.ts';
import { coldRows } from './cold.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { measureQuality, quantile } from './quality.ts';
import { resample } from './resample.ts';
import { serveFiles, SITE } from './served-index.ts';

const share = (value: number) => value.toFixed(3).replace(/^0|\.?0+$/g, '') || '0';
const number = (value: number) => Math.round(value).toLocaleString('en');

/** Measurements of their own, by the word that asks for them. */
const OTHERS = {
  site: async () => (await import('./site.ts')).siteBench(),
  browser: async () => (await import('./browser.ts')).browserBench(),
  kinds: async () => (await import('./kinds.ts')).kindsBench(),
  passages: async () => (await import('./passages.ts')).passagesBench(),
  segments: async () => (await import('./segments.ts')).segmentsBench(),
};

/**
 * `search [articles]`: quality, bytes, requests, times and writing of the search index over the
 * articles and queries of the shared data, MiniSearch beside it; with a number, over that many
 * articles (resampled beyond the real ones) and without MiniSearch. `search site`:
 * the same of a site built from the articles, beside Pagefind over its pages; `search browser`: that
 * site in Chromium on a slow phone; `search kinds`: kinds of queries that these sets lack;
 * `search passages`: what the passages of results show and cost; `search segments`: what an archive in
 * segments costs its readers. Back comes Markdown.
 */
export async function bench([size = '']: string[]): Promise<string> {
  const other = Object.entries(OTHERS).find(([name]) => name === size)?.[1];
  if (other) return other();
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const sets = sharedData('search/queries-dev.json');
  if (!corpus || !sets) return 'Skipped: the shared data is absent.';
  const real = readCorpus(corpus);
  const count = Number(size) || real.length;
  const queries = readQueries(sets);
  const { index, lines } = writeTwice(real, count);
  const ids = new Map(real.map(({ url, digest }) => [url, digest]));
  const { search } = await openSearch({ base: SITE, fetch: serveFiles(index) });
  const warta = async (query: string) =>
    (await search(query, { limit: 10 })).hits.map(
      (hit) => ids.get(new URL(hit.url).pathname) ?? '',
    );
  // Not with the file: its package is the peers' own, which other measurements do without.
  const peer =
    count === real.length ? (await import('./minisearch.ts')).miniSearch(real) : undefined;

  const rows = [`| | Warta | ${peer ? 'MiniSearch' : '–'} |`, '|---|---|---|'];
  const times: number[] = [];
  for (const [name, list] of Object.entries(queries)) {
    const own = await measureQuality(list, real, warta);
    times.push(...own.times);
    const theirs = peer && (await measureQuality(list, real, peer));
    const cell = theirs ? `${share(theirs.first)} / ${share(theirs.ten)}` : '–';
    rows.push(`| ${name} | ${share(own.first)} / ${share(own.ten)} | ${cell} |`);
  }
  rows.push(
    `| time in Node, median / p95 | ${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)} ms | |`,
    `| code, minified, gzip -9 | ${number(await codeSize())} B | |`,
    ...lines,
    ...(await coldRows(queries, index)).map((cells) => `| ${cells.join(' | ')} | |`),
  );
  return rows.join('\n');
}

/** Writes the index cold and after one edit, and says what that took. */
function writeTwice(real: readonly SearchDocument[], count: number) {
  const settings = { timeZone: 'Asia/Jakarta', topicAliases: [] };
  const memory: IndexMemory = { analyses: new Map(), keep: (kept) => (memory.kept = kept) };
  /** As a build does, which keeps the files that stay. */
  const write = (documents: Iterable<SearchDocument>): Map<string, Uint8Array> => {
    const files = updateSearch(() => documents, settings, memory);
    const sources = new Map(files.map((file): [string, NamedFile] => [file.source, file]));
    const paths = new Map(files.map((file): [string, NamedFile] => [file.path, file]));
    memory.madeOf = (source) => sources.get(source);
    memory.at = (path) => paths.get(path);
    return new Map(files.map(({ path, bytes }) => [path, bytes()]));
  };
  const timed = <T>(work: () => T): [T, number] => {
    const began = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(began);
    return [result, (user + system) / 1e6];
  };
  const [index, cold] = timed(() => write(resample(real, count)));
  const edited = real.map((article, at) =>
    at ? article : { ...article, title: `${article.title} (2)`, digest: 'edited' },
  );
  const [, warm] = timed(() => write(resample(edited, count)));
  const bytes = [...index.values()].reduce((sum, file) => sum + file.length, 0);
  const headlines = [...index].find(([path]) => path.startsWith('headlines'))?.[1].length ?? 0;
  const peak = process.resourceUsage().maxRSS / 1024;
  const lines = [
    `| headline index | ${number(headlines)} B | |`,
    `| whole index, per article | ${number(bytes / count)} B | |`,
    `| index files | ${number(index.size)} | |`,
    `| writing, cold / after one edit, CPU | ${cold.toFixed(1)} / ${warm.toFixed(1)} s | |`,
    `| peak memory of this process so far | ${number(peak)} MiB | |`,
  ];
  return { index, lines };
}
