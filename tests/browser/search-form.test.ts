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
const chip = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const param = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const choice = (page: Page, filter: string, value: string) =>
  page.locator(`select[${filter}] option[value="${value}"]`);

describe('chips of filters', () => {
  test('each takes its own off, and the focus goes on to the next, then to the words', async () => {
    const { page } = await openPage(
      site.browser,
      `${site.url}search/?q=indonesia&section=olahraga&topic=olimpiade&from=2024-01-01&to=2024-12-31`,
    );
    await done(page);
    await chip(page, 'Hapus saringan Olahraga').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'section')).toBeNull();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Hapus saringan Olimpiade');
    await page.keyboard.press('Enter');
    await expect.poll(() => param(page, 'topic')).toBeNull();
    expect(await focused()).toBe('Hapus saringan 2024');
    expect(await chip(page, 'Hapus semua saringan').count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=indonesia');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.context().close();
  });

  test('all go at once, the words stay', async () => {
    const { page } = await openPage(
      site.browser,
      `${site.url}search/?q=indonesia&section=olahraga&from=2010-08-17&sort=newest`,
    );
    await chip(page, 'Hapus semua saringan').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?q=indonesia&sort=newest');
    expect(await page.locator('[data-search-chips]').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('years', () => {
  test('set both days, and say what the days say', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/?q=indonesia`);
    await done(page);
    await page.getByText('Saringan').click();
    const year = page.getByLabel('Tahun');
    await year.selectOption('2018');
    await expect
      .poll(() => new URL(page.url()).search)
      .toBe('?q=indonesia&from=2018-01-01&to=2018-12-31');
    const from = page.getByRole('textbox', { name: 'Sejak tanggal' });
    await from.fill('2018-03-01');
    await expect.poll(() => year.inputValue()).toBe('');
    await from.fill('2018-01-01');
    await expect.poll(() => year.inputValue()).toBe('2018');
    await year.selectOption('');
    await expect.poll(() => new URL(page.url()).search).toBe('?q=indonesia');
    await page.context().close();
  });
});

describe('counts', () => {
  /** The files of the counts that a page asks for. */
  const asked = (page: Page): Set<string> => {
    const paths = new Set<string>();
    page.context().on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/choices-/.test(pathname)) paths.add(pathname);
    });
    return paths;
  };

  test('are not fetched while the filters are closed', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    const paths = asked(page);
    for (const words of ['indonesia', 'suriah']) {
      await page.locator('#q').fill(words);
      await page.locator('#q').press('Enter');
      await done(page);
    }
    await page.waitForLoadState('networkidle');
    expect([...paths]).toEqual([]);
    await page.getByText('Saringan').click();
    await expect.poll(() => paths.size).toBe(3);
    await page.context().close();
  });

  test('stand beside what may be chosen, and follow the words and the other filters', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/?q=indonesia`);
    await done(page);
    await page.getByText('Saringan').click();
    const count = async (filter: string, value: string): Promise<number> => {
      const text = () => choice(page, filter, value).textContent();
      await expect.poll(text).toMatch(/ \(\d+\)$/);
      return Number(/\((\d+)\)$/.exec((await text())!)![1]);
    };
    const sport = await count('name="section"', 'olahraga');
    await page.getByRole('combobox', { name: 'Rubrik' }).selectOption('olahraga');
    await expect.poll(() => param(page, 'section')).toBe('olahraga');
    await done(page);
    await expect
      .poll(() => page.locator('[data-search-count]').textContent())
      .toBe(`${sport} hasil`);
    // The section's own filter takes nothing from the numbers of the others.
    expect(await count('name="section"', 'internasional')).toBeGreaterThan(0);
    await expect
      .poll(() => choice(page, 'name="topic"', 'suriah').textContent())
      .toBe('Suriah (0)');
    expect(await choice(page, 'name="topic"', 'suriah').isDisabled()).toBe(true);
    expect(await chip(page, 'Hapus saringan Olahraga').count()).toBe(1);
    await page.context().close();
  });

  test('are never fetched for who saves data', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    await page.evaluate(() => localStorage.setItem('warta:saver', 'on'));
    const paths = asked(page);
    await page.goto(`${site.url}search/?q=indonesia`);
    await done(page);
    await page.getByText('Saringan').click();
    await page.waitForTimeout(500);
    expect([...paths]).toEqual([]);
    expect(await choice(page, 'name="section"', 'olahraga').textContent()).toBe('Olahraga');
    await page.context().close();
  });

  test('that do not come leave the choices as they were', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/?q=indonesia`);
    await done(page);
    await page.context().route('**/choices-*', (route) => route.abort());
    await page.getByText('Saringan').click();
    await page.waitForTimeout(500);
    expect(await choice(page, 'name="section"', 'olahraga').textContent()).toBe('Olahraga');
    expect(await choice(page, 'name="topic"', 'suriah').isDisabled()).toBe(false);
    await page.context().close();
  });
});

describe('before anything is searched', () => {
  test.each([true, false])('are popular topics and the newest; JavaScript: %s', async (isOn) => {
    const { page } = await openPage(site.browser, `${site.url}search/`, {
      javaScriptEnabled: isOn,
    });
    const idle = page.locator('.search-idle');
    expect(await idle.isVisible()).toBe(true);
    expect(await idle.locator('.words a').count()).toBe(12);
    expect(await idle.locator('.ticker a').count()).toBe(6);
    await page.context().close();
  });

  test('and neither once there is a question, from its first moment', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    const idle = page.locator('.search-idle');
    await page.locator('#q').fill('suriah');
    await done(page);
    expect(await idle.isVisible()).toBe(false);
    await page.locator('#q').fill('');
    await expect.poll(() => idle.isVisible()).toBe(true);
    await page.context().close();
    // As the HTML of an address with a question comes, before any script of the search ran. For a reader
    // who was never here: no service worker waits for what does not come.
    const context = await site.browser.newContext();
    await context.route(/\/_astro\//, () => new Promise(() => {}));
    const first = await context.newPage();
    await first.goto(`${site.url}search/?q=suriah`, { waitUntil: 'commit' });
    await first.locator('.search-idle').waitFor({ state: 'attached' });
    expect(await first.locator('.search-idle').isVisible()).toBe(false);
    await context.close();
  });
});

test('where nothing matches are topics of like names and the ways to all', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/?q=surixxqzz`);
  await done(page);
  const near = page.locator('[data-search-near] a');
  await expect.poll(() => near.allTextContents()).toContain('Suriah');
  expect((await near.allInnerTexts()).slice(-2)).toEqual(['Semua topik', 'Indeks berita']);
  await near.first().click();
  await done(page);
  expect(param(page, 'topic')).toBe('suriah');
  expect(await page.locator('[data-search-results] > li').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-search-near]').isVisible()).toBe(false);
  await page.context().close();
});
