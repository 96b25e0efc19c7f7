import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults, targetFaults } from '../../support/access/axe.ts';
import { sideways, spoiltText } from '../../support/access/spoilt-text.ts';
import { startBrowser } from '../../support/browser.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { startDev } from '../../support/dev-server.ts';
import { article, siteYaml } from '../../support/small-content.ts';

const long =
  'bendungan-jatigede-mulai-digenangi-warga-minta-ganti-rugi-dibayar-penuh-sebelum-musim-hujan';
const content = writeFiles(freshFolder('looks'), {
  'site.yaml': siteYaml,
  'articles/2015/09/baik.md': article({}, 'Isi.\n\n'.repeat(40)),
  'articles/2015/09/draf.md': article({ draft: 'ya' }),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `articles/2015/09/rusak-${at}.md`,
      article({ section: 'nasionol' }),
    ]),
  ),
  [`articles/2015/09/${long}.md`]: article({ section: 'nasionol'.repeat(20), title: 'Bendungan' }),
});

let dev: Awaited<ReturnType<typeof startDev>>;
let browser: Browser;
beforeAll(async () => {
  const env = { WARTA_CONTENT: content, WARTA_NOW: '2015-09-17T00:00:00Z' };
  dev = await startDev({ ...env, WARTA_OUT: join(freshFolder('looks-out'), 'dist') }, 4982);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
});

async function open(path: string, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, dev.url).href);
  return page;
}

const SEEN = [
  '/',
  '/2015/09/baik/',
  `/2015/09/${long}/`,
  '/_desk/',
  '/_desk/problems/',
  '/_desk/drafts/',
  '/_desk/held/',
  '/tidak/ada/',
];

test.each(
  SEEN.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)),
)('%s is in order in %s, on a phone and on a desk', async (path, colorScheme) => {
  for (const width of [360, 1280]) {
    const page = await open(path, { colorScheme, viewport: { width, height: 800 } });
    expect(await faults(page)).toEqual([]);
    expect(await targetFaults(page)).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    expect(
      (await spoiltText(page)).filter((one) => !/masalah|draf|terjadwal|ditahan|Meja/.test(one)),
    ).toEqual([]);
    await page.context().close();
  }
});

test('the bar takes one line of a phone, and lies over nothing at the end of a page', async () => {
  const page = await open('/2015/09/baik/');
  const bar = page.locator('#warta-desk');
  expect((await bar.boundingBox())!.height).toBeLessThanOrEqual(42);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = await page.locator('footer').last().boundingBox();
  const box = await bar.boundingBox();
  expect(last!.y + last!.height).toBeLessThanOrEqual(box!.y + 1);
  expect(box!.y + box!.height).toBeGreaterThan(639);
  await page.context().close();
});

test('on a page that is shorter than the screen the bar is at its lower edge', async () => {
  const page = await open('/_desk/drafts/', { viewport: { width: 1280, height: 1400 } });
  const box = await page.locator('#warta-desk').boundingBox();
  expect(box!.y + box!.height).toBeGreaterThan(1399);
  await page.context().close();
});

test('the bar is folded by a key, stays so on other pages, and unfolds', async () => {
  const page = await open('/2015/09/baik/');
  const button = page.getByRole('button', { name: 'Meja redaksi' });
  const links = page.locator('#warta-desk').getByRole('link');
  await button.focus();
  expect(await button.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  expect(await links.filter({ visible: true }).count()).toBe(0);
  const box = await page.locator('#warta-desk').boundingBox();
  expect(box!.width).toBeLessThan(110);
  await page.goto(new URL('/_desk/', dev.url).href);
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  await button.press(' ');
  await expect.poll(() => links.filter({ visible: true }).count()).toBe(5);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/_desk/scheduled/');
  await page.context().close();
});

test('the bar works where the browser remembers nothing', async () => {
  const page = await open('/');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new Error('denied');
      },
    });
  });
  await page.reload();
  const button = page.getByRole('button', { name: 'Meja redaksi' });
  await button.click();
  expect(await button.getAttribute('aria-expanded')).toBe('false');
  await page.context().close();
});
