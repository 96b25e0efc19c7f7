import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cpuSeconds } from '../../spam/cpu-seconds.ts';
import { sharedData } from '../../../shared-data.ts';
import { cleanSvg } from '../../../../src/pictures/clean/svg/clean-svg.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/svg');
const DEMONSTRATION = join(import.meta.dirname, '../../../../content/articles');
const HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

const clean = (svg: string | Buffer): string | undefined => {
  const cleaned = cleanSvg(Buffer.from(svg as string));
  return cleaned && Buffer.from(cleaned.bytes).toString('utf8');
};
const takenFrom = (svg: string): string[] =>
  [...(cleanSvg(Buffer.from(svg))?.taken.keys() ?? [])].toSorted();

/** All that could run or be loaded from elsewhere in a text that was cleaned. */
const ACTIVE =
  /<(?:\w+:)?(?:script|foreignObject|iframe|handler|object|embed|audio|video)|\son\w+\s*=|javascript:|data:(?!image\/(?:png|jpe?g|gif|webp|avif);base64|font\/)|evil|@import|<!|<\?|&(?!(?:amp|lt|gt|quot);)/i;

describe('what could run or call another site is taken out', () => {
  test.each([
    ['a script', '<script>evil()</script>', ['script']],
    ['one in CDATA', '<script><![CDATA[evil()]]></script>', ['script']],
    ['one by its address', '<script href="https://evil.example/a.js"/>', ['script']],
    [
      'one by a prefix',
      '<x:script xmlns:x="http://www.w3.org/2000/svg">evil()</x:script>',
      ['script'],
    ],
    ['one of HTML', '<script xmlns="http://www.w3.org/1999/xhtml">evil()</script>', ['script']],
    ['one in what goes', '<metadata><script>evil()</script></metadata>', ['editor-data', 'script']],
    ['a handler', '<rect onclick="evil()"/>', ['handler']],
    ['a handler of another case', '<rect ONCLICK="evil()"/>', ['handler']],
    ['a handler over lines', '<rect\n\tonload\n=\n"evil()"/>', ['handler']],
    [
      'HTML',
      '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml" onclick="evil()"/></foreignObject>',
      ['html'],
    ],
    [
      'a frame',
      '<iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example"/>',
      ['html'],
    ],
    ['a link to code', '<a href="javascript:evil()"><text>x</text></a>', ['code-link']],
    ['one in disguise', '<a xlink:href=" java&#10;script&#58;evil()"/>', ['code-link']],
    ['one in capitals', '<a href="JaVaScRiPt:evil()"/>', ['code-link']],
    ['one by data', '<a href="data:text/html,evil"/>', ['code-link']],
    ['a picture elsewhere', '<image href="https://evil.example/a.png"/>', ['outside']],
    ['one without a scheme', '<image xlink:href="//evil.example/a.png"/>', ['outside']],
    ['a picture beside it', '<image href="evil.png"/>', ['outside']],
    ['a file of the disk', '<image xlink:href="file:///home/evil/a.png"/>', ['outside']],
    ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,evil"/>', ['outside']],
    ['a part of another drawing', '<use href="https://evil.example/a.svg#b"/>', ['outside']],
    ['one by data', '<use href="data:image/svg+xml,evil#b"/>', ['outside']],
    [
      'a filter’s picture',
      '<filter><feImage href="https://evil.example/a"/></filter>',
      ['outside'],
    ],
    ['a gradient elsewhere', '<linearGradient href="https://evil.example/a#b"/>', ['outside']],
    ['a fill elsewhere', '<rect fill="url(https://evil.example/a#b)"/>', ['outside']],
    ['one in a style', '<rect style="fill:url( \'https://evil.example/a\' )"/>', ['outside']],
    ['one with escapes', '<rect style="fill:u\\72l(ht\\74 ps:/\\/evil.example)"/>', ['outside']],
    [
      'one with an escape of its name',
      '<rect style="fill:\\75rl(https://evil.example)"/>',
      ['outside'],
    ],
    [
      'a set of pictures',
      '<rect style="background:image-set(&quot;https://evil.example/a&quot; 1x)"/>',
      ['outside'],
    ],
    [
      'one for a browser',
      '<rect style="mask:-WEBKIT-image-set(url(//evil.example) 1x)"/>',
      ['outside'],
    ],
    [
      'a style sheet',
      '<style>@import "https://evil.example/a.css"; a{fill:red}</style>',
      ['outside'],
    ],
    ['one by url', '<style>@import url(https://evil.example/a.css) screen;</style>', ['outside']],
    ['one with escapes', '<style>@\\69mport "//evil.example";</style>', ['outside']],
    [
      'one in a comment’s shadow',
      '<style>/* "*/@import "//evil.example";/*"*/</style>',
      ['comment', 'outside'],
    ],
    ['one in CDATA', '<style><![CDATA[@import "//evil.example";]]></style>', ['outside']],
    [
      'letters elsewhere',
      '<style>@font-face{font-family:a;src:url(https://evil.example/a.woff2)}</style>',
      ['outside'],
    ],
    ['a namespace in a style', '<style>@namespace url(https://evil.example);</style>', ['outside']],
    ['a base', '<g xml:base="https://evil.example/"><use href="#a"/></g>', ['outside']],
    [
      'an animated link',
      '<a><animate attributeName="href" values="javascript:evil()"/></a>',
      ['animation'],
    ],
    [
      'one with a prefix',
      '<set attributeName="xlink:href" to="javascript:evil()"/>',
      ['animation'],
    ],
    ['an animated handler', '<set attributeName="onmouseover" to="evil()"/>', ['animation']],
    ['an animated fill', '<animate attributeName="fill" to="url(//evil.example)"/>', ['outside']],
    ['a ping', '<a href="https://warta.example" ping="https://evil.example"/>', ['editor-data']],
    ['an unknown element', '<evil>x</evil>', ['element']],
    ['a frame that SVG 2 thought of', '<iframe src="https://evil.example"/>', ['html']],
  ])('%s', (_, part, kinds) => {
    const svg = `${HEAD}><rect width="2" height="2"/>${part}</svg>`;
    const cleaned = clean(svg)!;
    expect(cleaned).toContain('<rect width="2" height="2"/>');
    expect(cleaned).not.toMatch(ACTIVE);
    expect(takenFrom(svg)).toEqual(kinds);
    expect(takenFrom(cleaned)).toEqual([]);
    expect(clean(cleaned)).toBe(cleaned);
  });

  test.each([
    ['a style sheet for the whole file', `<?xml-stylesheet href="https://evil.example"?>${HEAD}/>`],
    [
      'an entity of a file',
      `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${HEAD}><text>&e;</text></svg>`,
    ],
    [
      'an entity of markup',
      `<!DOCTYPE svg [<!ENTITY e "<script>evil()</script>">]>${HEAD}>&e;</svg>`,
    ],
    [
      'an entity that hides a bracket',
      `<!DOCTYPE svg [<!-- ]> --><!ENTITY e "&#60;script>">]>${HEAD}>&e;evi</svg>`,
    ],
    ['an attribute list', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "evil()">]>${HEAD}/>`],
    [
      'a bomb of entities',
      `<!DOCTYPE svg [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>${HEAD}><text>&b;</text></svg>`,
    ],
    ['a handler of the drawing itself', `${HEAD} onload="evil()"/>`],
    [
      'what follows the drawing',
      `${HEAD}/><script xmlns="http://www.w3.org/2000/svg">evil()</script>`,
    ],
    ['what does not close', `${HEAD}><g><script>evil()`],
    ['an attribute without marks', `${HEAD} onload=evil()><g/></svg>`],
    ['a comment', `${HEAD}><!-- evil --></svg>`],
    ['another language', Buffer.from(`\uFEFF${HEAD}><script>evil()</script></svg>`, 'utf16le')],
    ['that without a mark', Buffer.from(`${HEAD}><script>evil()</script></svg>`, 'utf16le')],
    [
      'UTF-7 by its own word',
      `<?xml version="1.0" encoding="UTF-7"?>${HEAD}>+ADw-script+AD4-</svg>`,
    ],
  ])('%s', (_, svg) => {
    expect(clean(svg) ?? '').not.toMatch(ACTIVE);
  });

  test('a file that is no drawing is not given away', () => {
    for (const text of [
      '',
      'x',
      '<html xmlns="http://www.w3.org/1999/xhtml"><script/></html>',
      '{}',
    ])
      expect(clean(text)).toBeUndefined();
    expect(clean('<x:svg xmlns:x="http://www.w3.org/1999/xhtml"/>')).toBeUndefined();
  });
});

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
    const cleaned = Buffer.from(cleanSvg(svg)!.bytes);
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

test('work grows with the size of a drawing, not with its square', () => {
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
  for (const [index, drawing] of drawings.entries()) {
    // A square of 200,000 steps takes minutes, all of them in turn take seconds.
    const seconds = cpuSeconds(() => clean(drawing(200_000)));
    expect([index, seconds < 15]).toEqual([index, true]);
  }
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
