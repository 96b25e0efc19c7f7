import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const results = (page: Page): Promise<number> => page.locator('[data-search-results] > li').count();

const chips = (page: Page): Promise<string[]> =>
  page.locator('[data-search-chips] button').allInnerTexts();

describe('a filter that is on', () => {
  const summary = (page: Page) => page.locator('.filters summary');

  test('is named where the filters are closed: from the address, after a choice, after going back', async () => {
    const { page } = await openPage(
      site.browser,
      `${site.url}search/?q=indonesia&section=olahraga&from=2010-08-17`,
    );
    await done(page);
    await expect
      .poll(() => chips(page))
      .toEqual(['Olahraga ×', 'Sejak tanggal 17 Agu 2010 ×', 'Hapus semua']);
    await summary(page).click();
    await page.getByRole('combobox', { name: 'Rubrik' }).selectOption('');
    await page.getByRole('combobox', { name: 'Urutan' }).selectOption('newest');
    await expect.poll(() => summary(page).innerText()).toContain('Terbaru');
    expect(await chips(page)).toEqual(['Sejak tanggal 17 Agu 2010 ×']);
    await page.getByRole('textbox', { name: 'Sejak tanggal' }).fill('');
    await page.getByRole('combobox', { name: 'Urutan' }).selectOption('');
    await expect.poll(() => summary(page).innerText()).toBe('Saringan');
    expect(await chips(page)).toEqual([]);
    await page.context().close();
  });

  test('is kept and named though the list has no such choice', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/?q=indonesia&topic=lain`);
    await done(page);
    expect(await results(page)).toBe(0);
    await expect.poll(() => chips(page)).toEqual(['lain ×']);
    expect(new URL(page.url()).searchParams.get('topic')).toBe('lain');
    await page.context().close();
  });
});

test.each(['$& zzqxwvk', "$` $' $$"])('%s is said as it was typed', async (words) => {
  const { page } = await openPage(
    site.browser,
    `${site.url}search/?q=${encodeURIComponent(words)}`,
  );
  await done(page);
  expect(await page.getByRole('status').first().textContent()).toContain(`"${words}"`);
  await page.context().close();
});

test('a phone’s keyboard goes when the answer to what was sent comes, not while typing', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`, {
    hasTouch: true,
    isMobile: true,
  });
  const field = page.locator('#q');
  const isTyping = () => field.evaluate((one) => one === document.activeElement);
  await field.fill('latakia');
  await done(page);
  expect(await isTyping()).toBe(true);
  await field.press('Enter');
  await expect.poll(isTyping).toBe(false);
  await page.context().close();
});

test('back from a result, without its page in memory, are as many results and the same place', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/?q=indonesia`);
  await done(page);
  for (const count of [20, 30]) {
    // Without a pointer: passages that come into sight just then may move the button from under it.
    await page.getByRole('button', { name: 'Hasil berikutnya' }).dispatchEvent('click');
    await expect.poll(() => results(page)).toBe(count);
  }
  const link = page.locator('[data-search-results] > li h2 a').nth(24);
  await link.scrollIntoViewIfNeeded();
  const topOf = () => link.evaluate((one) => Math.round(one.getBoundingClientRect().top));
  // Without the words that it is opened at: those of its passage come later.
  const addressOf = () => link.evaluate((one) => (one as HTMLAnchorElement).pathname);
  const address = await addressOf();
  const before = await topOf();
  await link.click();
  await page.waitForURL(/\/20\d\d\//);
  await page.goBack();
  await expect.poll(() => results(page)).toBe(30);
  expect(await addressOf()).toBe(address);
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThanOrEqual(2);
  await page.reload();
  await expect.poll(() => results(page)).toBe(30);
  // Another search begins with ten.
  await page.locator('#q').fill('pemilu');
  await done(page);
  await expect.poll(() => results(page)).toBeLessThanOrEqual(10);
  await page.goBack();
  await page.context().close();
});

test('a result of a menu’s word is opened where its text has it, not in the menu', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/?q=olahraga`);
  await done(page);
  const links = await page
    .locator('[data-search-results] h2 a[href*=":~:text="]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const words = decodeURIComponent(link.split(':~:text=')[1]!).toLowerCase();
    expect(words).toMatch(/^olahraga \S+|^(?!olahraga)/);
    await page.goto(link.split('#')[0]!);
    const text = (await page.locator('body').innerText()).toLowerCase().replace(/\s+/g, ' ');
    const own = (await page.locator('.text').innerText()).toLowerCase().replace(/\s+/g, ' ');
    const at = text.indexOf(words);
    if (at >= 0) expect(at).toBeGreaterThanOrEqual(text.indexOf(own.slice(0, 40)));
  }
  await page.context().close();
});

test.each([360, 1280])(
  '%i px wide, what is below the results is near its place at once',
  async (width) => {
    let [kept, laidOut] = [0, 0];
    const queries = ['indonesia', 'jakarta', 'gempa', 'ekonomi'];
    for (const words of queries) {
      const { page } = await openPage(site.browser, `${site.url}search/?q=${words}`, {
        viewport: { width, height: 740 },
      });
      await done(page);
      const list = page.locator('[data-search-results]');
      const heightOf = () => list.evaluate((one) => one.scrollHeight);
      kept += await heightOf();
      await list.evaluate(({ children }) => {
        for (const item of children) (item as HTMLElement).style.contentVisibility = 'visible';
      });
      laidOut += await heightOf();
      await page.context().close();
    }
    // Half the height of the button there.
    expect(Math.abs(kept - laidOut) / queries.length).toBeLessThan(24);
  },
);
