import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { scrollToBlock, shiftsOn } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

const LONG = '2024/03/enam-pemilu-sejak-1999/';
const OFFER = 'Lanjutkan dari tempat terakhir';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const places = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('warta:places'));

test('a story goes on where the reader left it, and nothing moves', async () => {
  const { page } = await openPage(site.browser, site.url + LONG);
  await scrollToBlock(page, 8);
  await page.goto(`${site.url}internasional/`);
  await page.goto(site.url + LONG);
  const offer = page.getByRole('button', { name: OFFER });
  await offer.waitFor();
  expect(await shiftsOn(page)).toBe(0);
  await offer.click();
  const top = () =>
    page
      .locator('.text > *')
      .nth(8)
      .evaluate((block) => Math.abs(block.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(72);
  expect(await shiftsOn(page)).toBe(0);
  await page.context().close();
});

test('a look at the beginning forgets nothing, an end that was read does', async () => {
  const { page } = await openPage(site.browser, site.url + LONG);
  await scrollToBlock(page, 8);
  await page.goto(`${site.url}internasional/`);
  await page.goto(site.url + LONG);
  await page.goto(`${site.url}internasional/`);
  await page.goto(site.url + LONG);
  await page.getByRole('button', { name: OFFER }).waitFor();
  expect(JSON.parse((await places(page))!)[`/${LONG}`]).toBeGreaterThan(5);
  await page
    .locator('.text > *')
    .last()
    .evaluate((block) => block.scrollIntoView());
  await page.goto(`${site.url}internasional/`);
  expect(await places(page)).toBeNull();
  await page.context().close();
});

test('is kept when the page is hidden, since phones may close it then', async () => {
  const { page } = await openPage(site.browser, site.url + LONG);
  await scrollToBlock(page, 8);
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await places(page)).toContain(LONG);
  await page.context().close();
});
