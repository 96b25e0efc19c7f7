import { describe, expect, test } from 'vitest';
import { splitCaption } from '../../../src/lib/split-caption.ts';
import { findReferences } from '../../../src/markdown/find-references.ts';
import { isSafeLink } from '../../../src/markdown/inline/safe-link.ts';
import { renderInline, renderMarkdown } from '../../../src/markdown/render.ts';
import { headingSlug } from '../../../src/markdown/slug.ts';
import { typeset } from '../../../src/markdown/typography/typeset.ts';
import { sampleContext } from './sample-context.ts';

describe('headlines', () => {
  test('are typeset without being read as Markdown', () => {
    expect(typeset('"Harga *naik*" - Rp 5 juta & <b>', 'id')).toBe(
      '“Harga *naik*”\u00a0– Rp\u00a05\u00a0juta & <b>',
    );
  });
});

describe('one line of Markdown', () => {
  test('has no paragraph around it', () => {
    expect(renderInline('*Miring* dan "kutip"', sampleContext())).toBe(
      '<em>Miring</em> dan “kutip”',
    );
  });
});

describe('the outline of a body', () => {
  test('names depth, id and words of each heading', () => {
    const { headings } = renderMarkdown('## Satu *dua*\n\n### "Tiga"', sampleContext());
    expect(headings).toEqual([
      { depth: 2, id: 'satu-dua', text: 'Satu dua' },
      { depth: 3, id: 'tiga', text: '“Tiga”' },
    ]);
  });
});

describe('captions', () => {
  test.each([
    ['Kapal (Foto: Antara)', 'Kapal', 'Foto: Antara'],
    ['Kapal (Foto: Antara).', 'Kapal', 'Foto: Antara'],
    ['Kapal (Foto: A (arsip))', 'Kapal', 'Foto: A (arsip)'],
    ['Kapal (Dok. Kemlu)', 'Kapal', 'Dok. Kemlu'],
    ['Kapal (2015)', 'Kapal (2015)', ''],
    ['Kapal)', 'Kapal)', ''],
    ['', '', ''],
  ])('%s', (title, caption, credit) => {
    expect(splitCaption(title)).toEqual({ caption, credit });
  });
});

describe('slugs', () => {
  test('are cut at a word', () => {
    const slug = headingSlug('kata '.repeat(40));
    expect(slug).toMatch(/^(?:kata-)*kata$/);
    expect(slug.length).toBeLessThanOrEqual(60);
  });
});

describe('addresses', () => {
  test.each(['/a/', 'a.pdf', '#x', '?q=a:b', 'https://a.example', 'MAILTO:a@b.example', 'tel:+62'])(
    '%s may be linked',
    (address) => {
      expect(isSafeLink(address)).toBe(true);
    },
  );
  test.each([
    ' javascript:x',
    'java\nscript:x',
    '\u0001data:x',
    'vbscript:x',
    'intent:x',
    'blob:x',
  ])('%j may not', (address) => {
    expect(isSafeLink(address)).toBe(false);
  });
});

describe('references', () => {
  test('name pictures and links with their place', () => {
    const body = 'Lihat [data](data harga.xlsx).\n\n> ![Peta](peta%201.jpg "Peta (Foto: A)")';
    expect(findReferences(body)).toEqual([
      { kind: 'link', target: 'data harga.xlsx', text: 'data', line: 1, column: 7 },
      {
        kind: 'picture',
        target: 'peta 1.jpg',
        alt: 'Peta',
        caption: 'Peta',
        credit: 'Foto: A',
        line: 3,
        column: 3,
      },
    ]);
  });
});
