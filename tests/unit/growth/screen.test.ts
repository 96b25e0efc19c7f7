import { expect, test } from 'vitest';
import { fastGrowing } from '../../support/growth/fast-growing.ts';
import { HOSTILE_TEXTS } from '../../support/growth/hostile-texts.ts';
import { tooDeep } from '../../support/growth/too-deep.ts';

const only = (name: string) => HOSTILE_TEXTS.filter((text) => text.name === name);

test.each<[string, (text: string) => unknown]>([
  ['"a", "/" …, "b"', (text) => /\/+$/.test(text)],
  ['"<figure"', (text) => /<figure\b[\s\S]*?<\/figure>/.test(text)],
  ['"w% " numbered', (text) => text.split(' ').filter((word, at, all) => all.indexOf(word) === at)],
])('the screen sees what grows with the square of %s', { timeout: 240_000 }, (name, work) => {
  expect(only(name)).toHaveLength(1);
  // Systems count processor time by samples: on a busy machine one look in ten sees nothing.
  let faults: string[] = [];
  for (let look = 0; look < 3 && faults.length === 0; look++)
    faults = fastGrowing(work, only(name));
  expect(faults).toEqual([expect.stringContaining(name)]);
});

test('the screen sees what nests without end', () => {
  const depth = (text: string): number => (text.startsWith('>') ? depth(text.slice(1)) + 1 : 0);
  expect(tooDeep(depth)).toEqual(['>']);
});

test('the screen lets pass what grows with the text, and errors', { timeout: 60_000 }, () => {
  expect(fastGrowing((text) => text.split('').toSorted().join(''))).toEqual([]);
  expect(fastGrowing((text) => JSON.parse(text) as unknown)).toEqual([]);
});
