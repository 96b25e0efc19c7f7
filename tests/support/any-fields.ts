import fc from 'fast-check';
import type { Fields, FieldValue } from '../../src/content-files/write/fields-text.ts';

const SIGNS = [
  ...'"\'\\#:-?[]{},&*!|>%@`~=<.+_/ \t\n\r\u0085\u00A0\u2028\uFEFF\uD800“”aZ09',
  ': ',
  ' #',
  '- ',
  '---',
  '...',
];
const WORDS = [
  'true',
  'null',
  '~',
  'ya',
  '1.10',
  '007',
  '0x1F',
  '1e3',
  '.inf',
  '2026-11-22',
  '<<',
  '*a',
  '&a b',
  'title:x',
  'isi: y',
  '"a" b',
  "'a' b",
  '| x',
  '>-',
  'withdrawn',
];

/** Text of all kinds that YAML may take for something else. */
export const anyText = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)).map(([word, sign]) => word + sign),
);

const KEYS = [
  'title',
  'description',
  'date',
  'section',
  'topics',
  'authors',
  'image',
  'name',
  'role',
  'alt',
  'import',
  'x-lain',
  'Judul',
  'true',
  'a b',
  '__proto__',
  '1',
];
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...KEYS) },
  anyText.filter((text) => text.length < 20 && text !== ''),
);

const { value } = fc.letrec<{ value: FieldValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    anyText,
    fc.constantFrom(true, false, null, '', [], {}),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** A value of any kind, nested a few levels. */
export const anyValue: fc.Arbitrary<FieldValue> = value;

/** Fields of any names and values. */
export const anyFields: fc.Arbitrary<Fields> = fc.dictionary(key, value, {
  minKeys: 1,
  maxKeys: 6,
  noNullPrototype: true,
});
