import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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

/** Runs in the page: the links that are too low to be hit, those within a text apart. */
function lowLinks(): string[] {
  const low = [...document.querySelectorAll('a[href]')]
    .filter((link) => !link.closest('.text, .standfirst, .notice, figcaption, .skip'))
    .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    .filter((link) => link.ariaHidden !== 'true')
    .map((link) => [link, link.getBoundingClientRect()] as const)
    .filter(([, box]) => box.width > 1 && box.height < 24)
    .map(
      ([link, box]) =>
        `${link.parentElement!.tagName}.${link.parentElement!.className} ${link.className} ${box.height.toFixed(1)}`,
    );
  return [...new Set(low)];
}

describe.each(PAGES)('links of lists on /%s', (path) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openPage(site.browser, site.url + path, { bypassCSP: true }));
    if (path.startsWith('search')) await page.locator('[data-search-state="done"]').waitFor();
    await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  });
  afterAll(() => page.context().close());

  // The page is loaded once and set in one font after the other.
  test.each(FONTS)('are at least 24 px high in %s', async (name, ascent, descent) => {
    const style = await page.addStyleTag({
      content: `@font-face { font-family: '${name}'; src: url(${FILE}); ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0% }
        :root { --face-ui: '${name}' !important; --face-text: '${name}' !important; --face-head: '${name}' !important }`,
    });
    const isThere = (family: string): Promise<boolean> =>
      document.fonts.load(`1em '${family}'`).then((faces) => faces.length === 1);
    expect(await page.evaluate(isThere, name)).toBe(true);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(lowLinks), `${width} px`).toEqual([]);
    }
    await style.evaluate((one) => (one as HTMLElement).remove());
  });
});
