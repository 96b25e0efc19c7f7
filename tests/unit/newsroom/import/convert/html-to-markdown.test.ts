import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../../../src/newsroom/import/convert/html-to-markdown.ts';
import { escapeHtml } from '../../../../../src/lib/escape-html.ts';
import { parseHtml } from '../../../../../src/newsroom/import/html/parse-html.ts';
import { textOf } from '../../../../../src/newsroom/import/html/html-node.ts';
import { dangers, rendered } from '../support/rendered.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

const convert = (html: string) => htmlToMarkdown(parseHtml(html));

describe('HTML to Markdown', () => {
  const cases: [what: string, html: string, markdown: string][] = [
    ['emphasis beside a letter moves punctuation out', 'kata<b>“Ya.”</b>dia', 'kata“**Ya**.”dia'],
    ['neighbouring emphasis is one', '<b>satu</b><b> dua</b>', '**satu dua**'],
    ['two breaks end a paragraph', 'satu<br><br>dua<br>tiga', 'satu\n\ndua\\\ntiga'],
    [
      'a caption with its credit is the title',
      '<figure><img src="/a.jpg" alt="Peta"><figcaption>Peta (Foto: Antara)</figcaption></figure>',
      '![Peta](/a.jpg "Peta (Foto: Antara)")',
    ],
    [
      'a player is a plain link',
      '<iframe src="https://www.youtube.com/embed/abcdefghijk?rel=0"></iframe>',
      '<https://www.youtube.com/watch?v=abcdefghijk>',
    ],
    ['an unsafe link leaves its words', '<a href=" java\nscript:alert(1)">klik</a>', 'klik'],
    ['a script leaves nothing', '<p>a</p><script>alert(1)</script><style>p{}</style>', 'a'],
    [
      'a table for layout is its content',
      '<table><tr><td><ul><li>a</li></ul></td><td>b</td></tr></table>',
      '- a\n\nb',
    ],
    [
      'words that look like markup stay words',
      '<p># bukan judul</p><p>1. bukan daftar</p><p>*a* _b_ [c](d)</p>',
      '\\# bukan judul\n\n1\\. bukan daftar\n\n\\*a\\* \\_b\\_ \\[c\\](d)',
    ],
    [
      'ordinary brackets need no escape',
      '<p>Ia berkata [sic] begitu.</p>',
      'Ia berkata [sic] begitu.',
    ],
    [
      'powers and indices are characters where there are some',
      'Suhu 30<sup>o</sup>C, CO<sub>2</sub>, 5 m<sup>2</sup>, 10<sup><span>-6</span></sup>, Merek<sup>TM</sup>',
      'Suhu 30°C, CO₂, 5 m², 10⁻⁶, Merek™',
    ],
    [
      'else they are written as at a keyboard',
      '2<sup>x</sup>, 10<sup>2,5</sup>, V<sub>maks</sub>, PM<sub>2.5</sub>, 19<sup>th</sup>, harga<sup>*</sup>',
      '2^x, 10^2,5, V_maks, PM2.5, 19th, harga\\*',
    ],
    [
      'words set small and links in them stay',
      'a<sup>kata yang kecil</sup> b<sup><a href="#n">1</a></sup>',
      'akata yang kecil b[1](#n)',
    ],
    [
      'a paste from Google Docs is bold where it looks bold',
      `<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Tebal</span><span style="font-weight:400"> biasa</span><span style="font-style:italic"> miring</span></p><p>10<span style="font-size:0.6em;vertical-align:super">6</span></p></b>`,
      '**Tebal** biasa *miring*\n\n10⁶',
    ],
    [
      'a heading is not bold once more',
      '<h2><span style="font-weight:bold">Judul</span></h2>',
      '## Judul',
    ],
    [
      'an emphasis may be undone by its style',
      '<strong style="font-weight:400">a</strong> <i style="font-style:normal">b</i> <span style="text-decoration:line-through">c</span>',
      'a b ~~c~~',
    ],
  ];
  for (const [what, html, markdown] of cases) {
    test(what, () => expect(convert(html)).toBe(markdown));
  }

  test('the words of any text come back from the rendered Markdown', () => {
    const plain = string({
      unit: constantFrom(...'ab1 .-+*_#>`[]()!<&;~|\\:"=\n'.split('')),
      maxLength: 40,
    });
    assert(
      property(array(plain, { maxLength: 4 }), (texts) => {
        const html = texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
        const back = textOf(parseHtml(rendered(convert(html))))
          .replace(/\s+/g, ' ')
          .trim();
        expect(back).toBe(texts.join(' ').replace(/\s+/g, ' ').trim());
      }),
      { numRuns: 500 },
    );
  });

  test('nothing that can run comes of any markup', () => {
    const part = constantFrom(
      '<a href="javascript:alert(1)">',
      '</a>',
      '<img src=x onerror=alert(1)>',
      '<b>',
      '</b>',
      '<svg onload=alert(1)>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<table><tr><td>',
      '[x](javascript:alert(1))',
      '<javascript:alert(1)>',
      '`',
      '"',
      '<p>',
      '\n\n',
      'kata',
    );
    assert(
      property(array(part, { maxLength: 12 }), (parts) => {
        expect(dangers(convert(parts.join('')))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('deep nesting takes no long time', () => {
    expect(fastGrowing(convert, [manyOf('<div><b><i>')])).toEqual([]);
  });
});
