import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { comeTo } from '../support/come-to.ts';
import { demonstration, freshFolder, writeFiles } from '../support/build-site.ts';
import { indexOfContent } from '../support/content-index.ts';
import { builtDemonstration } from '../support/built-once.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveBuilt } from '../support/served-site.ts';

/** Parts of the demonstration edition: 2023 to 2024, then 2020 to 2022, 2018 to 2019, 2015 to 2016, and before. */
const LIMIT = 25;

/** The demonstration edition with a search index in segments. */
async function segmentedSite(): Promise<string> {
  const out = join(freshFolder('segments'), 'dist');
  cpSync(await builtDemonstration('/'), out, { recursive: true });
  const { index } = indexOfContent(demonstration, '2026-01-01T00:00:00.000Z', LIMIT);
  rmSync(join(out, 'search-index'), { recursive: true });
  writeFiles(out, Object.fromEntries(index));
  return out;
}

let site: ServedSite;
beforeAll(async () => {
  site = await serveBuilt(await segmentedSite());
});
afterAll(() => site.close());

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor();
const results = (page: Page): Promise<number> => page.locator('[data-search-results] > li').count();
const said = (page: Page) => page.locator('[data-search-count]').textContent();
const older = (page: Page) => page.locator('[data-search-older]');
const params = (page: Page) => new URL(page.url()).searchParams;

/** Presses what is below the results. */
async function press(button: Locator): Promise<void> {
  await comeTo(button);
  await button.click();
}

async function openAt(query: string): Promise<Page> {
  const { page } = await openPage(site.browser, `${site.url}search/${query}`);
  await done(page);
  return page;
}

const links = (page: Page): Promise<string[]> =>
  page
    .locator('[data-search-results] h2 a')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href }) => href.split('#')[0]!));

describe('after the results of the newest part of an archive', () => {
  test('those of the next older part are appended, and the address says so', async () => {
    const page = await openAt('?q=indonesia');
    const newest = await links(page);
    expect(newest).toHaveLength(10);
    expect(await said(page)).toBe('15 hasil dari 2023–2024');
    expect(await older(page).textContent()).toBe('Cari di arsip lama (2020–2022)');
    await press(older(page));
    await expect.poll(() => said(page)).toMatch(/ dari 2020–2024$/);
    await done(page);
    const both = await links(page);
    expect(both.slice(0, 10)).toEqual(newest);
    expect(both.length).toBeGreaterThan(10);
    expect(new Set(both).size).toBe(both.length);
    expect(params(page).get('older')).toBe('1');
    await press(older(page));
    await expect.poll(() => said(page)).toMatch(/ dari 2018–2024$/);
    await done(page);
    expect((await links(page)).slice(0, both.length)).toEqual(both);
    await press(older(page));
    await expect.poll(() => said(page)).toMatch(/ dari 2015–2024$/);
    await press(older(page));
    await expect.poll(() => said(page)).toMatch(/ dari 2004–2024$/);
    await expect.poll(() => older(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('more of them come from the oldest part, below what is there', async () => {
    const page = await openAt('?from=2004-01-01&older=1');
    const first = await links(page);
    expect(first).toHaveLength(10 + 10);
    await press(page.locator('[data-search-more]'));
    await expect.poll(() => results(page)).toBe(10 + 12);
    expect((await links(page)).slice(0, first.length)).toEqual(first);
    await expect.poll(() => page.locator('[data-search-more]').isVisible()).toBe(false);
    await page.context().close();
  });

  test('going back leaves the older part, and an address opens it again', async () => {
    const page = await openAt('?q=indonesia');
    await press(older(page));
    await expect.poll(() => params(page).get('older')).toBe('1');
    await expect.poll(() => results(page)).toBeGreaterThan(10);
    const both = await links(page);
    await page.goBack();
    await expect.poll(() => results(page)).toBe(10);
    await page.goto(`${site.url}search/?q=indonesia&older=1`);
    await done(page);
    expect(await links(page)).toEqual(both);
    await page.reload();
    await done(page);
    expect(await links(page)).toEqual(both);
    await page.context().close();
  });

  test('other words ask the newest part alone', async () => {
    const page = await openAt('?q=indonesia&older=1');
    await page.locator('#q').fill('"merapi"');
    await expect.poll(() => params(page).get('q')).toBe('"merapi"');
    await done(page);
    expect(params(page).get('older')).toBe(null);
    await expect.poll(() => said(page)).toBe('Tidak ada hasil untuk ""merapi"" dari 2023–2024.');
    await press(older(page));
    await expect.poll(() => said(page)).toContain('dari 2020–2024.');
    await press(older(page));
    await expect.poll(() => said(page)).toContain('dari 2018–2024.');
    await press(older(page));
    await expect.poll(() => said(page)).toContain('dari 2015–2024.');
    await press(older(page));
    await expect.poll(() => said(page)).toBe('2 hasil dari 2004–2024');
    await page.context().close();
  });

  test('they are of the same question: asked literally, and whatever else is set meanwhile', async () => {
    const page = await openAt('?q=saydnayaa');
    await page.getByRole('button', { name: '"saydnayaa"' }).click();
    await expect.poll(() => said(page)).toContain('Tidak ada hasil');
    await press(older(page));
    await expect.poll(() => said(page)).toContain('dari 2020–2024.');
    expect(await page.locator('[data-search-note] strong').count()).toBe(0);
    await page.locator('.filters summary').click();
    await page.getByLabel('Pintasan tombol /').uncheck();
    await page.waitForTimeout(300);
    expect(params(page).get('older')).toBe('1');
    await page.context().close();
  });

  test('a nonsensical reach in the address is none', async () => {
    const page = await openAt('?q=indonesia&older=1e9');
    expect(await results(page)).toBe(10);
    await page.context().close();
  });

  test('results stand where the code that offers more does not come', async () => {
    const { page } = await openPage(site.browser, `${site.url}search/`);
    await page.context().route(/older-archive/, (route) => route.abort());
    await page.locator('#q').fill('indonesia');
    await done(page);
    expect(await results(page)).toBe(10);
    await page.context().close();
  });
});

test('a date in an older part asks that part at once', async () => {
  const { page } = await openPage(site.browser, `${site.url}search/`);
  const asked: string[] = [];
  page.context().on('request', (request) => {
    const [, path] = /\/search-index\/(.*)/.exec(request.url()) ?? [];
    if (path) asked.push(path);
  });
  await page.goto(`${site.url}search/?q=suriah&from=2015-01-01&to=2015-12-31`);
  await done(page);
  expect(await said(page)).toMatch(/^\d+ hasil dari 2015–2016$/);
  expect(await older(page).isVisible()).toBe(false);
  const shards = asked.filter((path) => path !== 'manifest.json');
  expect(shards.length).toBeGreaterThan(2);
  for (const path of shards) expect(path).toMatch(/^2015-2016\//);
  await page.context().close();
});

test('a passage shows where an old story has the word', async () => {
  const page = await openAt('?q=latakia&older=2');
  await page.locator('.teaser__standfirst.passage mark').first().waitFor();
  await page.context().close();
});

test('years of parts that were not asked can be chosen, and numbers are of those that were', async () => {
  const page = await openAt('?q=indonesia');
  await page.keyboard.press('Tab');
  await page.getByText('Saringan').click();
  const years = page.getByRole('combobox', { name: 'Tahun' });
  const option = (year: number) => years.locator(`option[value="${year}"]`);
  await expect.poll(() => option(2023).textContent()).toMatch(/^2023 \(\d+\)$/);
  expect(await option(2015).textContent()).toBe('2015');
  expect(await option(2015).isDisabled()).toBe(false);
  await years.selectOption('2015');
  await expect.poll(() => said(page)).toMatch(/ dari 2015–2016$/);
  await page.context().close();
});
