import { expect, test } from 'vitest';
import { importEn } from '../../../src/words/en/import.ts';
import type { ImportRule } from '../../../src/words/id/import.ts';
import { importId } from '../../../src/words/id/import.ts';

/** Every value by its own name, so that the snapshot shows where each stands. */
const named = new Proxy({} as Record<string, string>, { get: (_, name) => `‹${String(name)}›` });

const said = (rules: (typeof importId)['rules']) =>
  Object.fromEntries(
    (Object.keys(rules) as ImportRule[]).map((rule) => [
      rule,
      `${rules[rule].message(named)} → ${rules[rule].fix(named)}`,
    ]),
  );

test('what editors read in Indonesian', () => expect(said(importId.rules)).toMatchSnapshot());
test('what editors read in English', () => expect(said(importEn.rules)).toMatchSnapshot());
test('both languages have the same rules', () => {
  expect(Object.keys(importEn.rules).toSorted()).toEqual(Object.keys(importId.rules).toSorted());
});
