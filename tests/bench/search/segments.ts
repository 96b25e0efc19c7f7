import { openSearch } from '../../../src/search/reader/open-search.ts';
import type { SearchDocument } from '../../../src/search/writer/search-document.ts';
import { sharedData } from '../../shared-data.ts';
import { writeSegmented } from '../../support/segmented-index.ts';
import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import type { KnownQuery } from './corpus.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { resample } from './resample.ts';
import type { Traffic } from './served-index.ts';
import { serveIndex, SITE } from './served-index.ts';

/** Queries a set. */
const MOST = 60;
const OPTIONS = { timeZone: 'Asia/Jakarta', topicAliases: [] };
const MONTHS = 120;

const number = (value: number): string => Math.round(value).toLocaleString('en');
const spread = (values: readonly number[]): string =>
  `${number(quantile(values))} / ${number(quantile(values, 0.95))}`;

/** The articles over ten years, as many in each month, those that queries are for among all of them. */
function overYears(articles: readonly SearchDocument[]): SearchDocument[] {
  return articles.map((article, at) => {
    const month = (at * 7919) % MONTHS;
    const name = `${2016 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
    return { ...article, date: `${name}-${String(1 + (at % 28)).padStart(2, '0')}T05:00:00.000Z` };
  });
}

type Index = ReadonlyMap<string, Uint8Array>;

/** What one query cost in the newest segment, then in the next older one, and where it was found. */
type Asked = { newest: Traffic; older: Traffic; foundAt: number };

async function ask(index: Index, { q, rel }: KnownQuery, urls: ReadonlyMap<string, string>) {
  const server = serveIndex(index);
  const { search } = await openSearch({ base: SITE, fetch: server.fetch });
  const isRight = ({ hits }: { hits: { url: string }[] }): boolean =>
    hits.some(({ url }) => rel?.some((id) => urls.get(id) === new URL(url).pathname));
  let answer = await search(q);
  const newest = { ...server.traffic };
  let older: Traffic | undefined;
  let [reach, foundAt] = [0, isRight(answer) ? 0 : Infinity];
  while (answer.older) {
    answer = await search(q, { older: Array<number>(++reach).fill(10) });
    const { bytes, requests, rounds } = server.traffic;
    older ??= {
      bytes: bytes - newest.bytes,
      requests: requests - newest.requests,
      rounds: rounds - newest.rounds,
    };
    if (foundAt === Infinity && isRight(answer)) foundAt = reach;
  }
  return { newest, older: older ?? { bytes: 0, requests: 0, rounds: 0 }, foundAt } satisfies Asked;
}

/** How many bytes and files of `after` are not as they are in `before`. */
function changed(before: Index, after: Index): string {
  const files = [...after].filter(([path, bytes]) => {
    const earlier = before.get(path);
    return !earlier || Buffer.compare(earlier, bytes) !== 0;
  });
  return `${number(files.reduce((sum, [, bytes]) => sum + bytes.length, 0))} / ${files.length}`;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/**
 * `search segments`: 10,000 articles over ten years as one index, as segments of 5,000 and of 2,500: what
 * a query costs in the newest, what the older archive costs after it, and what an added story renews.
 * Back comes Markdown.
 */
export async function segmentsBench(): Promise<string> {
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const sets = sharedData('search/queries-dev.json');
  if (!corpus || !sets) return 'Skipped: the shared data is absent.';
  const documents = overYears([...resample(readCorpus(corpus), 10_000)]);
  const urls = new Map(documents.map(({ digest, url }) => [digest, url]));
  const queries = Object.values(readQueries(sets)).flatMap((list) =>
    list.filter(({ rel }) => rel?.length).slice(0, MOST),
  );
  const added = { ...documents[5]!, url: '/2025/12/baru/', digest: 'added' };
  const later = [...documents, { ...added, date: '2025-12-28T09:00:00.000Z' }];
  const columns: string[][] = [];
  for (const limit of [10_001, 9_999, 4_999]) {
    const index = writeSegmented(documents, OPTIONS, limit);
    const asked: Asked[] = [];
    for (const query of queries) asked.push(await ask(index, query, urls));
    const found = (reach: number) =>
      percent(asked.filter(({ foundAt }) => foundAt <= reach).length, asked.length);
    const bytes = [...index.values()].reduce((sum, file) => sum + file.length, 0);
    const costs = (at: 'newest' | 'older') =>
      (['bytes', 'requests', 'rounds'] as const).map((key) =>
        spread(asked.map((one) => one[at][key])),
      );
    columns.push([
      ...costs('newest'),
      ...(limit > documents.length ? ['–', '–', '–'] : costs('older')),
      `${found(0)} / ${found(1)} / ${found(9)}`,
      `${number(bytes)} / ${number(index.size)}`,
      changed(index, writeSegmented(later, OPTIONS, limit)),
    ]);
  }
  const heads = ['one index', 'segments of 5,000', 'segments of 2,500'];
  const names = [
    ...['bytes', 'requests', 'round trips'].map((what) => `newest: ${what}, median / p95`),
    ...['bytes', 'requests', 'round trips'].map((what) => `next older: ${what}, median / p95`),
    'right article shown: newest / and next / all',
    'index: bytes / files',
    'renewed by an added story: bytes / files',
  ];
  const rows = names.map((name, at) => [name, ...columns.map((column) => column[at]!)]);
  return `${queries.length} queries, each with nothing in the cache.\n\n${table(['', ...heads], rows)}`;
}
