import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withoutCharts } from './without-charts.ts';

/** A page that is heavier than it should be; sizes in bytes, compressed. */
export type Heavy = { path: string; size: number; budget: number };

const PAGE = 20_000;
const ARTICLE = 14_000;
/** A page that is smaller than its budget as it is needs no compressing to be told. */
const ARTICLE_FILE = /^\d{4}\/\d\d\/.*\.html$/;

/** Pages looked at in one build at most: a budget is for the eye, not for the clock. */
const MOST = 200;

/**
 * The heaviest of the pages written, over budget when compressed (gzip -9) and without
 * their charts, up to `count`. Only the
 * largest are compressed.
 */
export function overBudget(root: string, pages: readonly string[], count: number): Heavy[] {
  const heavy: Heavy[] = [];
  for (const path of pages.slice(0, MOST)) {
    const budget = ARTICLE_FILE.test(path) ? ARTICLE : PAGE;
    const bytes = readFileSync(join(root, path));
    if (bytes.length <= budget) continue;
    const size = gzipSync(withoutCharts(bytes.toString('utf8')), { level: 9 }).length;
    if (size > budget) heavy.push({ path, size, budget });
  }
  return heavy.toSorted((a, b) => b.size - b.budget - (a.size - a.budget)).slice(0, count);
}
