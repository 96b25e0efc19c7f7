import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { settingOn } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

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

test('a key with Ctrl, Alt or Meta stays the browser’s own', async () => {
  const { page } = await openPage(site.browser, site.url + SEED);
  for (const held of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${held}+t`);
  await page.waitForTimeout(200);
  expect(await page.locator('[data-display][open]').count()).toBe(0);
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
  await expect.poll(() => settingOn(page, 'size')).toBe('4');
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
  expect(await settingOn(page, 'size')).toBe('4');
  await expect.poll(() => page.locator('[data-save]').getAttribute('aria-pressed')).toBe('true');
  // Chromium without a window does not know Alt and the left arrow.
  await page.goBack();
  await page.waitForURL('**/search/?q=latakia');
  await page.locator('[data-search-state="done"]').waitFor();
  expect(await page.locator('#q').inputValue()).toBe('latakia');
  expect(troubles).toEqual([]);
  await page.context().close();
});
