import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanCss } from '../../src/pictures/clean/svg/clean-css.ts';
import { startBrowser } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What styles are made of, and what makes a reader of styles lose its place. */
const piece = fc.constantFrom(
  ...['a{', 'fill:', 'background:', 'src:', 'url(', 'u', 'rl(', '(', ')', '{', '[', ']', '}', ' '],
  ...['"', "'", '\\', '\\0', '\\72', '\\75 ', '0', 'x', ';', ',', '\n', '\r\n', '\f', '1x', '#a'],
  ...['/*', '*/', '<!--', '-->', '@import', '@import ', '@namespace', '@media all{', '@font-face{'],
  ...['//evil', '//evil', '"//evil"', 'image-set(', 'cross-fade(', '!important'],
);
const styles = fc
  .tuple(fc.constantFrom('', 'a{background:'), fc.array(piece, { maxLength: 14 }))
  .map(([start, pieces]) => start + pieces.join(''));

/** The address elsewhere that a browser reads in each of these styles; empty where there is none. */
async function loadedFrom(all: readonly string[]): Promise<string[]> {
  const page = await browser.newPage();
  return page.evaluate(
    (list) =>
      list.map((style) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        const read = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
        // As browsers write out what they understood; a fragment is of the drawing itself.
        return /url\("(?!#)[^"]*evil[^"]*"\)/.exec(read)?.[0] ?? '';
      }),
    [...all],
  );
}

test('a browser reads no address elsewhere in a style that was cleaned', async () => {
  const written = fc.sample(styles, { numRuns: 100_000 });
  const cleaned = written.map((style) => cleanCss(style, () => undefined).css);
  // Enough of them would load something, had they not been cleaned.
  expect((await loadedFrom(written)).filter((url) => url !== '').length).toBeGreaterThan(30);
  const left = await loadedFrom(cleaned);
  expect(written.filter((_, at) => left[at] !== '')).toEqual([]);
});
