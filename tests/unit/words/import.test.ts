import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/words/words-in.ts';
import type { ImportDictionary, ImportRule } from '../../../src/words/words.ts';

const indonesian = wordsIn('id').importing;
const english = wordsIn('en').importing;

/** Every value by its own name, so that the snapshot shows where each stands. */
const named = new Proxy({} as Record<string, string>, { get: (_, name) => `‹${String(name)}›` });

const said = (rules: ImportDictionary['rules']) =>
  Object.fromEntries(
    (Object.keys(rules) as ImportRule[]).map((rule) => [
      rule,
      `${rules[rule].message(named)} → ${rules[rule].fix(named)}`,
    ]),
  );

test('what editors read in Indonesian', () => expect(said(indonesian.rules)).toMatchSnapshot());
test('what editors read in English', () => expect(said(english.rules)).toMatchSnapshot());
test('both languages have the same rules', () => {
  expect(Object.keys(english.rules).toSorted()).toEqual(Object.keys(indonesian.rules).toSorted());
});
