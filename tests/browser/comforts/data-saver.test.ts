import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { whenWorkerReady } from '../../support/device.ts';
import { openPanel, settingOn, shiftsOn, whenPainted } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';

const LONG = '2024/03/enam-pemilu-sejak-1999/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

async function saveData(page: Page): Promise<void> {
  await openPanel(page);
  await page.getByLabel('Hemat data').check();
  await whenPainted(page);
}

test('holds pictures back until they are tapped, and nothing moves', async () => {
  const { page } = await openPage(site.browser, `${site.url}internasional/`);
  await whenWorkerReady(page);
  await saveData(page);
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
  expect(await shiftsOn(page)).toBe(0);
  await page.context().close();
});

test('chosen before there is a worker, it rules the next page all the same', async () => {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function slow(...given) {
      await new Promise((resolve) => addEventListener('chosen', resolve));
      return register.apply(this, given);
    };
  });
  await page.goto(`${site.url}archive/`);
  await saveData(page);
  await page.evaluate(() => dispatchEvent(new Event('chosen')));
  await whenWorkerReady(page);
  await page.goto(site.url + LONG);
  await page.getByRole('button', { name: 'Muat gambar' }).first().waitFor();
  await page.context().close();
});

test('switched off, the pictures of the page come, those of lists too', async () => {
  const { page } = await openPage(site.browser, `${site.url}archive/`);
  await whenWorkerReady(page);
  await saveData(page);
  await page.goto(site.url);
  await page.locator('main img').first().scrollIntoViewIfNeeded();
  const held = page.locator('main img[data-held]');
  await expect.poll(() => held.count()).toBeGreaterThan(0);
  await openPanel(page);
  await page.getByLabel('Hemat data').uncheck();
  await expect
    .poll(() => held.first().evaluate((one: HTMLImageElement) => one.naturalWidth))
    .toBeGreaterThan(0);
  await page.context().close();
});

test('follows what the browser is told, unless the reader says otherwise', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.reload();
  expect(await settingOn(page, 'saver')).toBe('on');
  await openPanel(page);
  await page.getByLabel('Hemat data').uncheck();
  await page.reload();
  expect(await settingOn(page, 'saver')).toBe('off');
  await page.context().close();
});
