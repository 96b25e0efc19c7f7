import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

const STORY = '2018/10/magnitudo-dan-skala-mmi/';
const SOUND = 'tiga-magnitudo.mp3';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

/** Where the paragraphs of a text stand. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.text p, .text h2')].map(
      (one) => one.getBoundingClientRect().top,
    ),
  );

test('nothing is loaded before a tap, nothing moves with it, and it plays', async () => {
  const { page, troubles } = await openPage(site.browser, 'about:blank');
  const width = 360;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(SOUND)) asked.push(request.headers()['range'] ?? 'all');
  });
  await page.goto(site.url + STORY, { waitUntil: 'networkidle' });
  expect(asked).toEqual([]);
  const audio = page.locator('.media audio');
  const box = (await audio.boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  const before = await places(page);
  const heard = await audio.evaluate(async (player: HTMLAudioElement) => {
    player.muted = true;
    await player.play();
    return { duration: player.duration, name: player.getAttribute('aria-label') };
  });
  expect(heard.duration).toBeCloseTo(4.2, 0);
  expect(heard.name).toMatch(/^Tiga ketukan: magnitudo/);
  expect(asked).toContain('bytes=0-');
  expect(await places(page)).toEqual(before);
  expect(troubles.filter((one) => !one.startsWith('asks'))).toEqual([]);
  await page.context().close();
});

test('the worker leaves sounds to the browser: parts of them come as parts, and none is kept', async () => {
  const { page } = await openPage(site.browser, site.url + STORY);
  const got = await page.evaluate(async (name) => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) =>
        navigator.serviceWorker.addEventListener('controllerchange', done),
      );
    const response = await fetch(name, { headers: { range: 'bytes=0-1' } });
    const kept: string[] = [];
    for (const key of await caches.keys())
      for (const { url } of await (await caches.open(key)).keys()) kept.push(url);
    const size = (await response.arrayBuffer()).byteLength;
    return { status: response.status, size, kept: kept.filter((url) => url.includes('.mp3')) };
  }, `../${SOUND}`);
  expect(got).toEqual({ status: 206, size: 2, kept: [] });
  await page.context().close();
});

test('paper has its title, length and address; a stored copy says that it is not in it', async () => {
  const { page } = await openPage(site.browser, site.url + STORY);
  const about = page.locator('.media-about');
  const stored = about.locator('span');
  expect(await about.locator('a').innerText()).toBe('MP3, 4 detik, 21 kB');
  expect(await stored.isVisible()).toBe(false);
  await page.evaluate(() => (document.documentElement.dataset['stored'] = '2026-11-30'));
  expect(await stored.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.media audio').isVisible()).toBe(false);
  expect(await page.locator('.media-title').isVisible()).toBe(true);
  const address = await about
    .locator('a')
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain(`https://warta.example/2018/10/${SOUND}`);
  await page.context().close();
});
