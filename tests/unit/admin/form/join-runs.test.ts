import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRuns } from '../../../../src/admin/form/join-runs.ts';

const same = (one: string, other: string): boolean => one === other;
const both = ({ mine, theirs }: { mine: readonly string[]; theirs: readonly string[] }) => [
  ...theirs,
  ...mine,
];
const never = (): never => {
  throw new Error('asked');
};
const words = (text: string): string[] => text.split(' ').filter(Boolean);
const join = (base: string, mine: string, theirs: string, choose: typeof both = never) =>
  joinRuns({ base: words(base), mine: words(mine), theirs: words(theirs) }, same, choose).join(' ');

test('what either changed is changed', () => {
  expect(join('a b c d', 'A b c d', 'a b c D')).toBe('A b c D');
  expect(join('a b c d', 'A b c d', 'a B c d')).toBe('A B c d');
  expect(join('a b c', 'a b c d', 'x a b c')).toBe('x a b c d');
  expect(join('a b c', 'a c', 'a b x c')).toBe('a x c');
  expect(join('a b c', 'b c', 'a b')).toBe('b');
  expect(join('a b c', 'A B c', 'a b C')).toBe('A B C');
  expect(join('a b', 'a x b', 'a b y')).toBe('a x b y');
});

test('what both changed alike is nobody’s question', () => {
  expect(join('a b c', 'a B c', 'a B c d')).toBe('a B c d');
  expect(join('a', 'a x', 'a x y')).toBe('a x y');
  expect(join('a b', '', '')).toBe('');
});

test('who changed the same place is asked, with what each made of it', () => {
  const asked: unknown[] = [];
  const ask = (clash: Parameters<typeof both>[0]) => {
    asked.push(clash);
    return both(clash);
  };
  expect(join('a b c', 'a B c', 'a β c', ask)).toBe('a β B c');
  expect(join('a b c', 'a c', 'a β c', ask)).toBe('a β c');
  expect(join('a', 'a x', 'a y', ask)).toBe('a y x');
  expect(join('a b c', 'A B c', 'a β c', ask)).toBe('A β B c');
  expect(asked).toEqual([
    { base: ['b'], mine: ['B'], theirs: ['β'] },
    { base: ['b'], mine: [], theirs: ['β'] },
    { base: [], mine: ['x'], theirs: ['y'] },
    { base: ['b'], mine: ['B'], theirs: ['β'] },
  ]);
});

const run = fc.array(fc.constantFrom(...'abcdefgh'), { maxLength: 7 });

test('one who changed nothing leaves all to the other', () => {
  fc.assert(
    fc.property(run, run, (base, other) => {
      expect(joinRuns({ base, mine: other, theirs: base }, same, never)).toEqual(other);
      expect(joinRuns({ base, mine: base, theirs: other }, same, never)).toEqual(other);
      expect(joinRuns({ base, mine: other, theirs: other }, same, never)).toEqual(other);
    }),
  );
});

/** Edits of a run of different items: each is kept, dropped or another, with something new behind it. */
const edits = fc.array(
  fc.record({
    is: fc.constantFrom('kept', 'kept', 'kept', 'dropped', 'other'),
    more: fc.integer({ min: 0, max: 4 }),
  }),
  { minLength: 6, maxLength: 6 },
);
type Edits = readonly { is: string; more: number }[];
const base = ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'];
const apply = (by: string, list: Edits): string[] =>
  list.flatMap(({ is, more }, at) => [
    ...(is === 'dropped' ? [] : [is === 'other' ? `${by}${at}` : base[at]!]),
    ...(more === 0 ? [`${by}+${at}`] : []),
  ]);

test('no edit of either side is lost: it stands, or it is asked', () => {
  fc.assert(
    fc.property(edits, edits, (ours, others) => {
      const [mine, theirs] = [apply('m', ours), apply('t', others)];
      const seen = new Set<string>();
      const left = new Set<string>();
      const joined = joinRuns({ base, mine, theirs }, same, (clash) => {
        for (const item of [...clash.mine, ...clash.theirs]) seen.add(item);
        for (const item of clash.base) left.add(item);
        return both(clash);
      });
      for (const item of [...mine, ...theirs])
        if (!base.includes(item)) expect(joined, item).toContain(item);
      for (const item of base) {
        const isKept = mine.includes(item) && theirs.includes(item);
        if (isKept) expect(joined).toContain(item);
        else if (!left.has(item)) expect(joined).not.toContain(item);
      }
      // What each wrote stands in the order in which it was written.
      const written = (side: string[]) => side.filter((item) => !base.includes(item));
      for (const side of [mine, theirs])
        expect(joined.filter((item) => written(side).includes(item))).toEqual(written(side));
    }),
    { numRuns: 500 },
  );
});

test('edits of different places are joined without a question, whoever is first', () => {
  fc.assert(
    fc.property(edits, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (all, isMine) => {
      // Beside each other nobody says which goes with which: a place of nobody lies between.
      const spread = all.map((edit, at) => (at % 2 === 0 ? edit : { is: 'kept', more: 1 }));
      const of = (want: boolean) =>
        spread.map((edit, at) => (isMine[at] === want ? edit : { is: 'kept', more: 1 }));
      const [mine, theirs] = [apply('m', of(true)), apply('m', of(false))];
      const expected = apply('m', spread);
      expect(joinRuns({ base, mine, theirs }, same, never)).toEqual(expected);
      expect(joinRuns({ base, mine: theirs, theirs: mine }, same, never)).toEqual(expected);
    }),
  );
});
