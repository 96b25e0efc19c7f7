import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createUrls, readAddress } from '../../../src/lib/url.ts';
import type { Picture } from '../../../src/pictures/picture.ts';
import { variantsOf } from '../../../src/pictures/variants.ts';
import type { ShownSize } from '../../../src/pictures/view.ts';
import { COLUMN_SIZES, focusClass, viewOf } from '../../../src/pictures/view.ts';
import { headlineOf } from '../../../src/views/teaser.ts';
import { anArticle } from '../../support/article.ts';
import { siteWith } from '../../support/site.ts';

const picture = (width: number, height: number, type: Picture['type'] = 'jpeg'): Picture => ({
  ...{ file: 'articles/2020/01/foto.jpg', digest: 'abc', type, width, height },
});
const urls = createUrls(readAddress('https://x.example', '/koran/'));
const view = (one: Picture, size?: ShownSize) => viewOf(one, urls, '92vw', size);

describe('the files of a photograph', () => {
  test.each([
    [200, [200]],
    [300, [200, 300]],
    [400, [200, 400]],
    [720, [200, 400, 720]],
    [999, [200, 400, 800]],
    [1200, [200, 400, 800, 1200]],
    [4000, [200, 400, 800, 1344]],
  ])('%i pixels wide', (width, widths) => {
    expect(variantsOf(picture(width, 900)).map((one) => one.width)).toEqual(widths);
  });

  test('the largest is offered only where a picture is shown large, and is never what all take', () => {
    const large = '/koran/_p/abc-1344.webp';
    expect(view(picture(4000, 3000), 'dense')).toMatchObject({
      src: '/koran/_p/abc-800.webp',
      srcset: `/koran/_p/abc-400.webp 400w, /koran/_p/abc-800.webp 800w, ${large} 1344w`,
      ...{ width: 800, height: 600, large },
    });
    const list = view(picture(4000, 3000));
    expect(list.srcset).not.toContain('1344');
    expect(list.large).toBe(large);
  });

  test('the smallest is offered only where a picture may stand beside a headline', () => {
    const small = '/koran/_p/abc-200.webp 200w';
    expect(view(picture(4000, 3000), 'small').srcset).toBe(
      `${small}, /koran/_p/abc-400.webp 400w, /koran/_p/abc-800.webp 800w`,
    );
    expect(view(picture(4000, 3000)).srcset).not.toContain(small);
    expect(view(picture(200, 150)).srcset).toBe(small);
  });

  test('a drawing is its own largest file', () => {
    expect(view(picture(640, 480, 'svg'), 'dense')).toMatchObject({
      ...{ src: '/koran/_p/abc.svg', large: '/koran/_p/abc.svg', srcset: undefined },
    });
  });

  test('one in a column is as wide as the style has the column', () => {
    const sheet = readFileSync('src/styles/article.css', 'utf8');
    const [, from, measure] = /@media \(min-width: (\w+)\) \{[^@]*?--measure: (\w+);/.exec(sheet)!;
    expect(COLUMN_SIZES).toBe(`(min-width: ${from}) ${measure}, 92vw`);
  });

  test('every picture has a usual file, in its own shape', () => {
    const side = fc.integer({ min: 1, max: 9000 });
    const size = fc.constantFrom('small', 'usual', 'dense');
    fc.assert(
      fc.property(side, side, size, (width, height, shownAs) => {
        const { src, srcset, width: shown, height: high } = view(picture(width, height), shownAs);
        expect(shown).toBe(Math.min(width, 800));
        expect(Math.abs(high - (height * shown) / width)).toBeLessThanOrEqual(0.5);
        expect(srcset).toContain(`${src} ${shown}w`);
      }),
    );
  });
});

describe('the point that stays visible', () => {
  test.each([
    [undefined, undefined],
    ['50% 20%', 'y2'],
    ['30% 20%', 'x3 y2'],
    ['0% 100%', 'x0 y10'],
    ['34% 26%', 'x3 y3'],
  ])('%s is %s', (focus, name) => {
    expect(focusClass(focus)).toBe(name);
  });

  test('has a rule for every class', () => {
    const sheet = readFileSync('src/styles/focus.css', 'utf8').replace(/\/\*.*?\*\/|\s/g, '');
    const rules = sheet.replaceAll(';', '');
    const tenth = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(tenth, tenth, (x, y) => {
        const names = focusClass(`${x}% ${y}%`)!;
        for (const name of names.split(' '))
          expect(rules).toContain(`.${name}{--${name[0]}:${Number(name.slice(1)) * 10}%}`);
      }),
    );
  });

  test('is told with the headline, for photographs and where it is said', () => {
    const headline = (focus: string | undefined, one: Picture) => {
      const image = { src: 'foto.jpg', alt: '', ...(focus && { focus }) };
      const site = siteWith([anArticle({ id: '2020/01/a', image })], { pictures: [one] });
      return headlineOf(site, site.edition.articles[0]!);
    };
    expect(headline('30% 10%', picture(900, 1600))).toMatchObject({ focus: 'x3 y1' });
    expect(headline(undefined, picture(900, 1600))).not.toHaveProperty('focus');
    expect(headline('30% 10%', picture(900, 1600, 'svg'))).not.toHaveProperty('focus');
  });
});
