import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { openPanel, settingOn, shiftsOn, whenPainted } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';
const LONG = '2024/03/enam-pemilu-sejak-1999/';
const SIZES = ['Terkecil', 'Kecil', 'Sedang', 'Besar', 'Terbesar'];

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const rootSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
  await whenPainted(page);
}

test('sets the text in five sizes, remembered, without a shift on the next page', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  await openPanel(page);
  const sizes: number[] = [];
  for (const name of SIZES) {
    await choose(page, name);
    sizes.push(await rootSize(page));
  }
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(new Set(sizes).size).toBe(5);
  await page.goto(`${site.url}internasional/`);
  expect(await rootSize(page)).toBe(sizes[4]);
  expect(await shiftsOn(page)).toBe(0);
  await page.context().close();
});

test('remembers a choice even when the page is left at once', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  await openPanel(page);
  await page.evaluate(() => {
    document.querySelector<HTMLInputElement>('input[data-setting="size"][value="5"]')!.click();
    location.href = '/internasional/';
  });
  await page.waitForURL('**/internasional/');
  expect(await settingOn(page, 'size')).toBe('5');
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

test('hints at keys are for those who have some', async () => {
  for (const hasTouch of [false, true]) {
    const { page } = await openPage(site.browser, site.url, { hasTouch, isMobile: hasTouch });
    await page.locator('[data-display] summary').click();
    await page.locator('.display__panel').waitFor();
    expect(await page.locator('[data-shortcuts-open]').isVisible()).toBe(!hasTouch);
    await page.context().close();
  }
});
