import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

const STORY = '2024/03/enam-pemilu-sejak-1999/';
const CHARTS = [
  '2023/01/inflasi-2022/',
  '2022/09/harga-bbm-naik/',
  '2016/06/inggris-memilih-keluar-dari-uni-eropa/',
  STORY,
];

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

/** Letters of a page's charts: the smallest, and those that leave the window or lie on another. */
const letters = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<SVGTextElement>('.chart > svg text')].filter(
      (one) => getComputedStyle(one).display !== 'none',
    );
    const boxes = shown.map((one) => ({
      text: one.textContent!,
      chart: one.closest('figure')!,
      box: one.getBoundingClientRect(),
    }));
    const clash = boxes.filter(({ chart, box }, at) =>
      boxes.some(
        (other, index) =>
          index > at &&
          other.chart === chart &&
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 4 &&
          other.box.top < box.bottom - 4,
      ),
    );
    return {
      count: shown.length,
      smallest: Math.min(...shown.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
      outside: boxes
        .filter(({ box }) => box.left < -0.5 || box.right > innerWidth + 0.5)
        .map(({ text }) => text),
      clash: clash.map(({ text }) => text),
    };
  });

describe.each([360, 1280])('at %i px', (width) => {
  test.each(CHARTS)(
    '%s: letters of 12 px at least, within the window, none on another',
    async (path) => {
      const { page, troubles } = await openPage(site.browser, site.url + path, {
        ...{ viewport: { width, height: 800 }, javaScriptEnabled: false },
      });
      const seen = await letters(page);
      expect(seen.count).toBeGreaterThan(5);
      expect(seen.smallest).toBeGreaterThanOrEqual(12);
      expect(seen.outside).toEqual([]);
      expect(seen.clash).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
  );
});

test('a table is sorted by a tap on a head and by the keyboard; no line moves for it', async () => {
  const { page, troubles } = await openPage(site.browser, site.url + STORY, {
    viewport: { width: 360, height: 800 },
  });
  const table = page.locator('table[data-sort]').first();
  const cells = (column: number) =>
    table.locator(`tbody tr > :nth-child(${column})`).allInnerTexts();
  const button = table.getByRole('button', { name: 'Peserta nasional' });
  await button.waitFor();
  const height = await table.evaluate((one) => one.getBoundingClientRect().height);
  const plain = await openPage(site.browser, site.url + STORY, {
    ...{ viewport: { width: 360, height: 800 }, javaScriptEnabled: false },
  });
  const plainTable = plain.page.locator('table[data-sort]').first();
  expect(height).toBe(await plainTable.evaluate((one) => one.getBoundingClientRect().height));
  await button.click();
  expect(await cells(3)).toEqual(['48', '38', '24', '18', '16', '12']);
  const head = table.locator('th', { hasText: 'Peserta nasional' });
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  await page.keyboard.press('Enter');
  expect(await cells(3)).toEqual(['12', '16', '18', '24', '38', '48']);
  await table.getByRole('button', { name: 'Tahun' }).click();
  expect(await cells(1)).toEqual(['1999', '2004', '2009', '2014', '2019', '2024']);
  const box = await button.boundingBox();
  expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
  expect(troubles).toEqual([]);
  await plain.page.context().close();
  await page.context().close();
});

test('the first column stays where a wide table is scrolled', async () => {
  const { page } = await openPage(site.browser, site.url + STORY);
  const box = page.locator('.chart .table-box').first();
  const left = () =>
    box
      .locator('tbody th')
      .first()
      .evaluate((one) => one.getBoundingClientRect().left);
  const before = await left();
  await box.evaluate((one) => one.scrollTo(200, 0));
  expect(await box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(50);
  expect(await left()).toBeCloseTo(before, 0);
  await page.context().close();
});

test('who does not see a chart hears what it shows, and finds the numbers below', async () => {
  const { page } = await openPage(site.browser, `${site.url}2023/01/inflasi-2022/`);
  const chart = page.getByRole('img', { name: 'Inflasi tahunan tiap bulan, 2022' });
  expect(await chart.locator('desc').textContent()).toContain('Tertinggi 5,95 (September 2022)');
  await page.getByText('Angkanya dalam tabel').click();
  expect(await page.locator('.chart tbody tr').count()).toBe(12);
  await page.context().close();
});

test.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['dark', 'active'],
] as const)(
  'in %s, forced colours %s: bars and lines stand out from the ground',
  async (colorScheme, forcedColors) => {
    const { page } = await openPage(site.browser, site.url + CHARTS[2]!, {
      colorScheme,
      forcedColors,
    });
    const contrasts = await page.evaluate(() => {
      const light = (colour: string): number => {
        const [r, g, b] = colour
          .match(/[\d.]+/g)!
          .slice(0, 3)
          .map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const ratio = (a: string, b: string): number => {
        const [low, high] = [light(a), light(b)].toSorted((x, y) => x - y);
        return (high! + 0.05) / (low! + 0.05);
      };
      const ground = getComputedStyle(document.body).backgroundColor;
      const fills = (selector: string) =>
        [...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).fill);
      const bars = fills('.chart > svg rect').map((fill) => ratio(fill, ground));
      const texts = fills('.chart > svg text:not(.within)').map((fill) => ratio(fill, ground));
      const [first] = fills('.chart > svg rect.s1');
      const within = fills('.chart > svg .within').map((fill) => ratio(fill, first!));
      return { bars: Math.min(...bars), texts: Math.min(...texts), within: within[0]! };
    });
    expect(contrasts.bars).toBeGreaterThanOrEqual(3);
    expect(contrasts.texts).toBeGreaterThanOrEqual(4.5);
    expect(contrasts.within).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  },
);

test('a story without tables loads nothing that sorts', async () => {
  const { page } = await openPage(
    site.browser,
    `${site.url}2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/`,
  );
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  expect(scripts.filter((name) => name.includes('sort-tables'))).toEqual([]);
  await page.context().close();
});
