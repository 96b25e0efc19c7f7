import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faults } from '../support/access/axe.ts';
import { openPage } from '../support/browser.ts';
import { freshFolder, writeFiles } from '../support/build-site.ts';
import { shiftsOn } from '../support/page-state.ts';
import type { ServedSite } from '../support/served-site.ts';
import { serveContent } from '../support/served-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const ALINEA = 'Warga bergotong royong membersihkan lumpur di balai desa sejak pagi hari. '.repeat(
  6,
);
const STORY = '/2015/09/lumpur/';

let site: ServedSite;
beforeAll(async () => {
  const picture = (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: '#0b6b3a' } })
      .png()
      .toBuffer();
  const content = writeFiles(freshFolder('adverts'), {
    'site.yaml': siteYaml,
    'articles/2015/09/lumpur.md': article(
      { title: 'Lumpur' },
      Array.from({ length: 6 }, () => ALINEA).join('\n\n'),
    ),
    'adverts/toko.yaml':
      'client: Toko Rejeki\npicture: toko.png\nwidePicture: lebar.png\nalt: Diskon 20 persen\ntitle: Diskon 20 persen\nlink: https://toko.example/\nplaces: depan, rubrik, berita, pencarian\n',
    'adverts/kopi.yaml':
      'client: Kedai Kopi\npicture: toko.png\nalt: Kopi pagi\nplaces: akhir\nlink: /nasional/\n',
    'adverts/toko.png': await picture(640, 320),
    'adverts/lebar.png': await picture(1456, 180),
  });
  site = await serveContent(content, { WARTA_NOW: '2015-09-17T00:00:00Z' });
});
afterAll(() => site.close());

test.each([
  ['/', 360, 'light'],
  [STORY, 360, 'dark'],
  [STORY, 1280, 'light'],
  ['/search/?q=lumpur', 1280, 'dark'],
] as const)(
  '%s at %i px, %s: nothing moves, nobody is asked, all can read it',
  async (path, width, colorScheme) => {
    const options = { viewport: { width, height: 800 }, colorScheme };
    const { page, troubles } = await openPage(site.browser, site.url + path, options);
    for (const advert of await page.locator('.advert').all()) await advert.scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.advert').count()).toBe(path === STORY ? 2 : 1);
    const drawn = await page
      .locator('.advert img')
      .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 1));
    expect(drawn.every(Boolean)).toBe(true);
    expect(await shiftsOn(page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await faults(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test('print, copies on the device and readers who save data are spared', async () => {
  const { page } = await openPage(site.browser, site.url + STORY);
  const seen = (): Promise<string[]> =>
    page
      .locator('.advert, .advert img, .advert picture + span')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.className || one.tagName),
      );
  expect(await seen()).toEqual(['advert', 'IMG', 'advert advert--silent', 'IMG']);
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  const set = (name: string, value: string | undefined) =>
    page.evaluate(
      ([key, to]) => {
        if (to === undefined) delete document.documentElement.dataset[key!];
        else document.documentElement.dataset[key!] = to;
      },
      [name, value],
    );
  await set('stored', '2015-09-17T00:00:00Z');
  expect(await seen()).toEqual([]);
  await set('stored', undefined);
  await set('saver', 'on');
  expect(await seen()).toEqual(['advert', 'SPAN']);
  await page.context().close();
});

test('without a script all is there, and the listening tool has no advert in its text', async () => {
  const options = { javaScriptEnabled: false };
  const { page } = await openPage(site.browser, site.url + STORY, options);
  expect(await page.locator('.advert').count()).toBe(2);
  const read = '.text p, .text li, .text h2';
  expect((await page.locator(read).allTextContents()).join()).not.toMatch(/Diskon|Rejeki/);
  await page.context().close();
});
