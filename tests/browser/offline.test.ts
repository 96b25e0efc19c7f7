import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleServiceWorker } from '../../src/build/output/service-worker.ts';
import { startBrowser } from '../support/browser.ts';
import { buildSite, demonstration } from '../support/build-site.ts';
import type { Host } from '../support/device.ts';
import { checkCopies, shelf, startHost, whenWorkerReady } from '../support/device.ts';

const BASE = '/koran/';
const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
const READ = [
  SEED,
  '2015/10/rusia-mulai-serangan-udara-di-suriah/',
  '2024/12/damaskus-jatuh-assad-lari-ke-moskow/',
  '2024/03/enam-pemilu-sejak-1999/',
  '2018/09/gempa-tsunami-palu-donggala/',
  '2004/12/gempa-tsunami-aceh/',
  '2019/03/mrt-jakarta-diresmikan/',
  '2022/09/harga-bbm-naik/',
  '2016/06/inggris-memilih-keluar-dari-uni-eropa/',
  '2023/05/who-akhiri-darurat-covid-19/',
];
const UNREAD = '2012/07/cern-temukan-partikel-mirip-higgs/';

let out: string;
let browser: Browser;
let host: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  const built = await buildSite(demonstration, { BASE_PATH: BASE });
  if (built.code !== 0) throw new Error(built.output);
  out = built.out;
  browser = await startBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  host = await startHost(out, BASE);
  host.put('revoked.json', '{"paths":[]}');
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await host.close();
});

const heading = (): Promise<string | null> => page.locator('h1').textContent();

async function read(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(host.url + path);
    await whenWorkerReady(page);
    await expect.poll(() => shelf(page, 'recent'), { timeout: 5000 }).toContain(BASE + path);
    const picture = page.locator('.story figure img').first();
    if ((await picture.count()) === 0) continue;
    await picture.scrollIntoViewIfNeeded();
    const src = await picture.getAttribute('src');
    await expect.poll(() => shelf(page, 'parts'), { timeout: 5000 }).toContain(src);
  }
}

test('ten stories read are read again offline, with pictures and the time they were loaded', async () => {
  await read(...READ);
  await host.cut();
  for (const path of READ) {
    await page.goto(host.url + path);
    expect(await page.locator('.text').innerText()).not.toBe('');
    expect(await page.locator('.stored-note').innerText()).toMatch(/dimuat\s+\d+ \w+ \d{4}/);
    const first = page.locator('.story figure img').first();
    if ((await first.count()) === 0) continue;
    await first.scrollIntoViewIfNeeded();
    await expect
      .poll(() => first.evaluate((one: HTMLImageElement) => one.naturalWidth))
      .not.toBe(0);
  }
});

test('an unread story shows what can be read, and comes when the connection does', async () => {
  await read(SEED);
  await host.cut();
  await page.goto(host.url + UNREAD);
  expect(await heading()).toBe('Sedang luring');
  await page.getByRole('link', { name: /^Kerry: AS Pertimbangkan/ }).click();
  await page.waitForURL(`**/${SEED}`);
  await page.goBack();
  await host.mend();
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await expect.poll(heading).toContain('Higgs');
});

test('search works offline for words searched before, and says what is missing', async () => {
  await read(SEED);
  await page.goto(`${host.url}search/?q=latakia`);
  await page.locator('[data-search-state="done"]').waitFor();
  await host.cut();
  await page.goto(`${host.url}search/?q=latakia`);
  await page.locator('[data-search-state="done"]').waitFor();
  expect(await page.locator('[data-search-results] a').count()).toBeGreaterThan(0);
});

test('a comfort that was never used works offline on a story that was read', async () => {
  await read(SEED);
  await host.cut();
  await page.goto(host.url + SEED);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('dapat dibaca tanpa sambungan').waitFor();
});

test('a saved story is listed, found, sized and removed', async () => {
  await read(SEED, READ[3]!);
  for (const path of [SEED, READ[3]!]) {
    await page.goto(host.url + path);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('dapat dibaca tanpa sambungan').waitFor();
    expect(await page.locator('[data-save]').getAttribute('aria-pressed')).toBe('true');
  }
  await page.getByRole('link', { name: 'Lihat daftar' }).click();
  await page.waitForURL('**/saved/');
  const titles = page.locator('.copies h2');
  await expect.poll(() => titles.count()).toBe(2);
  expect(await titles.first().textContent()).toContain('Enam Pemilu');
  expect(await page.locator('[data-sum]').textContent()).toMatch(/^2 berita, \d+ kB$/);
  await page.getByLabel('Urutan').selectOption('published');
  expect(await titles.first().textContent()).toContain('Enam Pemilu');
  await page.getByLabel('Cari dalam simpanan').fill('latakia');
  await expect.poll(() => titles.allTextContents()).toEqual([expect.stringContaining('Kerry')]);
  await page.getByRole('button', { name: 'Hapus', exact: true }).click();
  await page.getByLabel('Cari dalam simpanan').fill('');
  await expect.poll(() => titles.count()).toBe(1);
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Hapus semua' }).click();
  await page.getByText('Belum ada berita tersimpan').waitFor();
  expect(await shelf(page, 'saved')).toEqual([]);
});

test('a withdrawn story leaves the device, saved or not, with its pictures', async () => {
  await read(SEED, READ[3]!);
  await page.goto(host.url + SEED);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('dapat dibaca tanpa sambungan').waitFor();
  const picture = await page.locator('.story figure img').first().getAttribute('src');
  expect(await shelf(page, 'parts')).toContain(picture);
  host.put('revoked.json', JSON.stringify({ paths: [BASE + SEED] }));
  expect(await checkCopies(page)).toBe(true);
  expect(await shelf(page, 'saved')).toEqual([]);
  expect(await shelf(page, 'recent')).toEqual([BASE + READ[3]]);
  expect(await shelf(page, 'parts')).not.toContain(picture);
  await host.cut();
  await page.goto(host.url + SEED);
  expect(await heading()).toBe('Sedang luring');
});

test('a deploy in the middle of reading breaks nothing: old pages keep their own scripts', async () => {
  await read(SEED);
  const scripts = (await shelf(page, 'parts')).filter((path) => path.endsWith('.js'));
  const kept = new Map<string, string>();
  for (const path of scripts) {
    const file = path.slice(BASE.length);
    kept.set(file, readFileSync(join(out, file), 'utf8'));
    host.remove(file);
  }
  try {
    await page.reload();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('dapat dibaca tanpa sambungan').waitFor();
  } finally {
    for (const [file, text] of kept) host.put(file, text);
  }
});

test('a new worker takes over at the next page and keeps what was stored', async () => {
  await read(SEED);
  const old = readFileSync(join(out, 'sw.js'), 'utf8');
  host.put('sw.js', `${old}\n// A newer one.`);
  try {
    await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      const changed = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
      await registration.update();
      await changed;
    });
    await host.cut();
    await page.goto(host.url + SEED);
    expect(await heading()).toContain('Kerry');
  } finally {
    host.put('sw.js', old);
  }
});

test('the kill switch removes the worker and every copy', async () => {
  await read(SEED);
  const old = readFileSync(join(out, 'sw.js'), 'utf8');
  host.put('sw.js', await bundleServiceWorker('off'));
  try {
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())!.update();
    });
    const left = () =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]);
    await expect.poll(left, { timeout: 5000 }).toEqual([0, 0]);
  } finally {
    host.put('sw.js', old);
  }
});

test('a full device says so, and the site goes on', async () => {
  await read(SEED);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(host.url).origin,
    quotaSize: 1,
  });
  await page.goto(host.url + READ[3]!);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Ruang penyimpanan di perangkat ini penuh').waitFor();
  expect(await page.locator('[data-save]').getAttribute('aria-pressed')).toBe('false');
});

test('where storage is denied every page reads as before, and saving says why it cannot', async () => {
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: denied });
    CacheStorage.prototype.open = denied;
    CacheStorage.prototype.match = denied;
    ServiceWorkerContainer.prototype.register = denied;
  });
  await page.goto(host.url + SEED);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Peramban tidak mengizinkan penyimpanan').waitFor();
  await page.goto(`${host.url}saved/`);
  await page.getByText('Peramban tidak mengizinkan penyimpanan').waitFor();
  expect(troubles).toEqual([]);
});

test('a slow network gives way to the stored copy after three seconds', async () => {
  await read(SEED);
  await host.stall();
  const began = Date.now();
  await page.goto(host.url + SEED, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('.stored-note').isVisible()).toBe(true);
  expect(Date.now() - began).toBeLessThan(5000);
});
