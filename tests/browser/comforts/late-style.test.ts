import type { Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { openPanel } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

test.each([
  ['cannot be had', (route: Route) => route.abort()],
  ['does not come', () => new Promise<void>(() => {})],
])('the panel opens, whole and in sight, where its style %s', async (_name, answer) => {
  const { page } = await openPage(site.browser, site.url);
  await page.context().route('**/comforts*.css', answer);
  await page.goto(`${site.url}internasional/`);
  await openPanel(page);
  const panel = page.locator('.display__panel');
  await panel.waitFor();
  const { x, width } = (await panel.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await page.getByRole('radio', { name: 'Gelap' }).check();
  await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.context().close();
});

test('the style that failed is asked for again when the panel opens the next time', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.context().route('**/comforts*.css', (route) => route.abort());
  await openPanel(page);
  await page.context().unroute('**/comforts*.css');
  await page.locator('[data-display] summary').click();
  await openPanel(page);
  await expect
    .poll(() => page.locator('.display__panel').evaluate((one) => getComputedStyle(one).display))
    .toBe('grid');
  expect(await page.locator('.display__panel').getAttribute('style')).toBe(null);
  await page.context().close();
});

test('chosen settings are seen in browsers that know no :has()', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.context().route('**/comforts*.css', async (route) => {
    const response = await route.fetch();
    const css = (await response.text()).replace(/[^{}]*:has\([^{}]*\{[^{}]*\}/g, '');
    await route.fulfill({ response, body: css });
  });
  await page.goto(`${site.url}internasional/`);
  await openPanel(page);
  const grounds = await page
    .locator('.choice--size input + span')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  expect(grounds.filter((ground) => ground === grounds[2])).toHaveLength(1);
  // The style may be asked for once more, ahead of time: its answer is waited for.
  await page.context().unrouteAll({ behavior: 'wait' });
  await page.context().close();
});

test('the browser’s bars have the colour of the chosen theme, at once and on the next page', async () => {
  const { page } = await openPage(site.browser, site.url);
  const colours = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) => all.map((meta) => (meta as HTMLMetaElement).content));
  const asItCame = await colours();
  const [light, dark] = asItCame;
  await openPanel(page);
  await page.getByRole('radio', { name: 'Gelap' }).check();
  await expect.poll(colours).toEqual([dark, dark]);
  await page.goto(`${site.url}internasional/`);
  await expect.poll(colours).toEqual([dark, dark]);
  await openPanel(page);
  await page.getByRole('radio', { name: 'Terang' }).check();
  await expect.poll(colours).toEqual([light, light]);
  await page.getByRole('radio', { name: 'Otomatis' }).check();
  await expect.poll(colours).toEqual(asItCame);
  await page.context().close();
});
