import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveDemonstration } from '../support/demonstration.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

const SEED = '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/';

test('a reader goes from the front page to a story and sees it whole', async () => {
  const { page } = await openPage(site.browser, `${site.url}internasional/`);
  await page.getByRole('link', { name: /^Kerry: AS Pertimbangkan Tawaran Rusia/ }).click();
  await page.waitForURL(`**/${SEED}`);
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toContain('Kerry: AS Pertimbangkan Tawaran Rusia');
  expect(await page.locator('.byline time').first().textContent()).toBe(
    'Rabu, 16 September 2015, 19.41 WIB',
  );
  expect(await page.locator('.text').textContent()).toContain('Latakia');
  expect(await page.getByRole('link', { name: 'Suriah', exact: true }).count()).toBe(1);
  await page.context().close();
});

test('an address that leads nowhere offers a search for its words', async () => {
  const { page } = await openPage(site.browser, `${site.url}2019/05/banjir-di-demak.html`);
  await expect.poll(() => page.locator('#q').inputValue()).toBe('banjir di demak');
  await page.context().close();
});

const chooseDark = async (page: Page): Promise<void> => {
  await page.locator('[data-display] summary').click();
  await page.getByRole('radio', { name: 'Gelap' }).check();
};

describe('the theme', () => {
  test('is remembered, and set before the next page is painted', async () => {
    const { page } = await openPage(site.browser, site.url, { colorScheme: 'light' });
    await chooseDark(page);
    await page.goto(`${site.url}internasional/`);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.context().close();
  });

  test('works for the page where storage is denied', async () => {
    const { page, troubles } = await openPage(site.browser, site.url);
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.reload();
    await chooseDark(page);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

test.each([SEED, '', 'internasional/', 'archive/2018/09/', 'search/?q=suriah'])(
  'nothing moves while /%s loads, however late its pictures are',
  async (path) => {
    for (const width of [360, 1280]) {
      const { page } = await openPage(site.browser, 'about:blank', {
        viewport: { width, height: 800 },
        serviceWorkers: 'block',
      });
      await page.route('**/_p/**', async (route) => {
        await new Promise((resolve) => {
          setTimeout(resolve, 300);
        });
        await route.continue();
      });
      await page.goto(site.url + path);
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift, `${width} px`).toBe(0);
      await page.context().close();
    }
  },
);
