import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinChanges } from '../../../../src/newsroom/update/join-changes.ts';

const line = fc.constantFrom('', 'a', 'b', '}', '  return', 'ä', '\r');
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.boolean())
  .map(([lines, hasEnd]) => lines.join('\n') + (hasEnd && lines.length > 0 ? '\n' : ''));

test('changes put into the version that they were made on are the newsroom’s text, or do not fit', () => {
  fc.assert(
    fc.property(text, text, (base, mine) => {
      const joined = joinChanges('a', base, mine, base);
      expect([mine, undefined]).toContain(joined.text);
    }),
    { numRuns: 2000 },
  );
});

test('what is joined has each line that the newsroom added and none that only it had removed', () => {
  const lines = (count: number) =>
    fc.uniqueArray(fc.nat(999).map(String), { minLength: count, maxLength: count });
  fc.assert(
    fc.property(
      lines(40),
      fc.uniqueArray(fc.nat(39), { maxLength: 6 }),
      fc.uniqueArray(fc.nat(39), { maxLength: 6 }),
      (base, ours, theirs) => {
        const edit = (of: readonly number[], by: string) =>
          base.map((was, at) => `${of.includes(at) ? by + was : was}\n`).join('');
        const [was, mine, newer] = [edit([], ''), edit(ours, 'kami '), edit(theirs, 'baru ')];
        const { text: joined, unfit } = joinChanges('a', was, mine, newer);
        const isApart = ours.every((one) => theirs.every((other) => Math.abs(one - other) > 6));
        if (isApart) expect(unfit).toEqual([]);
        if (joined === undefined) return;
        const both = base.map((one, here) =>
          ours.includes(here) ? `kami ${one}` : theirs.includes(here) ? `baru ${one}` : one,
        );
        expect(joined.split('\n').slice(0, -1)).toEqual(both);
      },
    ),
    { numRuns: 500 },
  );
});

test('the end of a file may have a line end or none', () => {
  const base = 'a\nb\nc\nd\ne\nf\ng\nh';
  const mine = base.replace('h', 'H');
  expect(joinChanges('a', base, mine, `new\n${base}`).text).toBe(`new\n${mine}`);
  const newer = joinChanges('a', base, mine, `${base}\n`);
  expect([newer.text, newer.unfit]).toEqual([undefined, [8]]);
});

test('a line that stands elsewhere by chance is not the change', () => {
  const mine = 'a\n';
  const joined = joinChanges('a', 'a\nb\n', mine, 'x\na\ny\nb\n');
  expect([joined.text, joined.unfit]).toEqual([undefined, [2]]);
  expect(joinChanges('a', '', '\n', 'x\n').unfit).toEqual([1]);
  // There at the same end of the file.
  expect(joinChanges('a', 'a\nb\nc\nd\ne\n', 'A\nb\nc\nd\ne\n', 'A\nb\nc\nd\nE\n').text).toBe(
    'A\nb\nc\nd\nE\n',
  );
});
