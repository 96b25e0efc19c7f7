import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinMarks } from '../../../../src/markdown/front-matter/wrapped.ts';

test.each([
  ['"Lurah: "Air surut", kata dia"', 'Lurah: "Air surut", kata dia'],
  ["'Jum'at kelabu'", "Jum'at kelabu"],
  ['"Ya" dan "tidak"', undefined],
  ['"Air surut"', undefined],
  ['Air surut', undefined],
  ['"', undefined],
  ['""', undefined],
])('%s', (value, inner) => {
  expect(withinMarks(value)).toBe(inner);
});

test('what has no marks inside, or none around, is not changed', () => {
  const plain = fc.string().filter((text) => !/["']/.test(text));
  fc.assert(
    fc.property(plain, fc.constantFrom('"', "'"), (text, mark) => {
      expect(withinMarks(text)).toBeUndefined();
      expect(withinMarks(mark + text + mark)).toBeUndefined();
    }),
  );
});

test('what is given stood within the marks, letter for letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', "'", ' ', 'a', ',') }), (text) => {
      const inner = withinMarks(text);
      if (inner !== undefined) expect(inner).toBe(text.slice(1, -1).trim());
    }),
  );
});
