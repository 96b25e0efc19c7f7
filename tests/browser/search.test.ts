import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { ServedSite } from '../support/served-site.ts';
import { shiftsOn } from '../support/page-state.ts';
import { serveDemonstration } from '../support/demonstration.ts';

const SEED = '/2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration('/koran/');
});
afterAll(() => site.close());

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const results = (page: Page): Promise<string[]> =>
  page
    .locator('ol[data-search-results] > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector<HTMLAnchorElement>('a[href]')!.href),
    );

async function searchFor(words: string): Promise<Page> {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  await page.locator('#q').fill(words);
  await done(page);
  return page;
}

test.each(['Latakia', 'latakai', 'Suriah'])('%s finds the seed story', async (words) => {
  const page = await searchFor(words);
  expect((await results(page)).some((link) => new URL(link).pathname.endsWith(SEED))).toBe(true);
  await page.context().close();
});

test('a search is an address: it can be sent, and back and forward move between searches', async () => {
  const page = await searchFor('latakia');
  expect(new URL(page.url()).search).toBe('?q=latakia');
  await page.locator('#q').press('Enter');
  await page.locator('#q').fill('tsunami');
  // As slowly as people type: each pause of the typing is a search of its own.
  await expect.poll(() => new URL(page.url()).search).toBe('?q=tsunami');
  await page.locator('#q').press('Enter');
  await done(page);
  await page.goBack();
  await expect.poll(() => page.locator('#q').inputValue()).toBe('latakia');
  await page.context().close();
});

test('by keyboard alone: slash, words, arrow down, Enter', async () => {
  const { page } = await openPage(site.browser, `${site.url}internasional/`);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('latakia');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('latakia');
  await done(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${SEED}**`);
  await page.context().close();
});

test('the key can be switched off, and is a letter while typing', async () => {
  const page = await searchFor('a/b');
  expect(await page.locator('#q').inputValue()).toBe('a/b');
  await page.getByText('Saringan').click();
  await page.getByLabel('Pintasan tombol /').uncheck();
  await page.goto(`${site.url}internasional/`);
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  expect(new URL(page.url()).pathname).toBe('/koran/internasional/');
  await page.context().close();
});

test.each(['?q=indonesia&section=olahraga', '?section=olahraga', '?q=gempa&from=2018-01-01'])(
  'an address with a filter, %s, moves nothing while its chips come',
  async (query) => {
    const { page } = await openPage(site.browser, `${site.url}search/${query}`);
    await done(page);
    await page.locator('[data-search-chips] button').first().waitFor();
    expect(await shiftsOn(page, 'all')).toBe(0);
    await page.context().close();
  },
);

test('filters narrow the results and stand in the address', async () => {
  const page = await searchFor('indonesia');
  const all = (await results(page)).length;
  // The list of suggestions may lie over them.
  await page.keyboard.press('Tab');
  await page.getByText('Saringan').click();
  await page.getByRole('combobox', { name: 'Rubrik' }).selectOption('olahraga');
  await expect.poll(() => new URL(page.url()).searchParams.get('section')).toBe('olahraga');
  await done(page);
  await expect.poll(async () => (await results(page)).length).toBeGreaterThan(0);
  expect((await results(page)).length).toBeLessThanOrEqual(all);
  await page.context().close();
});

test('matches are marked, and no word of the reader becomes markup', async () => {
  const page = await searchFor('tawaran');
  expect(await page.locator('[data-search-results] mark').first().textContent()).toMatch(/tawar/i);
  const markup = '<img src=x onerror=alert(1)>';
  await page.locator('#q').fill(markup);
  await page.locator('#q').press('Enter');
  // Until then the page is done with the search before.
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(markup);
  await done(page);
  expect(await page.locator('warta-search img[src="x"]').count()).toBe(0);
  await page.context().close();
});

test('nonsense finds nothing, and the page says what to try', async () => {
  const page = await searchFor('zzqxwvk');
  expect(await results(page)).toEqual([]);
  expect(await page.getByRole('status').first().textContent()).toContain('zzqxwvk');
  expect(await page.locator('[data-search-note]').textContent()).toContain('ejaan');
  await page.context().close();
});

test('a failed download is said, and trying again helps', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  await page.context().route('**/search-index/**', (route) => route.abort());
  await page.locator('#q').fill('latakia');
  await page.locator('[data-search-state="error"]').waitFor();
  await page.context().unroute('**/search-index/**');
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await done(page);
  expect((await results(page)).length).toBeGreaterThan(0);
  await page.context().close();
});

test('words without a typing error are answered without Fuse and the code for misspelt ones', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  const refused: string[] = [];
  await page.context().route(/fuse|correct/, (route) => {
    refused.push(route.request().url());
    return route.abort();
  });
  await page.locator('#q').fill('latakia');
  await done(page);
  expect((await results(page)).length).toBeGreaterThan(0);
  expect(refused.length).toBeGreaterThan(0);
  await page.context().close();
});

test('a deploy since the page was opened goes unnoticed', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  let asked = 0;
  await page.context().route('**/search-index/manifest.json', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const older = text.replaceAll(/"[0-9a-f]{10}"/g, '"0123456789"');
    return route.fulfill({ response, body: asked++ ? text : older });
  });
  await page.locator('#q').fill('latakia');
  await done(page);
  expect((await results(page)).length).toBeGreaterThan(0);
  expect(asked).toBeGreaterThan(1);
  await page.context().close();
});

test('a corrected word is said, opens at its match, and can be taken back', async () => {
  const page = await searchFor('Saydnayaa');
  expect(await page.locator('[data-search-note] strong').textContent()).toBe('saydnaya');
  expect((await results(page))[0]).toMatch(/#:~:text=(?:\S*%20)?saydnaya/i);
  await page.getByRole('button', { name: '"Saydnayaa"' }).click();
  await done(page);
  expect(await page.locator('[data-search-note] button').count()).toBe(0);
  await page.context().close();
});

test('what quotation marks do is said', async () => {
  const page = await searchFor('"gas air mata"');
  expect(await page.locator('[data-search-note]').textContent()).toContain('tanda kutip');
  await page.context().close();
});

test('closest matches are said to be no more than that', async () => {
  const page = await searchFor('latakia kucing');
  expect(await page.locator('[data-search-note]').textContent()).not.toBe('');
  expect((await results(page)).length).toBeGreaterThan(0);
  await page.context().close();
});

test('results that stay are left as they are, the one with the focus too', async () => {
  const page = await searchFor('taufik hiday');
  const first = page.locator('[data-search-results] > li').first();
  await first.evaluate((item) => item.setAttribute('data-stays', ''));
  await first.getByRole('link').focus();
  const field = page.locator('#q');
  await field.evaluate((input: HTMLInputElement) => {
    input.value = 'taufik hidayat';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('taufik hidayat');
  await done(page);
  expect(await page.locator('li[data-stays] a:focus').count()).toBe(1);
  await page.context().close();
});

describe('without JavaScript', () => {
  test('the form is there and leads to topics and the archive', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/?q=latakia`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('[data-search-lists] a').count()).toBe(2);
    expect(await page.locator('noscript').count()).toBe(1);
    await page.locator('[data-search-lists] a').first().click();
    await page.waitForURL('**/topic/');
    await page.context().close();
  });
});

test('nothing of the search is loaded before it is used', async () => {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}search/`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /search-index|search-worker/.test(path))).toEqual([]);
  await context.close();
});
