import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { quantile } from '../report/quantile.ts';
import type { KnownQuery } from './corpus.ts';
import { askPagefind } from './pagefind.ts';

/** Queries a set that are asked in a fresh browser. */
const COLD = 5;

const number = (value: number) => Math.round(value).toLocaleString('en');

/**
 * What ten results of Pagefind cost a browser with nothing in its cache, code included (scripts as a
 * host would gzip them; the rest is packed already): bytes and requests, median / p95.
 */
export async function pagefindCold(
  browser: Browser,
  site: string,
  queries: Record<string, KnownQuery[]>,
): Promise<[string, string]> {
  const bytes: number[] = [];
  const requests: number[] = [];
  for (const [name, list] of Object.entries(queries))
    for (const { q } of name.startsWith('g_') ? [] : list.slice(0, COLD)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(site);
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        const isScript = /\.js(on)?$/.test(new URL(response.url()).pathname);
        sizes.push(
          response.body().then((body) => (isScript ? gzipSync(body, { level: 9 }) : body).length),
        );
      });
      await askPagefind(page, q);
      const all = await Promise.all(sizes);
      bytes.push(all.reduce((sum, one) => sum + one, 0));
      requests.push(all.length);
      await context.close();
    }
  const spread = (values: number[]) =>
    `${number(quantile(values))} / ${number(quantile(values, 0.95))}`;
  return [spread(bytes), spread(requests)];
}
