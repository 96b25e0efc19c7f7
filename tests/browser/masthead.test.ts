import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import { shiftsOn, whenPainted } from '../support/page-state.ts';
import type { ServedSite } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const ARTICLE = '2024/03/enam-pemilu-sejak-1999/';

/** Where the masthead stands in the window once nothing moves any more. */
async function top(page: Page): Promise<number> {
  await whenPainted(page);
  return page.evaluate(async () => {
    // One that another takes the place of is as good as over.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    return document.querySelector('.masthead')!.getBoundingClientRect().bottom;
  });
}
/** An article whose masthead follows its reader: what lets it comes a moment after the page. */
async function openArticle(): Promise<Page> {
  const { page } = await openPage(site.browser, site.url + ARTICLE);
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).scrollPaddingTop !== 'auto',
  );
  return page;
}
/** Scrolls, and waits until the page has heard of it: of two scrollings in one frame it hears the last alone. */
async function scrollPage(page: Page, y: number): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise<void>((resolve) => {
        const before = scrollY;
        addEventListener('scroll', () => resolve(), { once: true });
        scrollTo({ top: to, behavior: 'instant' });
        if (scrollY === before) resolve();
      }),
    y,
  );
  await whenPainted(page);
}

describe('the masthead of a page inside the paper', () => {
  test('is 48 px high on a phone, and comes back only on the way up', async () => {
    const page = await openArticle();
    expect(await top(page)).toBeCloseTo(48, 0);
    await scrollPage(page, 1500);
    await expect.poll(() => top(page)).toBeLessThanOrEqual(0);
    await scrollPage(page, 1400);
    await expect.poll(() => top(page)).toBeCloseTo(48, 0);
    await scrollPage(page, 1500);
    await expect.poll(() => top(page)).toBeLessThanOrEqual(0);
    await scrollPage(page, 0);
    await expect.poll(() => top(page)).toBeCloseTo(48, 0);
    expect(await shiftsOn(page, 'all')).toBe(0);
    await page.context().close();
  });

  test('stays while its panel is open', async () => {
    const page = await openArticle();
    await scrollPage(page, 1500);
    await scrollPage(page, 1300);
    await expect.poll(() => top(page)).toBeCloseTo(48, 0);
    await page.locator('[data-display] summary').click();
    await scrollPage(page, 1400);
    await expect.poll(() => top(page)).toBeCloseTo(48, 0);
    await page.context().close();
  });

  test('lies over nothing that an address or the keyboard leads to', async () => {
    const { page } = await openPage(site.browser, `${site.url}${ARTICLE}#ralat`);
    await scrollPage(page, 5000);
    await scrollPage(page, 4900);
    await page.evaluate(() => (location.hash = '2009-suara-terbanyak'));
    await page.waitForTimeout(400);
    const heading = page.locator('.text h2').nth(1);
    await heading.evaluate((one) => one.scrollIntoView());
    expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(await top(page));
    await page.locator('#bagikan a').first().focus();
    for (let press = 0; press < 24; press++) {
      await page.keyboard.press('Shift+Tab');
      const seen = await page.evaluate(() => {
        const one = document.activeElement!;
        const { left, top: y, width, height } = one.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, y + height / 2);
        return there !== null && (one.contains(there) || there.contains(one));
      });
      expect(seen, `${press}`).toBe(true);
    }
    await page.context().close();
  });

  test('moves for nobody who wants no motion, and stays where it is on wide windows and the front', async () => {
    const still = await openPage(site.browser, site.url + ARTICLE, { reducedMotion: 'reduce' });
    await scrollPage(still.page, 1500);
    await scrollPage(still.page, 1400);
    expect(
      await still.page
        .locator('.masthead')
        .evaluate((one) => getComputedStyle(one).transitionDuration),
    ).toBe('0s');
    await still.page.context().close();
    for (const [path, width] of [
      [ARTICLE, 1280],
      ['', 360],
    ] as const) {
      const { page } = await openPage(site.browser, site.url + path, {
        viewport: { width, height: 740 },
      });
      await scrollPage(page, 1500);
      await scrollPage(page, 1400);
      expect(await top(page), path).toBeLessThan(0);
      await page.context().close();
    }
  });
});

describe('the row of sections on a phone', () => {
  test('shows the section that the page is in, and that there is more', async () => {
    const { page } = await openPage(site.browser, `${site.url}opini/`);
    const current = page.locator('.nav [aria-current]');
    await expect.poll(async () => (await current.boundingBox())!.x).toBeLessThan(300);
    expect((await current.boundingBox())!.x).toBeGreaterThan(0);
    const row = page.locator('.nav ul').first();
    const style = (name: string): Promise<string> =>
      row.evaluate((one, key) => getComputedStyle(one).getPropertyValue(key), name);
    expect(await style('mask-image')).toContain('linear-gradient');
    await page.context().close();
  });

  test.each([true, false])('ends in all sections, with scripts or without: %s', async (scripts) => {
    const { page } = await openPage(site.browser, site.url, { javaScriptEnabled: scripts });
    const last = page.locator('.nav ul').first().locator('a').last();
    expect(await last.textContent()).toMatch(/Semua rubrik/);
    await last.click();
    const box = await page.locator('#rubrik').boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(0);
    expect(box!.y).toBeLessThan(740);
    await page.context().close();
  });
});
