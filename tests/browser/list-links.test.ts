import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { serveDemonstration } from '../support/demonstration.ts';
import type { ServedSite } from '../support/served-site.ts';

/** Any font: its own height is written over. */
const FILE = `data:font/ttf;base64,${readFileSync(
  join(
    import.meta.dirname,
    '../../node_modules/@expo-google-fonts/roboto/400Regular/Roboto_400Regular.ttf',
  ),
).toString('base64')}`;

let site: ServedSite;
beforeAll(async () => {
  site = await serveDemonstration();
});
afterAll(() => site.close());

/** Fonts by how far they reach above and below the line, in parts of an em: all that a link's height hangs on. */
const FONTS = [
  ['Noto', 107, 29],
  ['URW', 80, 25],
  ['DejaVu', 94, 24],
  ['Roboto', 93, 24],
  ['a very flat one', 60, 10],
  ['a very tall one', 140, 60],
] as const;

const PAGES = [
  '',
  'internasional/',
  'archive/',
  'archive/2015/09/',
  'topic/',
  'corrections/',
  'search/?q=indonesia',
  '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/',
  '404.html',
];

describe.each(FONTS)('links of lists in %s', (_name, ascent, descent) => {
  test.each([360, 1280])('are at least 24 px high on %i px', async (width) => {
    const { page } = await openPage(site.browser, site.url, {
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    for (const path of PAGES) {
      await page.goto(site.url + path);
      if (path.startsWith('search')) await page.locator('[data-search-state="done"]').waitFor();
      await page.addStyleTag({
        content: `@font-face { font-family: Odd; src: url(${FILE}); ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0% }
          :root { --face-ui: Odd !important; --face-text: Odd !important; --face-head: Odd !important }
          * { content-visibility: visible !important }`,
      });
      await page.evaluate(() => document.fonts.load('1em Odd'));
      const low = await page.evaluate(() =>
        [...document.querySelectorAll('a[href]')]
          .filter((link) => !link.closest('.text, .standfirst, .notice, figcaption, .skip'))
          .filter((link) => link.checkVisibility({ visibilityProperty: true }))
          .filter((link) => link.ariaHidden !== 'true')
          .map((link) => [link, link.getBoundingClientRect()] as const)
          .filter(([, box]) => box.width > 1 && box.height < 24)
          .map(
            ([link, box]) =>
              `${link.parentElement!.tagName}.${link.parentElement!.className} ${link.className} ${box.height.toFixed(1)}`,
          ),
      );
      expect([...new Set(low)], `/${path}`).toEqual([]);
    }
    await page.context().close();
  });
});
