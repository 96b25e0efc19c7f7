import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenFor } from '../../../src/lib/rendezvous.ts';

type Candidate = { name: string; weight: number };

const itself = (one: Candidate): Candidate => one;
const keys = Array.from({ length: 6000 }, (_, at) => `/2026/${at % 12}/berita-${at}/`);
const shares = (all: readonly Candidate[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const { name } = chosenFor(key, all, itself)!;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

test('each gets of many keys the share that its weight says', () => {
  const all = [1, 2, 3, 10].map((weight) => ({ name: `iklan-${weight}`, weight }));
  const sum = 16;
  for (const [name, count] of shares(all)) {
    const expected = (keys.length * Number(name.slice(6))) / sum;
    // Four standard deviations of a fair draw.
    expect(Math.abs(count - expected)).toBeLessThan(4 * Math.sqrt(expected));
  }
});

test('names that differ in one letter share as fairly', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, weight: 1 }));
  for (const count of shares(all).values()) expect(Math.abs(count - 1200)).toBeLessThan(4 * 35);
});

const candidates = fc.uniqueArray(
  fc.record({ name: fc.string({ maxLength: 12 }), weight: fc.integer({ min: 1, max: 10 }) }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 8 },
);

test('one that comes takes keys and moves no other, in any order', () => {
  fc.assert(
    fc.property(candidates, fc.string(), fc.nat(), (all, key, at) => {
      const added = all[at % all.length]!;
      const before = chosenFor(
        key,
        all.filter((one) => one !== added),
        itself,
      );
      const after = chosenFor(key, all.toReversed(), itself);
      expect([before, added]).toContain(after);
      expect(after).toBe(chosenFor(key, all, itself));
    }),
  );
});

test('more weight never loses a key', () => {
  fc.assert(
    fc.property(candidates, fc.string(), (all, key) => {
      const won = chosenFor(key, all, itself)!;
      const heavier = all.map((one) => (one === won ? { ...one, weight: 10 } : one));
      expect(chosenFor(key, heavier, itself)!.name).toBe(won.name);
    }),
  );
});

test('there is none of none', () => {
  expect(chosenFor('/', [], itself)).toBeUndefined();
});
