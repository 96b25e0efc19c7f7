import { expect, test } from 'vitest';
import { entriesOf, whatIsLeft } from '../../floor/gate/allowance.ts';
import { describeFinding } from '../../floor/gate/describe-finding.ts';

const FINDING = {
  file: '_astro/a.js',
  feature: 'javascript.builtins.Array.toSorted',
  written: '.toSorted',
  needs: 'Chrome 110, Safari 16',
  sources: ['src/client/a.ts:3', 'src/client/a.ts:9', 'src/client/b.ts:1'],
};

function left(where: string[] | undefined, finding = FINDING) {
  const used: string[] = [];
  const allowances = [{ feature: FINDING.feature, where, reason: 'tested for' }];
  const { sources } = whatIsLeft(allowances, finding, (entry) => used.push(entry)) ?? {};
  return { sources, used: [...new Set(used)], entries: allowances.flatMap(entriesOf) };
}

test('an allowance is of the files it names; what is elsewhere is left', () => {
  const { sources, used, entries } = left(['src/client/a.ts', 'src/client/c.ts']);
  expect(sources).toEqual(['src/client/b.ts:1']);
  expect(used).toEqual(['javascript.builtins.Array.toSorted in src/client/a.ts']);
  expect(entries.filter((entry) => !used.includes(entry))).toEqual([
    'javascript.builtins.Array.toSorted in src/client/c.ts',
  ]);
});

test('one that names none is of all', () => {
  const { sources, used, entries } = left(undefined);
  expect(sources).toBeUndefined();
  expect(used).toEqual(entries);
});

test('what has no place in the sources no file allows', () => {
  const made = { ...FINDING, sources: [] };
  expect(left(['src/client/a.ts'], made).sources).toEqual([]);
});

test('a finding says where it is, what it needs, and the way out', () => {
  expect(describeFinding(FINDING)).toBe(
    '_astro/a.js, from src/client/a.ts:3, src/client/a.ts:9, src/client/b.ts:1: ' +
      'javascript.builtins.Array.toSorted (.toSorted) needs Chrome 110, Safari 16. ' +
      'copy it first: [...list].sort(); ' +
      'where readers miss nothing without it, say why in tests/floor/gate/allowed.ts.',
  );
});
