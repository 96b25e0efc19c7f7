import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { startBrowser } from './browser.ts';
import { freshFolder } from './build-site.ts';
import { builtDemonstration } from './built-once.ts';
import type { Host } from './device.ts';
import { shelf, startHost, whenWorkerReady } from './device.ts';

/** The base path of the site that is read: what lies at a host's root works here too, not always the other way. */
export const BASE = '/koran/';

/** Ten articles of the demonstration edition, some with pictures, and one more that nobody read. */
export const TEN = [
  '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/',
  '2015/10/rusia-mulai-serangan-udara-di-suriah/',
  '2024/12/damaskus-jatuh-assad-lari-ke-moskow/',
  '2024/03/enam-pemilu-sejak-1999/',
  '2018/09/gempa-tsunami-palu-donggala/',
  '2004/12/gempa-tsunami-aceh/',
  '2019/03/mrt-jakarta-diresmikan/',
  '2022/09/harga-bbm-naik/',
  '2016/06/inggris-memilih-keluar-dari-uni-eropa/',
  '2023/05/who-akhiri-darurat-covid-19/',
] as const;
export const SEED = TEN[0];
export const LONG = TEN[3];
export const UNREAD = '2012/07/cern-temukan-partikel-mirip-higgs/';

/** A reader's phone: `host` is new for every test, and so is everything the phone remembers. */
export type Reader = {
  out: string;
  host: Host;
  context: BrowserContext;
  page: Page;
  /** Opens articles and waits until each lies on the device with its code and its first picture. */
  read(...paths: string[]): Promise<void>;
  heading(): Promise<string | null>;
  /** Saves the article that is open. */
  save(): Promise<void>;
};

/** Sets a reader up for the tests of a file, on a copy of the site that the tests may change. */
export function offlineReader(): Reader {
  const reader = {} as Reader;
  let browser: Browser;
  let built: string;
  beforeAll(async () => {
    built = await builtDemonstration(BASE);
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    reader.out = join(freshFolder('offline'), 'dist');
    cpSync(built, reader.out, { recursive: true });
    reader.host = await startHost(reader.out, BASE);
    reader.host.put('revoked.json', '{"paths":[]}');
    reader.context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    reader.page = await reader.context.newPage();
  });
  afterEach(async () => {
    await reader.context.close();
    await reader.host.close();
  });
  reader.read = async (...paths) => {
    for (const path of paths) await readArticle(reader, path);
  };
  reader.heading = () => reader.page.locator('h1').textContent();
  reader.save = async () => {
    await reader.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await reader.page.getByText('dapat dibaca tanpa sambungan').waitFor();
  };
  return reader;
}

async function readArticle({ page, host }: Reader, path: string): Promise<void> {
  await page.goto(host.url + path);
  await whenWorkerReady(page);
  await expect.poll(() => shelf(page, 'recent')).toContain(BASE + path);
  // Stored after the page itself: who cuts the network before that has a page that waits for its code.
  const code = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((one) => /\/_astro\/[^/]+\.js$/.test(one)),
  );
  await expect.poll(() => shelf(page, 'parts')).toEqual(expect.arrayContaining(code));
  const picture = page.locator('.story figure img').first();
  if ((await picture.count()) === 0) return;
  await picture.scrollIntoViewIfNeeded();
  const src = await picture.getAttribute('src');
  await expect.poll(() => shelf(page, 'parts')).toContain(src);
}
