import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../../shared-data.ts';
import { cleanSvg } from '../../../../src/pictures/clean/svg/clean-svg.ts';
import { embeddedPictures } from '../../../../src/pictures/clean/svg/embedded-pictures.ts';
import { cleanCss } from '../../../../src/pictures/clean/svg/clean-css.ts';
import { fastGrowing } from '../../../support/growth/fast-growing.ts';
import { HEAD, clean, takenFrom } from './drawing.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/svg');
const DEMONSTRATION = join(import.meta.dirname, '../../../../content/articles');

describe('what belongs to a drawing stays', () => {
  test.each([
    '<a href="https://warta.example/"><text>x</text></a>',
    '<a href="/2015/09/a/"><text>x</text></a>',
    '<use xlink:href="#a" fill="url(#b)"/>',
    '<rect style="fill:url(#b) red;font:12px/1 &quot;A B&quot;"/>',
    '<style>.a&gt;.b{fill:url("#b")}@media (min-width:2px){.c{fill:red}}</style>',
    '<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AAAA) format("woff2"),local("Noto Sans")}</style>',
    '<animate attributeName="d" values="M0 0;M1 1" dur="2s" repeatCount="indefinite"/>',
    '<text xml:space="preserve" xml:lang="id" aria-label="a &amp; b">  a  b </text>',
    '<switch><text systemLanguage="id">a</text><text>b</text></switch>',
    '<text>a &amp;lt; b — ½ 😀</text>',
  ])('%s', (part) => {
    const svg = `${HEAD}>${part}</svg>`;
    expect(clean(svg)).toBe(svg);
    expect(takenFrom(svg)).toEqual([]);
  });

  test('the drawings of the demonstration edition keep every letter', () => {
    const names = readdirSync(DEMONSTRATION, { recursive: true, encoding: 'utf8' });
    const drawings = names.filter((name) => name.endsWith('.svg'));
    for (const name of drawings) {
      const svg = readFileSync(join(DEMONSTRATION, name), 'utf8');
      expect(clean(svg), name).toBe(svg);
    }
  });
});

describe('drawings of ordinary programs look the same, and tell nothing', () => {
  test.each(readdirSync(FIXTURES))('%s', async (name) => {
    const svg = readFileSync(join(FIXTURES, name));
    const cleaned = Buffer.from(cleanSvg(svg, embeddedPictures)!.bytes);
    const draw = (one: Buffer): Promise<Buffer> => sharp(one, { density: 144 }).raw().toBuffer();
    const [before, after] = [await draw(svg), await draw(cleaned)];
    expect(new Set(before).size).toBeGreaterThan(1);
    expect(after.equals(before)).toBe(true);
    expect(cleaned.toString('utf8')).not.toMatch(/budi|santoso|rahasia|mxfile|2026-11/i);
    expect(cleaned.toString('utf8')).not.toMatch(/inkscape:|sodipodi:|rdf:|i:|<!|<\?/);
  });
});

test('a photo in a drawing loses its place', async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#a00' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 0/1 0/1' } })
    .jpeg()
    .toBuffer();
  const svg = (bytes: Buffer): string =>
    `${HEAD}><image href="data:image/jpeg;base64,${bytes.toString('base64')}"/><rect style="mask:url(data:image/jpeg;base64,${bytes.toString('base64')})"/></svg>`;
  expect(takenFrom(svg(photo))).toEqual(['camera', 'place']);
  const plain = await sharp(photo).jpeg().toBuffer();
  expect(takenFrom(svg(plain))).toEqual([]);
  expect(takenFrom(clean(svg(photo))!)).toEqual([]);
});

test('any soup of tags, styles and entities comes out without anything active, and stays so', () => {
  const piece = fc.constantFrom(
    ...'<svg <g <script <style <a <use <image <set </svg> </style> </script> </g> > /> <!-- --> <![CDATA[ ]]> <!DOCTYPE'.split(
      ' ',
    ),
    ...['xmlns="http://www.w3.org/2000/svg"', 'xmlns:x="http://www.w3.org/2000/svg"', '<x:script>'],
    ...[
      'onload="evil()"',
      'href="javascript:evil()"',
      'style="a:url(//evil)"',
      "a='",
      '"',
      '&e;',
      '&#60;',
    ],
    ...[
      '@import',
      'url(',
      "'//evil'",
      ')',
      ';',
      '\\',
      '/*',
      '*/',
      ' ',
      '\0',
      '\uD800',
      '[<!ENTITY e "',
      '">]>',
    ],
    ...['attributeName="href"', 'to="x"', 'evi'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const cleaned = clean(`${HEAD}>${pieces.join(' ')}`);
      if (cleaned === undefined) return;
      // Words may say anything; tags and styles may not.
      const tags = (cleaned.match(/<[^>]*>|<style[^]*?<\/style>/g) ?? []).join('');
      expect(tags).not.toMatch(
        /<\w*:?script|\son\w+=|javascript:|url\(["']?\s*\/\/|@import|<!|<\?/i,
      );
      expect(clean(cleaned)).toBe(cleaned);
    }),
    { numRuns: 3000 },
  );
});

test('any soup of styles is cleaned to its end, and stays so', () => {
  const piece = fc.constantFrom(
    ...['a{b:', 'url(', '(', ')', ' ', '"', "'", '\\', '\\0', '\\000000', '0', 'x', ';', '}'],
    ...['/*', '*/', '@import', '//evil', '\n', '\r\n', 'image(', '#a'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { css } = cleanCss(pieces.join(''), () => undefined);
      expect(cleanCss(css, (url) => (url === '#_' ? url : undefined)).css).toBe(css);
    }),
    { numRuns: 5000 },
  );
});

test('what a rule that goes leaves on its two sides is read as before', () => {
  const cleaned = (css: string) => cleanCss(css, () => undefined).css;
  expect(cleaned('fill:u@import x;rl(//evil.example/a)')).toBe('fill:u rl(//evil.example/a)');
  expect(cleaned('b:image-set(@import);"//evil.example/a" 1x')).toBe(
    'b:image-set( );"//evil.example/a" 1x',
  );
});

test('a style that ends amid an address is cleaned to its end', () => {
  expect(cleanCss('a{b:url(x y\\', () => undefined).css).toBe('a{b:url("#_")');
});

test('a drawing below a hundred comments is one', () => {
  expect(clean(`${'<!-- Lisensi bebas -->\n'.repeat(100)}${HEAD}><rect/></svg>`)).toContain(
    '<rect/>',
  );
});

test('work grows with the size of a drawing, not with its square', { timeout: 120_000 }, () => {
  const parts = [
    ...['<g>', '<!--', '<!DOCTYPE [', '&a;', '<rect a="', '<![CDATA[', '<?', '<style>url(', '\n'],
    ...['<style>@import ', '<style>\\', '<style>"', '<style>/*', '<style>image('],
  ];
  const styles = ['url( ', "url('", '\\', '"a\\', '/* ', '@import (', 'url(x ', 'a('];
  const drawings = [
    ...parts.map((part) => (size: number) => `${HEAD}>${part.repeat(size)}`),
    ...parts.map((part) => (size: number) => `${part.repeat(size)}${HEAD}/>`),
    ...styles.map((part) => (size: number) => `${HEAD}><style>${part.repeat(size)}</style></svg>`),
    (size: number) => `${HEAD}><style>url(${' '.repeat(size)}x y</style></svg>`,
  ];
  const texts = drawings.map((make, index) => ({ name: String(index), make }));
  expect(fastGrowing(clean, texts)).toEqual([]);
});

const payloads = sharedData('xss/dompurify/expect.json');

test.skipIf(payloads === undefined)('no known payload leaves anything active', () => {
  const all = JSON.parse(readFileSync(payloads!, 'utf8')) as { payload: string }[];
  expect(all.length).toBeGreaterThan(100);
  for (const { payload } of all) {
    for (const svg of [payload, `${HEAD}>${payload}</svg>`]) {
      const cleaned = clean(svg);
      if (cleaned === undefined) continue;
      const tags = (cleaned.match(/<[^>]*>|<style[^]*?<\/style>/g) ?? []).join('');
      const active =
        /<\w*:?(?:script|foreignObject|iframe)|\son\w+=|="\s*javascript:|url\(["']?\s*\/\/|@import|<!|<\?/i;
      expect(tags, svg).not.toMatch(active);
      expect(clean(cleaned)).toBe(cleaned);
    }
  }
});
