import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Fields, FieldValue } from '../../../../src/content-files/write/fields-text.ts';
import { fieldsText, markdownText } from '../../../../src/content-files/write/fields-text.ts';
import { readFrontMatter } from '../../../../src/markdown/front-matter.ts';
import { readYaml } from '../../../../src/markdown/front-matter/read-yaml.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import { freeTextKeys } from '../../../../src/schema/key-tree.ts';
import { anyFields, anyText } from '../../../support/any-fields.ts';

const freeText = freeTextKeys(articleSchema('Asia/Jakarta'));
const styles = [
  { freeText },
  { freeText, isPlainYaml: true },
  { freeText, isPlainYaml: true, quoted: new Set(['title', 'name', 'section']) },
];

describe('what is written is read back the same', () => {
  test('any fields, in every style, alone and above a body', () => {
    fc.assert(
      fc.property(anyFields, fc.constantFrom(...styles), (fields, style) => {
        const yaml = readYaml(fieldsText(fields, style), 1, freeText);
        expect(yaml.slips).toEqual([]);
        expect(yaml.value).toEqual(fields);
        const matter = readFrontMatter(markdownText(fields, 'Isi.', style), freeText);
        expect(matter).toMatchObject({ value: fields, body: '\nIsi.\n', slips: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('any text, as field, free text and item', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...styles), (text, style) => {
        const fields = {
          title: text,
          section: text,
          topics: [text],
          authors: [{ role: text, id: text }],
        };
        expect(readYaml(fieldsText(fields, style), 1, freeText)).toMatchObject({
          value: fields,
          slips: [],
        });
      }),
      // A blank that breaks no line, as phones type it.
      {
        numRuns: 1000,
        examples: [
          ['Z:\u00a0"', styles[0]!],
          ['a\u00a0#b', styles[0]!],
        ],
      },
    );
  });

  test('plain YAML is the same to any reader of YAML', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        expect(parse(fieldsText(fields, { freeText, isPlainYaml: true }))).toEqual(fields);
      }),
      { numRuns: 300 },
    );
  });
});

test.each<[string, FieldValue, string]>([
  ['title', 'Koran: Kabar Kita #1', 'title: Koran: Kabar Kita #1\n'],
  ['title', '"Ya", kata dia', String.raw`title: "\"Ya\", kata dia"` + '\n'],
  ['title', ' dua  kata ', 'title: " dua  kata "\n'],
  ['section', 'nasional', 'section: nasional\n'],
  ['section', '2024', 'section: "2024"\n'],
  ['section', 'a: b', 'section: "a: b"\n'],
  ['section', 'kata "dia"', 'section: kata "dia"\n'],
  ['section', '@dia "x"', `section: '@dia "x"'\n`],
  [
    'topics',
    ['judul:x', 'https://a.id', '-'],
    'topics:\n  - "judul:x"\n  - https://a.id\n  - "-"\n',
  ],
  ['authors', [{ id: 'a', role: 'b: c' }], 'authors:\n  - id: a\n    role: b: c\n'],
  ['topics', [], 'topics: []\n'],
  ['title', [], 'title:\n  []\n'],
  ['title', null, 'title:\n'],
  ['draft', true, 'draft: true\n'],
])('%s: %j', (key, value, text) => {
  expect(fieldsText({ [key]: value, none: undefined } as Fields, { freeText })).toBe(text);
});
