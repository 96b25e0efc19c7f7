import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CountingHost } from '../../support/counting-host.ts';
import { startCountingHost } from '../../support/counting-host.ts';
import { openPage } from '../../support/browser.ts';
import { whenWorkerReady } from '../../support/device.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

let site: ServedSite;
let host: CountingHost;
beforeAll(async () => {
  site = await serveDemonstration();
  host = await startCountingHost(site.out, { validators: true });
});
afterAll(async () => {
  await host.close();
  await site.close();
});

const article = (page: Page) => page.locator('main h2 a').first();
const touch = (page: Page): Promise<void> =>
  article(page).evaluate((link) => {
    link.dispatchEvent(new TouchEvent('touchstart', { bubbles: true }));
  });
const hints = (page: Page): Promise<number> => page.locator('link[rel="prefetch"]').count();

test('a finger on a link fetches its page, which is then not fetched again', async () => {
  const { page } = await openPage(site.browser, `${host.url}internasional/`, { hasTouch: true });
  await whenWorkerReady(page);
  await page.reload();
  const path = new URL(await article(page).evaluate((link: HTMLAnchorElement) => link.href))
    .pathname;
  const full = () => host.asked.filter((one) => one.path === path && one.status === 200).length;
  await touch(page);
  await expect.poll(full).toBe(1);
  await article(page).tap();
  await page.waitForURL(`**${path}`);
  await page.waitForLoadState('networkidle');
  expect(full()).toBe(1);
  await page.context().close();
});

test('nothing is fetched where data is saved, nor for a mouse', async () => {
  const { page } = await openPage(site.browser, `${host.url}internasional/`, { hasTouch: true });
  await article(page).hover();
  expect(await hints(page)).toBe(0);
  await page.evaluate(() => (document.documentElement.dataset['saver'] = 'on'));
  await touch(page);
  expect(await hints(page)).toBe(0);
  await page.evaluate(() => (document.documentElement.dataset['saver'] = 'off'));
  await touch(page);
  expect(await hints(page)).toBe(1);
  await page.context().close();
});
