import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startBrowser } from '../../support/browser.ts';
import { freshFolder } from '../../support/build-site.ts';
import type { CountingHost } from '../../support/counting-host.ts';
import { startCountingHost } from '../../support/counting-host.ts';
import { builtDemonstration } from '../../support/built-once.ts';
import { checkCopies, shelf, whenWorkerReady } from '../../support/device.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
const LONG = '2024/03/enam-pemilu-sejak-1999/';

let browser: Browser;
let out: string;
let host: CountingHost;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  out = join(freshFolder('plain'), 'dist');
  cpSync(await builtDemonstration('/'), out, { recursive: true });
  host = await startCountingHost(out, { validators: false });
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  for (const path of [SEED, LONG]) {
    await page.goto(host.url + path);
    await whenWorkerReady(page);
    await expect.poll(() => shelf(page, 'recent')).toContain(`/${path}`);
    await expect.poll(() => shelf(page, 'parts')).toContainEqual(expect.stringMatching(/^\/_p\//));
  }
});
afterEach(async () => {
  await page.context().close();
  await host.close();
});

test('without ETag or date, what is gone goes, what changed comes, and pictures cost nothing', async () => {
  const file = join(out, LONG, 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<h1>', '<h1>Diralat: '));
  rmSync(join(out, SEED), { recursive: true });
  host.asked.length = 0;
  expect(await checkCopies(page)).toBe(true);
  expect(await shelf(page, 'recent')).toEqual([`/${LONG}`]);
  const pictures = host.asked.filter(({ path }) => path.startsWith('/_p/'));
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.every(({ method, bytes }) => method === 'HEAD' && bytes === 0)).toBe(true);
  await host.close();
  await page.goto(host.url + LONG);
  expect(await page.locator('h1').textContent()).toContain('Diralat: ');
});

test('a story that is withdrawn leaves, and all reads offline', async () => {
  writeFileSync(join(out, 'revoked.json'), JSON.stringify({ paths: [`/${SEED}`] }));
  expect(await checkCopies(page)).toBe(true);
  await host.close();
  await page.goto(host.url + LONG);
  expect(await page.locator('.text').innerText()).not.toBe('');
  await page.goto(host.url + SEED);
  expect(await page.locator('h1').textContent()).toBe('Sedang luring');
});
