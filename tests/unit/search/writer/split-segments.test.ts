import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSegments } from '../../../../src/search/writer/split-segments.ts';

type Dated = { date: string; kind: 'article' | 'page' };

const article = (month: string, day = 1): Dated => ({
  date: `${month}-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  kind: 'article',
});
const months = (counts: Record<string, number>): Dated[] =>
  Object.entries(counts).flatMap(([month, count]) =>
    Array.from({ length: count }, (_, at) => article(month, 1 + (at % 28))),
  );
const split = (documents: readonly Dated[], limit: number) =>
  splitSegments(documents, (one) => one, { limit, timeZone: 'Asia/Jakarta' });
const periods = (documents: readonly Dated[], limit: number) =>
  split(documents, limit).map(({ from, to, documents: own }) => [from, to, own.length]);

describe('an archive', () => {
  test('of no more articles than the limit stays whole, pages not counted', () => {
    const pages = Array.from({ length: 5 }, (): Dated => ({ ...article('2020-01'), kind: 'page' }));
    const all = [...months({ '2019-01': 5, '2020-01': 5 }), ...pages];
    expect(split(all, 10)).toEqual([{ from: '', to: '', documents: all }]);
    expect(split(all, 9)).toHaveLength(2);
  });

  test('is cut at the ends of years, each segment at most half the limit', () => {
    const all = months({ '2010-03': 3, '2011-06': 2, '2012-01': 2, '2012-09': 2, '2013-01': 3 });
    expect(periods(all, 10)).toEqual([
      ['2012', '2013', 7],
      ['2010', '2011', 5],
    ]);
  });

  test('is cut within a year that is too large, and the months are named', () => {
    const all = months({ '2012-01': 3, '2012-02': 1, '2012-03': 3, '2012-04': 3, '2013-01': 3 });
    expect(periods(all, 8)).toEqual([
      ['2012-04', '2013', 6],
      ['2012-03', '2012-03', 3],
      ['2012-01', '2012-02', 4],
    ]);
  });

  test('with a month larger than the limit keeps that month whole', () => {
    expect(periods(months({ '2012-01': 30 }), 8)).toEqual([['', '', 30]]);
    expect(periods(months({ '2012-01': 30, '2013-01': 2 }), 8)).toEqual([
      ['2013', '2013', 2],
      ['2012', '2012', 30],
    ]);
  });

  test('has its pages in the newest segment, whatever their date', () => {
    const page: Dated = { date: '1970-01-01T00:00:00.000Z', kind: 'page' };
    const [newest, older] = split([page, ...months({ '2012-01': 3, '2013-01': 3 })], 4);
    expect(newest!.documents).toContain(page);
    expect(older!.documents).not.toContain(page);
  });

  test('counts a month in the zone of the site', () => {
    const late = { ...article('2012-12'), date: '2012-12-31T20:00:00.000Z' };
    const [newest] = split([...months({ '2012-01': 3, '2013-01': 3 }), late], 4);
    expect(newest!.documents).toContain(late);
  });
});

const anArchive = fc.dictionary(
  fc
    .tuple(fc.integer({ min: 2001, max: 2006 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
  fc.integer({ min: 1, max: 9 }),
  { minKeys: 1, maxKeys: 30 },
);
const aLimit = fc.integer({ min: 1, max: 40 });
const monthOf = ({ date }: Dated): string => date.slice(0, 7);

describe('any archive', () => {
  test('has each article in one segment, no month in two, the newest first', () => {
    fc.assert(
      fc.property(anArchive, aLimit, (counts, limit) => {
        const all = months(counts);
        const segments = split(all, limit).map(({ documents }) => documents);
        expect(new Set(segments.flat())).toEqual(new Set(all));
        expect(segments.flat()).toHaveLength(all.length);
        const inOrder = segments.toReversed().map((part) => part.map(monthOf).toSorted());
        for (const [at, part] of inOrder.entries())
          if (at > 0) expect(part[0]! > inOrder[at - 1]!.at(-1)!).toBe(true);
        for (const part of inOrder.slice(0, -1))
          expect(part.length <= limit / 2 || new Set(part).size === 1).toBe(true);
        expect(inOrder.at(-1)!.length <= limit || new Set(inOrder.at(-1)).size === 1).toBe(true);
      }),
    );
  });

  test('keeps its older segments as they are when stories are added to the newest month', () => {
    fc.assert(
      fc.property(anArchive, aLimit, fc.integer({ min: 1, max: 50 }), (counts, limit, added) => {
        const all = months(counts);
        const newest = Object.keys(counts).toSorted().at(-1)!;
        const before = split(all, limit).slice(1).toReversed();
        const later = [...all, ...months({ [newest]: added }), ...months({ '2007-01': added })];
        const after = split(later, limit).slice(1).toReversed();
        expect(after.slice(0, before.length)).toEqual(before);
      }),
    );
  });
});
