import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrastFaults, faults, targetFaults } from '../support/access/axe.ts';
import { sideways, spoiltText } from '../support/access/spoilt-text.ts';
import { TEXT_SPACING } from '../support/access/text-spacing.ts';
import { startBrowser } from '../support/browser.ts';
import { builtEveryKind } from '../support/built-once.ts';
import { StatePages } from '../support/every-kind/state-pages.ts';
import { states } from '../support/every-kind/states.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveBuilt } from '../support/served-site.ts';

let site: ServedSite;
let otherBrowser: Browser;
let pages: StatePages;
let otherPages: StatePages;
beforeAll(async () => {
  site = await serveBuilt(await builtEveryKind());
  otherBrowser = await startBrowser({ stack: 'windows' });
  pages = new StatePages(site.browser, site.url, PHONE);
  otherPages = new StatePages(otherBrowser, site.url, { ...PHONE, colorScheme: 'dark' });
});
afterAll(async () => {
  await Promise.all([pages.close(), otherPages.close()]);
  await otherBrowser.close();
  await site.close();
});

const PHONE = {
  viewport: { width: 360, height: 740 },
  reducedMotion: 'reduce',
  bypassCSP: true,
} as const;
const WIDE = { width: 1280, height: 860 };
const NARROW = { width: 320, height: 640 };
const screenStates = states.filter(({ media }) => media === undefined);

/** Measures a page on wide and narrow screens, with wider spaces, and with text twice as large. */
async function expectToHold(page: Page): Promise<void> {
  // What is out of sight is measured as it is once it comes in sight.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.setViewportSize(WIDE);
  expect(await sideways(page), '1280 px').toEqual([]);
  expect(await spoiltText(page), '1280 px').toEqual([]);
  await page.setViewportSize(NARROW);
  expect(await sideways(page), '320 px').toEqual([]);
  expect(await spoiltText(page), '320 px').toEqual([]);
  const spacing = await page.addStyleTag({ content: TEXT_SPACING });
  expect(await sideways(page), 'wider spaces').toEqual([]);
  expect(await spoiltText(page), 'wider spaces').toEqual([]);
  await spacing.evaluate((style) => (style as HTMLElement).remove());
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addStyleTag({ content: ':root:root { font-size: 200% }' });
  expect(await sideways(page), 'twice as large').toEqual([]);
  expect(await spoiltText(page), 'twice as large').toEqual([]);
}

describe.each(screenStates)('$name', (state) => {
  let page: Page;
  beforeAll(async () => {
    page = await pages.open(state);
  });

  test('has no fault that axe knows, in light, dark and high contrast', async () => {
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await contrastFaults(page), 'dark').toEqual([]);
    await page.evaluate(() => (document.documentElement.dataset['contrast'] = 'more'));
    expect(await contrastFaults(page), 'dark with high contrast').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(WIDE);
    expect(await targetFaults(page), '1280 px').toEqual([]);
  });

  test('holds on 1280 and 320 px, with wider spaces, and with text twice as large', () =>
    expectToHold(page));
});

// In dark: what lines and targets do is another thing in each font, and contrast depends on how large text is.
describe.each(screenStates)('$name, with the fonts of Windows', (state) => {
  test('holds on 1280 and 320 px, and has no fault that axe knows in dark', async () => {
    const page = await otherPages.open(state);
    expect(await faults(page), '360 px, dark').toEqual([]);
    await expectToHold(page);
  });
});
