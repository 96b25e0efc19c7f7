import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDemonstration } from '../support/demonstration.ts';
import { comeTo } from '../support/come-to.ts';
import type { ServedSite } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration('/koran/');
});
afterAll(() => site.close());

/** A reader who saves data: no passages. */
const SAVING = 'localStorage.setItem("warta:saver", "on")';

/** A phone's page with the results of a query; `before` prepares it, `texts` are the files of bodies asked for. */
async function resultsOf(query: string, before?: (page: Page) => Promise<unknown>) {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const texts: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (/search-index\/p\//.test(request.url())) texts.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await before?.(page);
  await page.goto(`${site.url}search/?q=${query}`);
  await page.locator('[data-search-state="done"]').waitFor();
  return { page, texts, errors };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('a word deep in the texts is shown where it stands, and nothing moves for it', async () => {
  const { page, texts } = await resultsOf('latakia', (one) =>
    one.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (document.querySelector('[data-search-results] > li'))
            Object.assign(window, {
              shifts: (window as never)['shifts'] + (entry as never)['value'],
            });
      }).observe({ type: 'layout-shift', buffered: true });
    }),
  );
  const passage = page.locator('.passage').first();
  await passage.waitFor();
  const mark = passage.locator('mark').first();
  expect(await mark.textContent()).toMatch(/^latakia$/i);
  const [inner, outer] = [(await mark.boundingBox())!, (await passage.boundingBox())!];
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height + 2);
  expect(texts.length).toBeGreaterThan(0);
  await expect.poll(() => page.locator('.passage').count()).toBeGreaterThan(1);
  const shifts = await page.evaluate(() => (window as never)['shifts'] as number);
  expect(shifts).toBeLessThan(0.02);
  const links = await page
    .locator('li:has(.passage) h2 a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
  for (const link of links) {
    const [address, fragment] = link.split('#:~:text=');
    await page.goto(address!);
    expect(plain(await page.locator('.text').innerText())).toContain(decodeURIComponent(fragment!));
  }
  await page.context().close();
});

test('a result says its section and what kind of writing it is', async () => {
  const { page } = await resultsOf('redenominasi');
  const results = page.locator('[data-search-results]');
  const sections = await results.locator('.kicker').allTextContents();
  expect(sections.every((text) => text !== '')).toBe(true);
  expect(await results.locator('.label--analysis').allTextContents()).toContain('Analisis');
  await page.context().close();
});

test.each([
  ['the browser', 'Object.defineProperty(navigator, "connection", { value: { saveData: true } })'],
  ['the reader', SAVING],
])('where %s saves data, no text and no picture is fetched', async (_, script) => {
  const { page, texts } = await resultsOf('latakia', (one) => one.addInitScript(script));
  await page.waitForTimeout(500);
  expect(texts).toEqual([]);
  expect(await page.locator('.passage, [data-search-results] img[src]').count()).toBe(0);
  await page.context().close();
});

test('a text that does not come is not spoken of', async () => {
  const { page, texts, errors } = await resultsOf('latakia', (one) =>
    one.context().route('**/search-index/p/**', (route) => route.abort()),
  );
  await expect.poll(() => texts.length).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await page.locator('.passage').count()).toBe(0);
  expect(await page.locator('[data-search-state="done"]').count()).toBe(1);
  expect(await page.locator('.teaser__standfirst').first().textContent()).not.toBe('');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a passage that comes while a finger is down waits until it is up', async () => {
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => (come = resolve));
  const { page, texts } = await resultsOf('latakia', (one) =>
    one.context().route('**/search-index/p/**', async (route) => {
      await held;
      await route.continue();
    }),
  );
  await expect.poll(() => texts.length).toBeGreaterThan(0);
  const passages = page.locator('.passage');
  const link = page.locator('[data-search-results] h2 a').first();
  await link.hover();
  await page.mouse.down();
  come();
  await page.waitForTimeout(500);
  expect(await passages.count()).toBe(0);
  await page.mouse.move(0, 0);
  await page.mouse.up();
  await expect.poll(() => passages.count()).toBeGreaterThan(0);
  await page.context().close();
});

test('an answer to other words waits for the finger below the results', async () => {
  const { page } = await resultsOf('indonesia', (one) => one.addInitScript(SAVING));
  const more = page.locator('[data-search-more]');
  await comeTo(more);
  await more.hover();
  await page.mouse.down();
  const before = await more.boundingBox();
  await page.locator('#q').evaluate((field: HTMLInputElement) => {
    field.value = 'zzzzqqq';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => page.url()).toContain('zzzzqqq');
  await page.waitForTimeout(700);
  expect(await more.boundingBox()).toEqual(before);
  await page.mouse.up();
  await expect.poll(() => page.locator('[data-search-results] > li').count()).toBe(0);
  await page.context().close();
});

test('the passages of another search replace those of the one before', async () => {
  const { page } = await resultsOf('latakia');
  await page.locator('.passage').first().waitFor();
  await page.locator('#q').fill('hmeimim');
  await expect
    .poll(() => page.locator('.passage mark').allTextContents())
    .toEqual(expect.arrayContaining(['Hmeimim']));
  expect(await page.locator('.passage mark').allTextContents()).not.toContain('Latakia');
  await page.context().close();
});
