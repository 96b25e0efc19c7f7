import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast as contrastOf } from '../../src/lib/colour.ts';
import { boxes } from '../support/boxes.ts';
import { openPage } from '../support/browser.ts';
import { freshFolder, writeFiles } from '../support/build-site.ts';
import { shiftsOn } from '../support/page-state.ts';
import { pictureStories } from '../support/picture-stories.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveContent(writeFiles(freshFolder('pictures'), await pictureStories()));
});
afterAll(() => site.close());

const STORY = '2025/12/satu/';
const WINDOWS = [360, 768, 1280].map((width) => ({ viewport: { width, height: 740 } }));

describe.each(WINDOWS)('in a window of $viewport.width pixels', (window) => {
  test('a story ends at one edge, whatever it consists of', async () => {
    const { page, troubles } = await openPage(site.browser, site.url + STORY, window);
    const edges = await boxes(page, '.text > :not(.sr), .story__main > .figure');
    expect(edges.length).toBeGreaterThan(8);
    expect(new Set(edges.map(({ right }) => Math.round(right))).size).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('no picture is cropped in a story, higher than the window, or a drawing too small', async () => {
    const { page } = await openPage(site.browser, site.url + STORY, window);
    const fits = await page
      .locator('.figure img')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).objectFit));
    expect(fits.filter((fit) => fit === 'cover')).toEqual([]);
    for (const { height } of await boxes(page, '.figure img:not([src$=".svg"])'))
      expect(height).toBeLessThanOrEqual(740);
    const drawings = await boxes(page, 'img[src$=".svg"]');
    expect(drawings).toHaveLength(2);
    for (const { width } of drawings) expect(width).toBeGreaterThanOrEqual(240);
    await page.context().close();
  });
});

test('an upright picture has its caption beside it where there is room', async () => {
  const { page } = await openPage(site.browser, site.url + STORY, WINDOWS[2]);
  const [picture] = await boxes(page, '.story__lead img');
  const [caption] = await boxes(page, '.story__lead figcaption');
  expect(caption!.left).toBeGreaterThan(picture!.right);
  expect(Math.abs(caption!.bottom - picture!.bottom)).toBeLessThan(1);
  await page.context().close();
});

test('lists crop around the point that is given, else above the middle', async () => {
  const { page } = await openPage(site.browser, site.url);
  const point = (name: string) =>
    page
      .locator(`a[href*="/${name}/"] img`)
      .first()
      .evaluate((one) => getComputedStyle(one).objectPosition);
  expect([await point('satu'), await point('dua')]).toEqual(['30% 10%', '50% 22%']);
  await page.goto(`${site.url}2025/12/dua/`);
  expect(await point('satu')).toBe('30% 10%');
  await page.context().close();
});

test('a gallery opens its large files, moves by keys, closes, and gives the focus back', async () => {
  const { page, troubles } = await openPage(site.browser, site.url + STORY);
  const links = page.locator('.gallery a.large');
  expect(await page.locator('.count').allInnerTexts()).toEqual(
    ['1/4', '2/4', '3/4', '4/4'].concat('1/2', '2/2'),
  );
  await links.nth(1).click();
  const viewer = page.getByRole('dialog');
  await viewer.waitFor();
  const shown = () =>
    viewer
      .locator('.viewer__strip')
      .evaluate(({ scrollLeft, clientWidth }) => scrollLeft / clientWidth);
  await expect.poll(shown).toBe(1);
  const file = await links.nth(1).getAttribute('href');
  expect(file).toContain('-1200.webp');
  await viewer.locator(`img[src$="${file!.split('/').pop()}"]`).waitFor();
  // Those out of sight wait.
  expect(await viewer.locator('img[src]').count()).toBeLessThan(4);
  await page.keyboard.press('ArrowRight');
  await expect.poll(shown).toBe(2);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(shown).toBe(1);
  await page.keyboard.press('Escape');
  await viewer.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(file);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test('the pictures of an essay are one set, wider than its text', async () => {
  for (const window of [WINDOWS[0]!, WINDOWS[2]!]) {
    const { page, troubles } = await openPage(site.browser, `${site.url}2025/12/esai/`, window);
    const [words] = await boxes(page, '.text > p');
    const [first, second, third] = await boxes(page, '.text img');
    const isPhone = window.viewport.width < 720;
    expect(first!.width > words!.width * 1.05).toBe(true);
    expect(second!.top === third!.top).toBe(!isPhone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
      window.viewport.width,
    );
    expect(await page.locator('.credits').innerText()).toBe('Foto: A (1–3); B (5)');
    expect(await page.locator('figcaption .credit').first().isVisible()).toBe(false);
    await page.locator('a.large').nth(1).click();
    const viewer = page.getByRole('dialog', { name: 'Gambar besar' });
    await viewer.waitFor();
    expect(await viewer.locator('.count').allInnerTexts()).toEqual(['1/5', '2/5', '3/5', '5/5']);
    expect(await viewer.locator('.credit').nth(1).isVisible()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(() => viewer.getByRole('status').evaluate((one) => one.textContent))
      .toBe('1/5 Satu');
    const [picture] = await boxes(page, '.viewer figure img');
    expect(picture!.width).toBe(window.viewport.width);
    expect(picture!.height).toBeGreaterThan(100);
    expect(troubles).toEqual([]);
    await page.context().close();
  }
});

test('the back button closes the large view and stays in the story', async () => {
  const { page } = await openPage(site.browser, site.url);
  // Browsers that have it do so themselves.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'CloseWatcher'));
  await page.goto(site.url + STORY);
  const viewer = page.getByRole('dialog', { name: 'Galeri 1, 4 gambar' });
  const link = page.locator('.gallery a.large').first();
  for (let time = 0; time < 2; time++) {
    await link.click();
    await viewer.waitFor();
    await page.goBack();
    await viewer.waitFor({ state: 'hidden' });
    expect(page.url()).toBe(site.url + STORY);
  }
  // Closed by its button it leaves nothing to go back through.
  await link.click();
  await viewer.waitFor();
  // The page goes back by itself some time after the button; only then is the next step ours.
  await page.evaluate(() =>
    addEventListener('popstate', () => document.documentElement.classList.add('went-back')),
  );
  await page.getByRole('button', { name: 'Tutup' }).click();
  await viewer.waitFor({ state: 'hidden' });
  await page.locator('html.went-back').waitFor();
  await page.goBack();
  expect(page.url()).toBe(site.url);
  await page.context().close();
});

test('without scripts, and where the browser knows no dialogs, the link leads to the file', async () => {
  const old = await openPage(site.browser, site.url);
  await old.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'HTMLDialogElement'));
  const plain = await openPage(site.browser, site.url, { javaScriptEnabled: false });
  for (const { page } of [old, plain]) {
    await page.goto(site.url + STORY);
    await page.locator('.gallery a.large').first().click();
    await page.waitForURL(/-1344\.webp$/);
    await page.context().close();
  }
});

test('nothing moves when pictures come', async () => {
  const { page } = await openPage(site.browser, site.url);
  await page.route('**/_p/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(site.url + STORY, { waitUntil: 'networkidle' });
  expect(await shiftsOn(page, 'all')).toBe(0);
  await page.context().close();
});

test('a wide table keeps its first column and says that there is more', async () => {
  const { page } = await openPage(site.browser, site.url + STORY);
  const box = page.locator('.table-box');
  await box.evaluate((one) => (one.scrollLeft = 80));
  const [table] = await boxes(page, '.table-box');
  const [first] = await boxes(page, '.table-box td:first-child');
  expect(first!.left).toBe(table!.left);
  expect(first!.width).toBeLessThan(table!.width / 2);
  const background = await box.evaluate((one) => getComputedStyle(one).backgroundAttachment);
  expect(background).toMatch(/^local, scroll/);
  await page.context().close();
});

const LOOKS = ['light', 'dark'].flatMap((theme) =>
  ['', 'more'].map((contrast) => ({ theme, contrast })),
);
test.each(LOOKS)('what is tapped has a border of 3:1, $theme $contrast', async (look) => {
  const { page } = await openPage(site.browser, site.url);
  await page.evaluate(({ theme, contrast }) => {
    localStorage.setItem('warta:theme', theme);
    if (contrast) localStorage.setItem('warta:contrast', contrast);
  }, look);
  await page.goto(site.url + STORY);
  const colours = await page
    .locator('.actions a, .card')
    .evaluateAll((all) =>
      all.map((one) => [
        getComputedStyle(one).borderTopColor,
        getComputedStyle(document.body).backgroundColor,
      ]),
    );
  expect(colours.length).toBeGreaterThan(3);
  for (const pair of colours) {
    const [border, ground] = pair.map((one) => one.match(/\d+/g)!.slice(0, 3).map(Number));
    expect(contrastOf(border as never, ground as never), pair.join()).toBeGreaterThanOrEqual(3);
  }
  await page.context().close();
});
