import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWithoutStorage } from '../../support/denied-storage.ts';
import { openPanel, settingOn } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';
import { saidOn, withVoice } from '../../support/voice.ts';

const LONG = '2024/03/enam-pemilu-sejak-1999/';

let site: ServedSite;
let context: BrowserContext;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  site = await serveDemonstration();
  context = await startWithoutStorage();
});
afterAll(async () => {
  await context.close();
  await site.close();
});
beforeEach(async () => {
  page = await context.newPage();
  troubles.length = 0;
  page.on('pageerror', (error) => troubles.push(String(error)));
  await withVoice(page);
  await page.goto(site.url + LONG);
});
afterEach(async () => {
  expect(troubles).toEqual([]);
  await page.close();
});

test('the browser of this test does deny storage', async () => {
  const refused = await page.evaluate(async () => {
    const tries = [() => localStorage.length, () => caches.open('x')];
    const results = await Promise.allSettled(tries.map(async (one) => one()));
    return results.map(({ status }) => status);
  });
  expect(refused).toEqual(['rejected', 'rejected']);
});

test('text, theme, contrast and data saver hold for the page', async () => {
  for (const [name, value] of [
    ['size', '5'],
    ['theme', 'dark'],
    ['contrast', 'more'],
    ['saver', 'on'],
  ] as const) {
    await openPanel(page);
    await page.locator(`[data-setting="${name}"][value="${value}"]`).click({ force: true });
    await expect.poll(() => settingOn(page, name)).toBe(value);
    await page.keyboard.press('Escape');
  }
});

test('keys, listening and sharing work', async () => {
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await page.getByLabel('Pakai pintasan satu tombol').uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Dengarkan' }).click();
  await expect.poll(async () => (await saidOn(page)).length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Berhenti' }).click();
  await page.locator('[data-share]').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#bagikan');
});

test('saving says that it is not allowed, and so does the list of saved stories', async () => {
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Peramban tidak mengizinkan penyimpanan').waitFor();
  expect(await page.locator('[data-save]').getAttribute('aria-pressed')).toBe('false');
  await page.goto(`${site.url}saved/`);
  await page.getByText('Peramban tidak mengizinkan penyimpanan').waitFor();
});

test('a story that was left begins at its beginning, and search finds', async () => {
  await page
    .locator('.text > *')
    .nth(8)
    .evaluate((block) => block.scrollIntoView());
  await page.goto(`${site.url}search/?q=latakia`);
  await page.locator('[data-search-state="done"]').waitFor();
  await page.goto(site.url + LONG);
  await page.waitForTimeout(300);
  expect(await page.getByRole('button', { name: 'Lanjutkan' }).count()).toBe(0);
});
