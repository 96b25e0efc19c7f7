import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Serving } from '../../src/build/serve.ts';
import { serveFolder } from '../../src/build/serve.ts';
import { openPage, startBrowser } from '../support/browser.ts';
import { builtDemonstration } from '../support/built-once.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import { drawnWith } from '../support/drawn-with.ts';
import { FONT_STACKS } from '../support/fonts.ts';
import { LETTERS } from '../support/headline-face.ts';
import { shiftsOn, whenPainted } from '../support/page-state.ts';
import type { ServedSite } from '../support/served-site.ts';

const FACE = 'WartaHeadlineBold-Regular';
const ARTICLE = '2024/03/enam-pemilu-sejak-1999/';
const PAGES = ['', 'internasional/', ARTICLE];
/** Letters are as wide as they are, not whole pixels: as on phones, and on screens of today. */
const DENSE = ['--force-device-scale-factor=2'];
/** What each kind of device has in its place, and by which name pages know it. */
const STAND_INS = { android: 'N', windows: 'G', apple: 'C' } as const;

/** Counts how often the file is asked for. */
function countAsked(page: Page): { asked: number } {
  const count = { asked: 0 };
  page.on('request', (request) => request.url().endsWith('.woff2') && count.asked++);
  return count;
}

/** Holds the file back: `asked` when the page wants it, and what lets it come. */
async function holdFace(
  context: BrowserContext,
): Promise<{ asked: Promise<void>; release(): void }> {
  const { promise, resolve: release } = Promise.withResolvers<void>();
  const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
  await context.route('**/*.woff2', async (route) => {
    ask();
    await promise;
    await route.continue();
  });
  return { asked, release };
}

/** Waits until the face has come. */
const whenLoaded = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family === 'W' && status === 'loaded'),
  );

/** Of what is in sight. */
const heights = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, .nameplate')]
      .filter((one) => one.getBoundingClientRect().top < innerHeight)
      .map(({ offsetHeight }) => offsetHeight),
  );

/** What headlines of the page are to be set in, each list of faces once. */
const facesIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const headlines = [...document.querySelectorAll('main :is(h1, h2, h3, .ticker a)')];
    const faces = headlines.map((one) => getComputedStyle(one).getPropertyValue('--face-head'));
    return [...new Set(faces)];
  });

/** Runs in the page: how wide the headlines are in two faces, and how high a line of 38 px is. */
function measure(faces: string[]): { width: number; height: number }[] {
  const headlines = [...document.querySelectorAll('h1, h2, h3')].map((one) => one.textContent);
  const line = document.createElement('span');
  line.style.cssText = 'position: absolute; white-space: nowrap; font-weight: 700';
  document.body.append(line);
  return faces.map((face) => {
    line.style.fontFamily = face;
    line.style.fontSize = '100px';
    let width = 0;
    for (const headline of headlines) {
      line.textContent = headline;
      width += line.getBoundingClientRect().width;
    }
    line.style.fontSize = '38px';
    return { width, height: line.getBoundingClientRect().height };
  });
}

describe.each(FONT_STACKS)('on a device with the fonts of %s', (stack) => {
  let browser: Browser;
  let site: Serving;
  beforeAll(async () => {
    site = await serveFolder(await builtDemonstration('/'), '/', 0);
    browser = await startBrowser({ stack, switches: DENSE });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each([360, 1280])('nothing moves when it comes late, on %i px', async (width) => {
    for (const path of PAGES) {
      const { page, troubles } = await openPage(browser, `${site.url}robots.txt`, {
        viewport: { width, height: 800 },
      });
      const { asked, release } = await holdFace(page.context());
      // The load is over when the face is there.
      await page.goto(site.url + path, { waitUntil: 'domcontentloaded' });
      // What asks for it does all else at once that is fetched beside the page.
      await asked;
      await whenPainted(page);
      const before = await heights(page);
      release();
      await whenLoaded(page);
      await whenPainted(page);
      expect(await shiftsOn(page), `/${path}`).toBe(0);
      expect(await heights(page), `/${path}`).toEqual(before);
      expect(await facesIn(page), `/${path}`).toHaveLength(1);
      expect(troubles).toEqual([]);
      await page.context().close();
    }
  });

  if (!(stack in STAND_INS)) return;
  const name = STAND_INS[stack as keyof typeof STAND_INS];

  test('headlines and the name stand in it', async () => {
    const { page } = await openPage(browser, site.url + ARTICLE);
    await expect.poll(() => drawnWith(page, '.nameplate')).toEqual([FACE]);
    expect(await drawnWith(page, 'h1')).toEqual([FACE]);
    await page.context().close();
  });

  test('what stands in for it is as wide and as high', async () => {
    const { page } = await openPage(browser, `${site.url}internasional/`);
    await whenLoaded(page);
    await page.evaluate((one) => document.fonts.load(`700 1em ${one}`), name);
    const [face, standIn] = await page.evaluate(measure, ['W', `${name}, monospace`]);
    expect(standIn!.width / face!.width, name).toBeCloseTo(1, 2);
    expect(standIn!.height).toBeCloseTo(face!.height, 0);
    await page.context().close();
  });
});

describe('the face of headlines', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveDemonstration('/koran/');
  });
  afterAll(() => site.close());

  test('has every letter it is cut to, and comes from below the base', async () => {
    const { page } = await openPage(site.browser, site.url);
    await whenLoaded(page);
    await page.evaluate((letters) => {
      const [name] = document.querySelectorAll('.nameplate');
      name!.textContent = letters;
    }, LETTERS);
    await expect.poll(() => drawnWith(page, '.nameplate')).toEqual([FACE]);
    await page.context().close();
  });

  test.each([
    ['off', true],
    ['on', false],
  ])('is asked for where the data saver is %s: %s', async (saver, isAsked) => {
    const { page } = await openPage(site.browser, `${site.url}robots.txt`);
    await page.evaluate((value) => localStorage.setItem('warta:saver', value), saver);
    const count = countAsked(page);
    await page.goto(site.url + ARTICLE);
    await page.waitForLoadState('networkidle');
    expect(count.asked > 0).toBe(isAsked);
    await page.context().close();
  });

  test('is not asked for where the browser saves data', async () => {
    const { page } = await openPage(site.browser, `${site.url}robots.txt`);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const count = countAsked(page);
    await page.goto(site.url);
    await page.waitForLoadState('networkidle');
    expect(count.asked).toBe(0);
    await page.context().close();
  });

  test.each([
    ['in sight', 0, 'NotoSerif-Bold'],
    ['far below', -1, FACE],
  ])('is of the whole page: one that it moves is %s', async (_where, at, face) => {
    const { page } = await openPage(site.browser, `${site.url}robots.txt`);
    const { release } = await holdFace(page.context());
    await page.goto(`${site.url}internasional/`, { waitUntil: 'domcontentloaded' });
    await page.evaluate((which) => {
      const headline = [...document.querySelectorAll<HTMLElement>('main h2')].at(which)!;
      headline.textContent = '1111 mmmm 1111 mmmm';
      headline.style.textAlign = 'right';
    }, at);
    const before = await shiftsOn(page);
    release();
    await expect.poll(() => drawnWith(page, '.nameplate')).toEqual([FACE]);
    expect(await facesIn(page)).toHaveLength(1);
    expect(await drawnWith(page, 'main h1')).toEqual([face]);
    expect(await drawnWith(page, 'main li h2')).toEqual([face]);
    expect(await shiftsOn(page)).toBe(before);
    await page.context().close();
  });

  test('may be missing', async () => {
    const { page } = await openPage(site.browser, `${site.url}robots.txt`);
    await page.context().route('**/*.woff2', (route) => route.abort());
    await page.goto(site.url + ARTICLE);
    await page.waitForLoadState('networkidle');
    expect(await drawnWith(page, 'h1')).toEqual(['NotoSerif-Bold']);
    expect(await page.locator('html.failed').count()).toBe(0);
    await page.context().close();
  });
});
