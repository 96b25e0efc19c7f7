import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { whenWorkerReady } from '../support/device.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import { withVoice } from '../support/voice.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
const LONG = '2024/03/enam-pemilu-sejak-1999/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const openPanel = (page: Page): Promise<void> => page.locator('[data-display] summary').click();
const rootSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const shifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as unknown as { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the display panel', () => {
  test('sets the text in five sizes, remembered, without a shift on the next page', async () => {
    const { page } = await openPage(site.browser, site.url + SEED);
    await openPanel(page);
    const sizes: number[] = [];
    for (const name of ['Terkecil', 'Kecil', 'Sedang', 'Besar', 'Terbesar']) {
      await page.getByRole('radio', { name, exact: true }).check({ force: true });
      sizes.push(await rootSize(page));
    }
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    expect(new Set(sizes).size).toBe(5);
    await page.goto(`${site.url}internasional/`);
    expect(await rootSize(page)).toBe(sizes[4]);
    expect(await shifts(page)).toBe(0);
    await page.context().close();
  });

  test('raises the contrast, and follows the device unless told otherwise', async () => {
    const { page } = await openPage(site.browser, site.url + SEED, { contrast: 'more' });
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    expect(await ink()).toBe('rgb(0, 0, 0)');
    await openPanel(page);
    expect(await page.getByLabel('Kontras tinggi').isChecked()).toBe(true);
    await page.getByLabel('Kontras tinggi').uncheck();
    await page.reload();
    expect(await ink()).not.toBe('rgb(0, 0, 0)');
    await page.context().close();
  });

  test('closes by Escape, and when the focus or a tap goes elsewhere', async () => {
    const { page } = await openPage(site.browser, site.url + SEED);
    const isOpen = () =>
      page.locator('[data-display]').evaluate((one: HTMLDetailsElement) => one.open);
    await openPanel(page);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await openPanel(page);
    await page.mouse.click(20, 700);
    expect(await isOpen()).toBe(false);
    await page.context().close();
  });

  test.each([SEED, LONG, '', 'search/', 'saved/', 'offline/'])(
    '/%s holds on 320 px with the largest text',
    async (path) => {
      const { page } = await openPage(site.browser, site.url, {
        viewport: { width: 320, height: 640 },
      });
      await page.evaluate(() => localStorage.setItem('warta:size', '5'));
      await page.goto(site.url + path);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await openPanel(page);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  test('leaves nothing behind where everything stands as it came', async () => {
    const { page } = await openPage(site.browser, site.url + SEED);
    await openPanel(page);
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await page.getByRole('radio', { name: 'Otomatis' }).check();
    await page.goto(`${site.url}internasional/`);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.context().close();
  });
});

test('data saver holds pictures back until they are tapped, and nothing moves', async () => {
  const { page } = await openPage(site.browser, `${site.url}internasional/`);
  await whenWorkerReady(page);
  await openPanel(page);
  await page.getByLabel('Hemat data').check();
  await page.goto(site.url + LONG);
  const button = page.getByRole('button', { name: 'Muat gambar' }).first();
  await button.scrollIntoViewIfNeeded();
  const picture = page.locator('figure:has(.load-picture) img').first();
  const before = await picture.boundingBox();
  expect(before!.height).toBeGreaterThan(80);
  await button.click();
  await expect
    .poll(() => page.evaluate(() => document.querySelectorAll('img[src$="?wanted"]').length))
    .toBe(1);
  const loaded = page.locator('img[src$="?wanted"]');
  await expect.poll(() => loaded.evaluate((one: HTMLImageElement) => one.complete)).toBe(true);
  expect((await loaded.boundingBox())!.height).toBeCloseTo(before!.height, 0);
  expect(await shifts(page)).toBe(0);
  await page.context().close();
});

describe('keys', () => {
  test('? lists them, and they can be switched off there', async () => {
    const { page } = await openPage(site.browser, site.url + SEED);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Pintasan papan ketik' }).waitFor();
    await page.getByLabel('Pakai pintasan satu tombol').uncheck();
    await page.getByRole('button', { name: 'Tutup' }).click();
    await page.keyboard.press('?');
    await page.reload();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.context().close();
  });

  test('by keyboard alone: read, change the text, save, search, and come back', async () => {
    const { page, troubles } = await openPage(site.browser, site.url + SEED);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toContain('Langsung ke isi');
    await page.keyboard.press('t');
    await page.getByText('Ukuran teks').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('4');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').evaluate((one) => one.tagName)).toBe('SUMMARY');
    await page.keyboard.press('s');
    await page.getByText('dapat dibaca tanpa sambungan').waitFor();
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('latakia');
    await page.locator('[data-search-state="done"]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${SEED}**`);
    expect(await page.evaluate(() => document.documentElement.dataset['size'])).toBe('4');
    await expect.poll(() => page.locator('[data-save]').getAttribute('aria-pressed')).toBe('true');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('a story goes on where the reader left it', async () => {
  const { page } = await openPage(site.browser, site.url + LONG);
  await page
    .locator('.text > *')
    .nth(8)
    .evaluate((block) => block.scrollIntoView());
  await page.goto(`${site.url}internasional/`);
  await page.goto(site.url + LONG);
  await page.getByRole('button', { name: 'Lanjutkan dari tempat terakhir' }).click();
  const top = () =>
    page
      .locator('.text > *')
      .nth(8)
      .evaluate((block) => Math.abs(block.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(60);
  expect(await shifts(page)).toBe(0);
  await page.context().close();
});

test('share opens the device’s own way, and leads to the list of ways where there is none', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  await page.evaluate(() => {
    navigator.share = async (data) => {
      document.title = `${data?.title} ${data?.url}`;
    };
  });
  await page.getByRole('link', { name: 'Bagikan' }).click();
  expect(await page.title()).toMatch(/^Kerry: AS .* https?:\/\/.*kerry-as/);
  await page.evaluate(() => Reflect.set(navigator, 'share', undefined));
  await page.getByRole('link', { name: 'Bagikan' }).click();
  expect(new URL(page.url()).hash).toBe('#bagikan');
  await page.context().close();
});

describe('reading aloud', () => {
  test('is not offered where the device has no voice', async () => {
    const { page } = await openPage(site.browser, site.url + SEED);
    expect(await page.locator('[data-listen]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('goes sentence by sentence, marks each, pauses, and gives the focus back', async () => {
    const { page, troubles } = await openPage(site.browser, site.url);
    await withVoice(page);
    await page.goto(site.url + SEED);
    await page.getByRole('button', { name: 'Dengarkan' }).click();
    const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await expect.poll(async () => (await said()).length).toBeGreaterThan(3);
    expect((await said())[0]).toMatch(/^Kerry: AS Pertimbangkan/);
    const marked = await page.evaluate(() =>
      [...CSS.highlights.get('warta-listen')!].map(String).join(''),
    );
    expect((await said()).at(-1)).toBe(marked.trim());
    await page.getByRole('button', { name: 'Jeda' }).click();
    const count = (await said()).length;
    await page.waitForTimeout(300);
    expect((await said()).length).toBe(count);
    await page.getByRole('button', { name: 'Berhenti' }).click();
    expect(await page.locator('.player').count()).toBe(0);
    expect(await page.locator(':focus').textContent()).toBe('Dengarkan');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test('a finger on a link fetches its page, unless data is saved', async () => {
  const { page } = await openPage(site.browser, `${site.url}internasional/`, { hasTouch: true });
  const touch = () =>
    page
      .locator('main h2 a')
      .first()
      .evaluate((link) => {
        link.dispatchEvent(new TouchEvent('touchstart', { bubbles: true }));
      });
  await page.evaluate(() => (document.documentElement.dataset['saver'] = 'on'));
  await touch();
  expect(await page.locator('link[rel="prefetch"]').count()).toBe(0);
  await page.evaluate(() => (document.documentElement.dataset['saver'] = 'off'));
  await touch();
  expect(await page.locator('link[rel="prefetch"]').count()).toBe(1);
  await page.context().close();
});
