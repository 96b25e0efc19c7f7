import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withDashes } from '../../../../src/markdown/front-matter/lost-dashes.ts';

function made(text: string): string {
  const lines = text.split('\n');
  withDashes(lines, 1, 0);
  return lines.join('\n');
}

test.each([
  'topics:\n  • banjir\n  • pasar',
  'topics:\n  -banjir\n  -pasar',
  'topics:\n  1. banjir\n  2. pasar',
  'topics:\n  banjir\n  pasar',
])('%j is a list', (text) => {
  expect(parse(made(text))).toEqual({ topics: ['banjir', 'pasar'] });
});

test.each([
  'topics:\n  banjir',
  'topics:\n  - banjir\n  - pasar',
  'image:\n  src: a.jpg\n  alt: b',
  'topics:\nbanjir\npasar',
  'topics:\n  banjir,\n  pasar',
])('%j stays', (text) => {
  expect(made(text)).toBe(text);
});

test('a list that is right already is not changed', () => {
  const word = fc.stringMatching(/^[a-z][a-z ]{0,8}[a-z]$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1 }),
      fc.constantFrom('  ', '    '),
      (words, indent) => {
        const text = ['topics:', ...words.map((one) => `${indent}- ${one}`)].join('\n');
        expect(made(text)).toBe(text);
      },
    ),
  );
});
