import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { freshFolder } from '../../support/build-site.ts';
import type { Asked } from '../../support/counting-host.ts';
import { startCountingHost } from '../../support/counting-host.ts';
import { builtDemonstration } from '../../support/built-once.ts';
import { whenWorkerReady } from '../../support/device.ts';

/** What a first visit may download unasked, bytes on the line (design, section 8). */
const BUDGET = 30_000;
/** And where data is saved: the worker, the page for being offline, and what runs in it. */
const SPARING = 14_000;

const PAGES = [
  '',
  '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/',
  '2024/03/enam-pemilu-sejak-1999/',
];

let browser: Browser;
let built: string;
beforeAll(async () => {
  built = await builtDemonstration('/');
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens a page for the first time and waits until nothing has been asked for a while. */
async function visit(
  folder: string,
  path: string,
  { validators, worker }: { validators: boolean; worker: boolean },
): Promise<Asked[]> {
  const host = await startCountingHost(folder, { validators });
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: worker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  await page.goto(host.url + path);
  if (worker) await whenWorkerReady(page);
  for (let count = -1; count !== host.asked.length;) {
    count = host.asked.length;
    await page.waitForTimeout(700);
  }
  await context.close();
  await host.close();
  return host.asked;
}

const bytes = (asked: Asked[]): number => asked.reduce((sum, one) => sum + one.bytes, 0);
async function unasked(folder: string, path: string, validators: boolean): Promise<number> {
  const all = await visit(folder, path, { validators, worker: true });
  return bytes(all) - bytes(await visit(folder, path, { validators, worker: false }));
}

describe('a first visit downloads little that was not asked for', () => {
  test.each(PAGES)('at /%s', async (path) => {
    const more = await unasked(built, path, true);
    expect(more).toBeGreaterThan(5000);
    expect(more).toBeLessThanOrEqual(BUDGET);
  });

  test('nor more where the host says nothing of caching', async () => {
    expect(await unasked(built, PAGES[1]!, false)).toBeLessThanOrEqual(BUDGET);
  });

  test('and only what is needful where the browser saves data', async () => {
    const folder = join(freshFolder('saving'), 'dist');
    cpSync(built, folder, { recursive: true });
    // Chromium's emulation reaches pages, not workers: this one is told by its first line.
    const told = "Object.defineProperty(navigator,'connection',{value:{saveData:true}});";
    const worker = join(folder, 'sw.js');
    writeFileSync(worker, told + readFileSync(worker, 'utf8'));
    const asked = await visit(folder, PAGES[1]!, { validators: true, worker: true });
    const plain = await visit(folder, PAGES[1]!, { validators: true, worker: false });
    expect(bytes(asked) - bytes(plain)).toBeLessThanOrEqual(SPARING);
    expect(asked.map(({ path }) => path)).not.toContain('/saved/');
  });
});
