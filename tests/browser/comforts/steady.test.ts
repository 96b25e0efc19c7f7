import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../../support/browser.ts';
import { whenWorkerReady } from '../../support/device.ts';
import { openPanel, shiftsOn } from '../../support/page-state.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveDemonstration } from '../../support/demonstration.ts';
import { withVoice } from '../../support/voice.ts';

const LONG = '2024/03/enam-pemilu-sejak-1999/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const check = async (page: Page, selector: string): Promise<void> => {
  await openPanel(page);
  await page.locator('.display__panel').waitFor();
  await page.locator(selector).click({ force: true });
};
/** Everything a reader can do on an article that leaves its text the size it is. */
const COMFORTS: [name: string, act: (page: Page) => Promise<unknown>][] = [
  ['opening the panel', openPanel],
  ['the dark theme', (page) => check(page, '[data-setting="theme"][value="dark"]')],
  ['high contrast', (page) => check(page, '[data-setting="contrast"]')],
  ['data saver', (page) => check(page, '[data-setting="saver"]')],
  ['the list of keys', (page) => page.keyboard.press('?')],
  ['saving', (page) => page.locator('[data-save]').click()],
  ['listening', (page) => page.locator('[data-listen]').click()],
  ['copying the link', (page) => page.locator('[data-copy]').click()],
];

async function openLong(): Promise<Page> {
  const { page } = await openPage(site.browser, `${site.url}archive/`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await withVoice(page);
  await page.goto(site.url + LONG);
  await whenWorkerReady(page);
  return page;
}

test.each([
  ...['', 'internasional/', 'topic/suriah/', 'search/', 'saved/', 'offline/'],
  // A corrected word, a part of the words.
  ...['search/?q=latakai', 'search/?q=indonesia+qqzxvw'],
])('nothing moves while /%s loads', async (path) => {
  const { page } = await openPage(site.browser, site.url + path);
  await page.waitForLoadState('networkidle');
  expect(await shiftsOn(page)).toBe(0);
  await page.context().close();
});

test.each(COMFORTS)('%s moves nothing, not even what a touch excuses', async (_name, act) => {
  const page = await openLong();
  await act(page);
  await page.waitForTimeout(500);
  expect(await shiftsOn(page, 'all')).toBe(0);
  await page.context().close();
});

test('a story in another text size moves with the touch and never after it', async () => {
  const page = await openLong();
  await check(page, '[data-setting="size"][value="5"]');
  await page.waitForTimeout(800);
  expect(await shiftsOn(page)).toBe(0);
  await page.context().close();
});
