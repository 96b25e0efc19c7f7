import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../../../../src/newsroom/import/convert/html-to-markdown.ts';
import { escapeHtml } from '../../../../../src/lib/escape-html.ts';
import { parseHtml } from '../../../../../src/newsroom/import/html/parse-html.ts';
import { textOf } from '../../../../../src/newsroom/import/html/html-node.ts';
import { dangers, rendered } from '../support/rendered.ts';

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
    const start = performance.now();
    convert('<div><b><i>'.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
