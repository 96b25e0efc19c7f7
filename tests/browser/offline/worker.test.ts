import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundleServiceWorker } from '../../../src/build/output/service-worker.ts';
import { shelf } from '../../support/device.ts';
import { deployNextBuild, NEXT } from '../../support/next-build.ts';
import { BASE, LONG, offlineReader, SEED, TEN } from '../../support/offline-reader.ts';

const reader = offlineReader();
const EARLIER = TEN[1];

/** Scripts that a page ran since this was called, by the build they are of, and what failed. */
function watchScripts(page: Page): { old: string[]; next: string[]; failed: string[] } {
  const seen = { old: [] as string[], next: [] as string[], failed: [] as string[] };
  const name = (request: Request) => new URL(request.url()).pathname;
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') return;
    seen[name(request).includes(NEXT) ? 'next' : 'old'].push(name(request));
  });
  page.on('requestfailed', (request) => {
    if (request.resourceType() === 'script') seen.failed.push(name(request));
  });
  return seen;
}

test('a deploy in the middle of reading is survived, and no page mixes two builds', async () => {
  const { page, host, out } = reader;
  await reader.read(SEED, EARLIER, LONG);
  deployNextBuild(out);
  const open = watchScripts(page);
  await reader.save();
  expect(open.old.length).toBeGreaterThan(1);
  expect([open.next, open.failed]).toEqual([[], []]);

  await page.goto(host.url + SEED);
  await reader.save();
  await expect.poll(() => shelf(page, 'parts')).toContainEqual(expect.stringContaining(NEXT));
  await host.cut();

  const before = watchScripts(page);
  await page.goto(host.url + EARLIER);
  await page.locator('[data-display] summary').click();
  await page.locator('.display__panel').waitFor();
  expect(before.old.length).toBeGreaterThan(1);
  expect([before.next, before.failed]).toEqual([[], []]);

  const after = watchScripts(page);
  await page.goto(host.url + SEED);
  await page.locator('[data-display] summary').click();
  await page.locator('.display__panel').waitFor();
  expect(after.next.length).toBeGreaterThan(1);
  expect([after.old, after.failed]).toEqual([[], []]);
});

test('a new worker takes over at the next page and keeps what was stored', async () => {
  const { page, host, out } = reader;
  await reader.read(SEED);
  deployNextBuild(out);
  await page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    await registration.update();
    await changed;
  });
  await host.cut();
  await page.goto(host.url + SEED);
  expect(await reader.heading()).toContain('Kerry');
});

test('the kill switch removes the worker and every copy at the next page', async () => {
  const { page, host } = reader;
  await reader.read(SEED);
  await reader.save();
  host.put('sw.js', await bundleServiceWorker('off'));
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  expect(await left()).not.toEqual([0, 0]);
  // Browsers look for a newer worker at every page, though not more often than they like.
  await page.goto(host.url + LONG);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((one) => one?.update()));
  await expect.poll(left).toEqual([0, 0]);
  await host.cut();
  await expect(page.goto(host.url + SEED)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('copies of an earlier form are cleared away, those of other sites on the host are not', async () => {
  const { page, host } = reader;
  await page.goto(host.url + SEED);
  await page.evaluate(
    (base) =>
      Promise.all([caches.open(`warta-0:${base}:recent`), caches.open('warta-0:/lain/:recent')]),
    BASE,
  );
  await page.evaluate(async () => {
    const one = await navigator.serviceWorker.getRegistration();
    await one?.unregister();
  });
  await page.reload();
  const names = () => page.evaluate(() => caches.keys());
  await expect.poll(names).not.toContain(`warta-0:${BASE}:recent`);
  expect(await names()).toContain('warta-0:/lain/:recent');
});
