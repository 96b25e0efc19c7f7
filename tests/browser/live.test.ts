import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../support/access/axe.ts';
import { openPage } from '../support/browser.ts';
import { freshFolder, writeFiles } from '../support/build-site.ts';
import { COVERAGE, growingPage } from '../support/live/growing-page.ts';
import { shiftsOn } from '../support/page-state.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const TEXT = Array.from(
  { length: 8 },
  (_, at) => `## ${20 - at}.00 Kabar ${at}\n\n${'Air masih tinggi di kampung itu. '.repeat(12)}`,
).join('\n\n');

let site: ServedSite;
beforeAll(async () => {
  const content = writeFiles(freshFolder('live'), {
    'site.yaml': siteYaml,
    'articles/2026/11/banjir.md': article(
      { title: 'Banjir', date: '2026-11-29 12:00', live: 'ya' },
      `Ringkas sekali.\n\n${TEXT}`,
    ),
  });
  site = await serveContent(content, { WARTA_NOW: '2026-11-29T14:00:00Z' });
});
afterAll(() => site.close());

const NOW = new Date('2026-11-29T21:05:00+07:00');
const MINUTE = 60_000;

async function open() {
  const { page, troubles } = await openPage(site.browser, 'about:blank');
  await page.clock.install({ time: NOW });
  await page.addInitScript(() => {
    const real = fetch;
    const asked = { begun: 0, ended: 0 };
    const count = async (...request: Parameters<typeof fetch>): Promise<Response> => {
      if (!String(request[0]).includes('_live')) return real(...request);
      asked.begun += 1;
      return real(...request).finally(() => (asked.ended += 1));
    };
    Object.assign(globalThis, { asked, fetch: count });
  });
  const coverage = await growingPage(page, site.out);
  await page.goto(site.url + COVERAGE);
  await page.waitForLoadState('networkidle');
  return {
    ...{ page, coverage },
    troubles: () => troubles.filter((trouble) => !trouble.startsWith('asks ')),
  };
}

/** How often the page asked for its small file: counted on it, where nothing is late. */
const askedOn = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { asked: { begun: number } }).asked.begun);

/** Lets time pass on the page, and what it asks for then come. */
async function pass(page: Page, time: number): Promise<void> {
  await page.clock.runFor(time);
  const isSettled = (): Promise<boolean> =>
    page.evaluate(() => {
      const { asked } = globalThis as unknown as { asked: { begun: number; ended: number } };
      return asked.begun === asked.ended;
    });
  while (!(await isSettled()));
  // Then the page reads the answer.
  for (let turn = 0; turn < 3; turn++) await isSettled();
}

const button = (page: Page) => page.locator('.live__offer button');
const ids = (page: Page) =>
  page.locator('.entries .entry').evaluateAll((all) => all.map(({ id }) => id));
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((one) => one.getBoundingClientRect().top);

describe('an open page of live coverage', () => {
  test('says what is new and moves nothing until it is asked', async () => {
    const { page, coverage, troubles } = await open();
    await pass(page, 6000);
    expect(await button(page).isVisible()).toBe(false);
    await page.locator('#e20261129-1600').scrollIntoViewIfNeeded();
    await page.locator('#e20261129-1600 a').first().focus();
    const [before, there] = [await topOf(page, 'e20261129-1600'), await ids(page)];
    const added = [coverage.add(), coverage.add(), coverage.add()].toReversed();
    await pass(page, MINUTE);
    await button(page).waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await button(page).textContent()).toBe('3 pembaruan baru');
    expect(await topOf(page, 'e20261129-1600')).toBe(before);
    expect(await ids(page)).toEqual(there);
    expect(await page.evaluate(() => document.activeElement!.getAttribute('href'))).toBe(
      '#e20261129-1600',
    );
    expect(await page.locator('.live__note').textContent()).toMatch(
      /^situs terbit \d\d\.\d\d, diperiksa 21\.06$/,
    );
    expect(await shiftsOn(page, 'all')).toBe(0);

    await button(page).click();
    await page.locator(`#${added[0]}`).waitFor();
    expect(await ids(page)).toEqual([...added, ...there]);
    await button(page).waitFor({ state: 'hidden' });
    const focused = () => page.evaluate(() => document.activeElement!.parentElement!.id);
    expect(await focused()).toBe(added[0]);
    expect(await page.locator('.entry[data-new]').count()).toBe(3);
    expect(coverage.asked).toBe(1);
    expect(troubles()).toEqual([]);
    await page.context().close();
  });

  test('takes over what was changed and withdrawn, and keeps what stayed', async () => {
    const { page, coverage } = await open();
    await page.evaluate(() =>
      Object.assign(document.getElementById('e20261129-1900')!, { own: 1 }),
    );
    coverage.remove('e20261129-1800');
    coverage.change((html) =>
      html
        .replace('Kabar 0<', 'Kabar yang dibetulkan<')
        .replace('Ringkas sekali.', 'Ringkas yang baru.'),
    );
    await pass(page, 6000);
    await button(page).waitFor();
    expect(await button(page).textContent()).toBe('Ada perubahan');
    await button(page).click();
    await page.getByText('Kabar yang dibetulkan').waitFor();
    expect(await page.getByText('Ringkas yang baru.').count()).toBe(1);
    expect(await page.locator('#e20261129-1800').count()).toBe(0);
    const kept = () =>
      page.evaluate(() => 'own' in (document.getElementById('e20261129-1900') as object));
    expect(await kept()).toBe(true);
    await pass(page, MINUTE);
    expect(await button(page).isVisible()).toBe(false);
    await page.context().close();
  });

  test('rests while nobody sees it, asks less often when that fails, and ends', async () => {
    const { page, coverage } = await open();
    const see = (isSeen: boolean) =>
      page.evaluate((is) => {
        Object.defineProperty(document, 'hidden', { get: () => !is, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isSeen);
    await pass(page, 6000);
    expect(await askedOn(page)).toBe(1);
    await see(false);
    await pass(page, 10 * MINUTE);
    expect(await askedOn(page)).toBe(1);
    await see(true);
    await pass(page, 1000);
    expect(await askedOn(page)).toBe(2);

    coverage.status = 503;
    for (let minute = 0; minute < 15; minute++) await pass(page, MINUTE);
    // After one minute, two, four, eight: not each of fifteen.
    expect(await askedOn(page)).toBeLessThanOrEqual(6);
    expect(await page.locator('.live__note').textContent()).toContain('dicoba lagi');

    coverage.status = 404;
    for (let minute = 0; minute < 17; minute++) await pass(page, MINUTE);
    await button(page).waitFor();
    expect(await button(page).textContent()).toContain('Liputan selesai');
    const asked = await askedOn(page);
    await pass(page, 20 * MINUTE);
    expect(await askedOn(page)).toBe(asked);
    await page.context().close();
  });

  test('grows by less than 3 MB in an hour of sixty updates, each of them shown', async () => {
    const { page, coverage } = await open();
    const session = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    };
    await pass(page, 6000);
    const before = await heap();
    for (let minute = 0; minute < 60; minute++) {
      const id = coverage.add();
      await page.clock.runFor(MINUTE);
      await button(page).waitFor();
      await button(page).evaluate((one) => (one as HTMLButtonElement).click());
      await page.locator(`#${id}`).waitFor();
    }
    const grown = (await heap()) - before;
    expect(grown).toBeLessThan(3_000_000);
    expect(await page.locator('.entries .entry').count()).toBe(68);
    await page.context().close();
  });
});

test('without script the page is whole', async () => {
  const { page } = await openPage(site.browser, site.url + COVERAGE, { javaScriptEnabled: false });
  expect(await page.locator('.entries .entry').count()).toBe(8);
  expect(await page.locator('.live__sign').isVisible()).toBe(true);
  expect(await page.locator('.live__offer button').isVisible()).toBe(false);
  await page.context().close();
});
