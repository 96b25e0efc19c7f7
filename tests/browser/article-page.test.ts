import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
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

/** Bytes on the wire, gzip -9. */
const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

const CORRECTED = '2024/03/enam-pemilu-sejak-1999/';
const SCREEN = 740;

/** The paths of all articles. */
const articles = (): string[] =>
  readdirSync(site.out, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\d{4}\/\d\d\/[^/]+\/index\.html$/.test(file))
    .map((file) => file.replace('index.html', ''));

/** Where the text's first line begins, and whether a picture that is not tall stands above it. */
const firstLine = (page: Page): Promise<{ top: number; hasPicture: boolean }> =>
  page.evaluate(() => {
    // Key points and what a fact check found are the first that it says, an essay's picture the first it shows.
    const text = document.querySelector('.claim, .points, .text > :is(p, ul), .essay figure')!;
    return {
      top: text.getBoundingClientRect().top + scrollY,
      hasPicture: document.querySelector('.story > .figure') !== null,
    };
  });

test('a story loads at most 6,000 B of JavaScript, whatever asks for it, until its reader does something', async () => {
  for (const path of articles().slice(-3)) {
    const page = await site.browser.newPage({ viewport: { width: 360, height: SCREEN } });
    const loaded: Promise<number>[] = [];
    page.on('response', (answer) => {
      if (answer.request().resourceType() === 'script') loaded.push(answer.body().then(size));
    });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const inline = await page
      .locator('script:not([src]):not([type*=json])')
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
    const bytes = [...(await Promise.all(loaded)), ...inline.map(size)];
    expect(loaded.length).toBeGreaterThan(2);
    expect(
      bytes.reduce((sum, one) => sum + one, 0),
      path,
    ).toBeLessThanOrEqual(6_000);
    await page.close();
  }
});

test('on a phone the text begins on the first screen, but where a long headline has a picture', async () => {
  const { page } = await openPage(site.browser, site.url);
  const late: string[] = [];
  const paths = articles();
  for (const path of paths) {
    await page.goto(site.url + path);
    const { top, hasPicture } = await firstLine(page);
    if (top + 30 <= SCREEN) continue;
    expect(hasPicture, path).toBe(true);
    late.push(path);
  }
  expect(paths.length).toBeGreaterThan(40);
  expect(late.length / paths.length).toBeLessThan(0.17);
  await page.context().close();
});

test('a correction is one line above the text, with its time, and whole after it; contents are closed', async () => {
  const { page } = await openPage(site.browser, site.url + CORRECTED);
  const brief = page.locator('.brief a');
  expect((await brief.boundingBox())!.height).toBeLessThan(36);
  expect(await brief.locator('time').count()).toBe(1);
  expect(await brief.textContent()).toContain('550 kursi DPR untuk Pemilu 2009.');
  expect(await brief.textContent()).not.toContain('Jumlah yang benar');
  expect(await page.locator('.toc').getAttribute('open')).toBe(null);
  await brief.click();
  const whole = page.locator('#ralat');
  expect(await whole.textContent()).toContain('Jumlah yang benar 560');
  expect((await whole.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

test('its end has correction, source, topics, ways to share, what to read next, and the section', async () => {
  const { page } = await openPage(site.browser, site.url + CORRECTED);
  const order = await page.evaluate(() =>
    ['.text', '#ralat', '.actions', '#bagikan', '.next__list', '.next__section', '.footer'].map(
      (part) => document.querySelector(part)!.getBoundingClientRect().top,
    ),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(await page.locator('.next__list > li').count()).toBe(4);
  expect(await page.locator('.next__section a').getAttribute('href')).toBe('/nasional/');
  await page.context().close();
});

test('the way to it is for machines; readers have the link of its section, as wide as its words', async () => {
  const { page } = await openPage(site.browser, site.url + CORRECTED);
  expect(await page.locator('.crumbs').count()).toBe(0);
  expect(await page.locator('script[type="application/ld+json"]').allTextContents()).toContainEqual(
    expect.stringContaining('BreadcrumbList'),
  );
  const box = (await page.locator('.story__kicker .kicker').boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(24);
  expect(box.width).toBeLessThan(80);
  for (const [path, above] of [
    ['jakarta/', '/daerah/'],
    ['topic/pemilu/', '/topic/'],
    ['archive/2018/09/', '/archive/'],
  ] as const) {
    await page.goto(site.url + path);
    expect(await page.locator('.page-title .kicker').getAttribute('href'), path).toBe(above);
  }
  await page.goto(`${site.url}nasional/`);
  expect(await page.locator('.page-title .kicker').count()).toBe(0);
  await page.context().close();
});

describe('the tools beside the byline', () => {
  test.each([360, 1280])('have names, and are large enough to tap, on %i px', async (width) => {
    const { page } = await openPage(site.browser, site.url + CORRECTED, {
      viewport: { width, height: SCREEN },
    });
    for (const role of [
      page.getByRole('button', { name: 'Simpan', exact: true }),
      page.getByRole('link', { name: 'Bagikan', exact: true }),
    ]) {
      const box = (await role.boundingBox())!;
      expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(39);
    }
    await page.context().close();
  });
});

test('the text of a story stays in its place while it comes, beside the rail of a wide screen', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(site.url + CORRECTED);
  const [whole, begun] = await page.evaluate(() => {
    const main = document.querySelector<HTMLElement>('.story__main')!;
    const top = () => main.getBoundingClientRect().top;
    const before = top();
    main.replaceChildren('Baris pertama');
    return [before, top()];
  });
  expect(begun).toBeCloseTo(whole!, 1);
  await page.close();
});
