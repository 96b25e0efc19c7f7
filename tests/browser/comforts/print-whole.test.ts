import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { openPage } from '../../support/browser.ts';
import type { ServedSite } from '../../support/served-site.ts';
import { serveContent } from '../../support/served-site.ts';
import { article, siteYaml } from '../../support/small-content.ts';

const row = (cell: (at: number) => string): string =>
  `| ${Array.from({ length: 16 }, (_, at) => cell(at)).join(' | ')} |`;

const BODY = `Alinea.

${row((at) => `Kolom ${at}`)}
${row(() => '---')}
${row((at) => `pertanggungjawaban${at}`)}

\`\`\`
${'panjang = sekali; '.repeat(14)}
${'x'.repeat(300)}
\`\`\`

${Array.from({ length: 5 }, (_, at) => `![Gambar ${at}](foto.jpg "Keterangan ${at}")`).join('\n\n')}

Dua gambar.

![Kiri](foto.jpg "Kiri") ![Kanan](foto.jpg "Kanan")
`;
/** A4 and A5 between the margins that browsers leave, in CSS pixels. */
const SHEETS = [718, 483];

let site: ServedSite;
beforeAll(async () => {
  const colours = { r: 90, g: 120, b: 150 };
  const photo = sharp({ create: { width: 900, height: 600, channels: 3, background: colours } });
  const folder = writeFiles(freshFolder('print'), {
    'site.yaml': siteYaml,
    'articles/2015/09/lebar.md': article({ label: 'opini' }, BODY),
    'articles/2015/09/foto.jpg': await photo.jpeg().toBuffer(),
  });
  site = await serveContent(folder);
});
afterAll(() => site.close());

async function printed(path: string, width: number): Promise<Page> {
  const { page } = await openPage(site.browser, site.url + path, {
    viewport: { width, height: 1000 },
    colorScheme: 'dark',
  });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** What lies beyond the edge of the sheet, or of the box that cuts it off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((one) => {
        const { right, width } = one.getBoundingClientRect();
        const isCut = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1;
        return width > 1 && (isCut || right > innerWidth + 1);
      })
      .map((one) => `${one.tagName} ${one.textContent!.trim().slice(0, 30)}`),
  );

test.each(SHEETS)('tables, code and galleries are whole on a sheet of %i px', async (width) => {
  const page = await printed('2015/09/lebar/', width);
  expect(await cutOff(page)).toEqual([]);
  const pictures = page.locator('.gallery img');
  expect(await pictures.count()).toBe(7);
  for (const picture of await pictures.all()) {
    const box = (await picture.boundingBox())!;
    expect(box.width).toBeGreaterThan(150);
  }
  await page.context().close();
});

test('dark grounds are not printed: what stood on them is dark on white', async () => {
  const page = await printed('2015/09/lebar/', SHEETS[0]!);
  const faint = await page.evaluate(() => {
    const lightness = (colour: string) =>
      Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number));
    const isDrawn = ({ backgroundColor }: CSSStyleDeclaration) => !backgroundColor.endsWith(', 0)');
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => [one, getComputedStyle(one)] as const)
      .filter(
        ([, style]) =>
          lightness(style.color) > 200 ||
          (isDrawn(style) && lightness(style.backgroundColor) < 200),
      )
      .map(([one]) => `${one.tagName}.${one.className}`);
  });
  expect(faint).toEqual([]);
  await page.context().close();
});

test.each([
  '2015/09/lebar/',
  'search/?q=berita',
  'saved/',
  'offline/',
  '404.html',
  '',
  'nasional/',
])('/%s has nothing to tap on paper', async (path) => {
  const page = await printed(path, SHEETS[0]!);
  // What readers' tools add while a page is read.
  await page.evaluate(() => {
    const added = document.createElement('button');
    added.className = 'load-picture';
    document.querySelector('main')!.append(added);
  });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, form')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => `${one.tagName} ${one.textContent!.trim().slice(0, 20)}`),
  );
  expect(shown).toEqual([]);
  await page.context().close();
});
