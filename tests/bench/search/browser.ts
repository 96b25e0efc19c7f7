import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../../src/build/serve.ts';
import { sharedData } from '../../shared-data.ts';
import { PHONE_LINE } from '../line/line.ts';
import { quantile } from '../report/quantile.ts';
import { table } from '../report/table.ts';
import { buildArchive, DIST, isBuilt } from './built-archive.ts';
import { readCorpus, readQueries } from './corpus.ts';
import { CATEGORIES, longestTasks } from './main-thread.ts';
import { serveSlowly } from './slow-host.ts';
import { openSearchPage, seenOn, SLOWER, startPhone, whenAnswered } from './slow-phone.ts';

/** Milliseconds from key to key: 80 words a minute. */
const KEY = 150;
/** Sets whose queries a reader would type to the end, and which of each are typed. */
const TYPED = ['a_title', 'b_typo', 'c_affix', 'd_body', 'f_abbr'];
const EACH = [0, 40];
/** Queries typed into a page without scripts, to know what the machine itself takes. */
const CONTROL = 3;

const ms = (value: number) => value.toFixed(0);
const row = (name: string, values: number[], level: string) => [
  name,
  ms(quantile(values)),
  ms(quantile(values, 0.95)),
  ms(Math.max(...values)),
  level,
];

/**
 * Types ten queries on the built site of `search site` (built here if it is not there) in Chromium
 * as on a slow phone: what blocks the main thread, how long an interaction takes, and on a slow line
 * how long the full-text results. Back comes Markdown.
 */
export async function browserBench(): Promise<string> {
  const corpus = sharedData('search/id-news-dev.jsonl.gz');
  const sets = sharedData('search/queries-dev.json');
  if (!corpus || !sets) return 'Skipped: the shared data is absent.';
  if (!isBuilt()) await buildArchive(readCorpus(corpus));
  const queries = readQueries(sets);
  const typed = TYPED.flatMap((set) => EACH.map((at) => queries[set]![at]!.q));
  const browser = await startPhone();
  try {
    const rows = [...(await blocking(browser, typed)), ...(await waiting(browser, typed))];
    return [
      `${typed.length} queries, ${KEY} ms from key to key, main thread slowed ${SLOWER}×, each in a fresh profile; slow line: 1.6 Mbit/s, 150 ms, HTTP/2. Load ${loadavg()[0]!.toFixed(1)}.`,
      table(['ms', 'median', 'p95', 'most', 'level'], rows),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

/** Types into the search page, or into one whose scripts are missing, and traces the main thread. */
async function type(browser: Browser, site: string, query: string, bare = false) {
  const page = await openSearchPage(browser, site, { bare });
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.click('#q');
  await page.keyboard.type(query, { delay: KEY });
  if (!bare) await whenAnswered(page);
  await page.waitForTimeout(300);
  const tasks = longestTasks(await browser.stopTracing());
  const { interactions } = await seenOn(page);
  await page.context().close();
  return { tasks, slowest: Math.max(0, ...interactions) };
}

async function blocking(browser: Browser, typed: readonly string[]): Promise<string[][]> {
  const serving = await serveFolder(DIST, '/', 0);
  const rows: string[][] = [];
  for (const bare of [false, true]) {
    const all: Awaited<ReturnType<typeof type>>[] = [];
    for (const query of bare ? typed.slice(0, CONTROL) : typed) {
      all.push(await type(browser, serving.url, query, bare));
    }
    const tasks = all.flatMap((one) => one.tasks);
    const name = (what: string) => (bare ? `${what}, page without scripts` : what);
    const level = (value: string) => (bare ? '–' : value);
    rows.push(
      row(
        name(`longest task after a key (${tasks.length} keys), by the clock`),
        tasks.map(({ clock }) => clock),
        level('under 50'),
      ),
      row(
        name('the same, time the thread worked'),
        tasks.map(({ work }) => work),
        level('under 50'),
      ),
      row(
        name('slowest interaction of a query (INP)'),
        all.map(({ slowest }) => slowest),
        level('under 100'),
      ),
    );
  }
  await serving.close();
  return rows;
}

async function waiting(browser: Browser, typed: readonly string[]): Promise<string[][]> {
  const serving = await serveSlowly(DIST, PHONE_LINE);
  const afterTyping: number[] = [];
  const afterPasting: number[] = [];
  for (const query of typed) {
    for (const [delays, times] of [
      [KEY, afterTyping],
      [0, afterPasting],
    ] as const) {
      const page = await openSearchPage(browser, serving.url);
      await page.click('#q');
      if (delays > 0) await page.keyboard.type(query, { delay: delays });
      else await page.keyboard.insertText(query);
      await whenAnswered(page);
      const { key, done } = await seenOn(page);
      times.push(done - key);
      await page.context().close();
    }
  }
  await serving.close();
  return [
    row('slow line: last key to full-text results', afterTyping, 'median under 1,500'),
    row('slow line: pasted at once into an untouched page', afterPasting, '–'),
  ];
}
