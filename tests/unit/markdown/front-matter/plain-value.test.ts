import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainValue } from '../../../../src/markdown/front-matter/plain-value.ts';

test.each([
  ['-', ' '],
  ['{a, b}', '[a, b]'],
  ['{a: b}', '{a: b}'],
  ['{}', '{}'],
  ['@budi', '"@budi"'],
  ['![a](b.jpg)', '"![a](b.jpg)"'],
  ['[a](https://b.id)', '"[a](https://b.id)"'],
  ['[a, b]', '[a, b]'],
  ['—', '—'],
  ['(a, b)', '(a, b)'],
])('%s', (written, meant) => {
  expect(plainValue(written)).toBe(meant);
});

test('a text that YAML reads is not changed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{1,30}$/), (text) => {
      let read: unknown;
      try {
        read = parse(text, { schema: 'failsafe' });
      } catch {
        return;
      }
      if (read === text && !/^[!%]/.test(text)) expect(plainValue(text)).toBe(text);
    }),
  );
});
