import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanCss } from '../../src/pictures/clean/svg/clean-css.ts';
import { startBrowser } from '../support/browser.ts';
import { HEAD, clean } from '../unit/pictures/clean/drawing.ts';

declare global {
  /** The first address elsewhere that a browser reads in a style; empty where there is none. */
  function elsewhereIn(style: string): string;
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  page = await browser.newPage();
  await page.evaluate(() => {
    // In a document that is not shown, nothing is fetched.
    const { head } = document.implementation.createHTMLDocument();
    globalThis.elsewhereIn = (style) => {
      const element = head.ownerDocument.createElement('style');
      element.textContent = style;
      head.replaceChildren(element);
      const read = Array.from(element.sheet!.cssRules, ({ cssText }) => cssText).join('\n');
      // As browsers write out what they understood; a fragment is of the drawing itself.
      return /url\("(?!#)[^"]*evil[^"]*"\)/.exec(read)?.[0] ?? '';
    };
  });
});
afterAll(() => browser.close());

/** What styles are made of, and what makes a reader of styles lose its place. */
const ofStyles = fc.constantFrom(
  ...['a{', 'fill:', 'background:', 'src:', 'url(', 'u', 'rl(', '(', ')', '{', '[', ']', '}', ' '],
  ...['"', "'", '\\', '\\0', '\\72', '\\75 ', '0', 'x', ';', ',', '\n', '\r\n', '\f', '1x', '#a'],
  ...['/*', '*/', '<!--', '-->', '@import', '@import ', '@namespace', '@media all{', '@font-face{'],
  ...['//evil', '//evil', '"//evil"', 'image-set(', 'cross-fade(', '!important'],
);
const styles = fc
  .tuple(fc.constantFrom('', 'a{background:'), fc.array(ofStyles, { maxLength: 14 }))
  .map(([start, pieces]) => start + pieces.join(''));

test('a browser reads no address elsewhere in a style that was cleaned', async () => {
  const find = (all: readonly string[]) =>
    page.evaluate((list) => list.map((one) => elsewhereIn(one)), [...all]);
  const written = fc.sample(styles, { numRuns: 50_000 });
  const left = await find(written.map((style) => cleanCss(style, () => undefined).css));
  expect(written.filter((_, at) => left[at] !== '')).toEqual([]);
  // Enough of them would load something, had they not been cleaned.
  const found = (await find(written)).filter((url) => url !== '');
  expect(found.length).toBeGreaterThan(20);
});

/** Parts of drawings that run or load something, and what makes a reader of XML lose its place. */
const ofDrawings = fc.constantFrom(
  ...['<g ', '<g>', '</g>', '<style>', '</style>', '<script>', '</script>', '<a ', '<use '],
  ...['<image ', '<set ', '<animate ', '<filter>', '<feImage ', '<desc>', '<title>', '<metadata>'],
  ...['<foreignObject>', '<iframe src="//evil"/>', '<h:script>', '<x:script>', '<text>', '/>', '>'],
  ...['<h:img src="//evil"/>', '"', "'", '=', ' ', '\n', '\0', '\\', '{', '}', 'evil()', '&#60;'],
  ...['&quot;', '&e;'],
  ...['<!--', '-->', '--!>', '<![CDATA[', ']]>', '<?xml-stylesheet href="//evil"?>', '">]>'],
  ...['<!DOCTYPE svg [<!ENTITY e "', 'href="//evil"', 'x:href="javascript:evil()"', 'src="//evil"'],
  ...['onload="evil()"', " onclick='evil()' ", 'style="fill:url(//evil)"', 'fill="url(//evil)"'],
  ...['attributeName="href" to="//evil"', 'attributeName="onload" to="evil()"', 'begin="0s"'],
  ...['@import "//evil";', 'a{fill:url(//evil)}', 'xmlns="http://www.w3.org/1999/xhtml"'],
  ...['xmlns:x="http://www.w3.org/2000/svg"', 'xmlns:h="http://www.w3.org/1999/xhtml"'],
);
const drawings = fc
  .array(ofDrawings, { minLength: 1, maxLength: 16 })
  .map((pieces) => `${HEAD}>${pieces.join('')}</svg>`);

/** What a browser would run or load of each drawing, as the file that it is; empty where nothing. */
const aliveIn = (texts: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (list) => {
      const parser = new DOMParser();
      const runs = /^(?:script|iframe|foreignobject|object|embed|link|video|audio)$/i;
      const ofElement = (element: Element): string[] => {
        const found = runs.test(element.localName) ? [element.localName] : [];
        const changes = element.getAttribute('attributeName') ?? '';
        const isAnimation = /^(?:set|animate)/.test(element.localName);
        for (const { name, localName, value } of element.attributes) {
          const isEvil = value.includes('evil');
          const isLink = element.localName === 'a' && !value.startsWith('javascript:');
          if (/^on/i.test(name)) found.push(name);
          if (/^(?:href|src|base)$/i.test(localName) && isEvil && !isLink) found.push(name);
          if (isAnimation && isEvil && /href|src|style|^on/i.test(changes)) found.push(changes);
          found.push(elsewhereIn(name === 'style' ? `a{${value}}` : `a{fill:${value}}`));
        }
        // A style is what stands in its element itself, not in elements within (CSSOM, TextFromChildren).
        const own = Array.from(element.childNodes, (node) =>
          node instanceof Text ? node.data : '',
        );
        if (element.localName === 'style') found.push(elsewhereIn(own.join('')));
        return found;
      };
      return list.map((text) =>
        Array.from(parser.parseFromString(text, 'image/svg+xml').querySelectorAll('*'))
          .flatMap(ofElement)
          .filter((found) => found !== '')
          .join(),
      );
    },
    [...texts],
  );

test('a browser finds nothing to run or load in a drawing that was cleaned', async () => {
  const written = fc.sample(drawings, { numRuns: 5_000 });
  const left = await aliveIn(written.map((drawing) => clean(drawing) ?? ''));
  expect(written.filter((_, at) => left[at] !== '')).toEqual([]);
  const found = (await aliveIn(written)).filter((one) => one !== '');
  expect(found.length).toBeGreaterThan(200);
});
