import { expect, test } from 'vitest';
import { directionOf, ownDirection } from '../../../src/lib/direction.ts';

test.each([
  ...['ar', 'ar-EG', 'he', 'fa', 'ur-PK', 'ckb', 'ms-Arab', 'AR'].map((lang) => [lang, 'rtl']),
  ...['id', 'en-GB', 'ar-Latn', 'arn', 'ms', 'hr', 'ary-Latn'].map((lang) => [lang, undefined]),
])('%s is written %s', (lang, direction) => {
  expect(directionOf(lang!)).toBe(direction);
});

test.each([
  ['Warga Demak mengungsi', undefined, undefined],
  ['السلام عليكم', undefined, 'auto'],
  ['Kata «سلام» berarti damai', undefined, 'auto'],
  // One quoted word does not turn the paragraph.
  ['سلام berarti damai dalam bahasa Arab', undefined, undefined],
  ['שלום, kata mereka', undefined, undefined],
  ['2024 — ١٢٣', undefined, undefined],
  ['', undefined, undefined],
  ['السلام عليكم', 'rtl', undefined],
  ['القاهرة (AFP) قالت', 'rtl', 'auto'],
  ['The minister said so', 'rtl', 'auto'],
  ['AFP قالت وكالة الأنباء', 'rtl', undefined],
] as const)('"%s" within %s is %s', (text, base, direction) => {
  expect(ownDirection(text, base)).toBe(direction);
});
