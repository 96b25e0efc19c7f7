import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptBack } from '../../../src/content-files/parse/kept-back.ts';
import { finding } from '../../../src/problems/finding.ts';

const origin = { file: 'a.md', locate: () => ({ line: 2, column: 1 }) };
const known = new Set(['title', 'draft']);
const rulesOf = (data: Readonly<Record<string, unknown>>) => {
  const { findings, isKept } = keptBack([], data, origin, known);
  return { rules: findings.map(({ rule, effect }) => `${rule} ${effect}`), isKept };
};

test.each([
  [{ published: false }, 'field/keeps-back hold', true],
  [{ Status: 'Draft' }, 'field/keeps-back hold', true],
  [{ konsep: 'ya' }, 'field/keeps-back hold', true],
  [{ visibility: 'private' }, 'field/keeps-back hold', true],
  [{ published: true }, 'field/unknown warn', false],
  [{ hidden: 'no' }, 'field/unknown warn', false],
])('%o', (data, said, isKept) => {
  expect(rulesOf(data)).toEqual({ rules: [said], isKept });
});

test.each([{ draft: true }, { status: 'siaga' }, { published: '2026-11-28' }, { private: ['ya'] }])(
  '%o says nothing',
  (data) => {
    expect(rulesOf(data)).toEqual({ rules: [], isKept: false });
  },
);

test('takes the place of the warning about the same field, and of no other', () => {
  const place = { file: 'a.md', line: 2, column: 1 };
  const unknown = (key: string) => finding('field/unknown', place, { key }, 'warning');
  const told = [unknown('published'), unknown('layout')];
  const { findings } = keptBack(told, { published: false, layout: 'post' }, origin, known);
  expect(findings.map(({ rule, values }) => [rule, (values as { key: string }).key])).toEqual([
    ['field/unknown', 'layout'],
    ['field/keeps-back', 'published'],
  ]);
});

test('fields that mean something here never hold a story', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('title', 'draft'), fc.string()), (data) => {
      expect(rulesOf(data)).toEqual({ rules: [], isKept: false });
    }),
  );
});
