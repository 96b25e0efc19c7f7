import { expect, test } from 'vitest';
import { readMonth } from '../../../../src/newsroom/report/proof/month.ts';
import { readersOf } from '../../../../src/newsroom/report/proof/readers.ts';
import { contentFolder } from '../../../content-folder.ts';

const month = readMonth('2026-11', 'Asia/Jakarta')!;
const readers = (files: Record<string, string>) =>
  readersOf(contentFolder(files), month, 'Asia/Jakarta');

test('a day that two counts tell of is taken from the one that saw more of it', () => {
  const found = readers({
    '_stats/2026-10-30_2026-11-02/days.csv':
      'day,visits\n2026-10-31,9\n2026-11-01,10\n2026-11-02,3\n',
    '_stats/2026-10-30_2026-11-02/stories-by-day.csv':
      'day,story,visits\n2026-10-31,a,9\n2026-11-01,a,10\n2026-11-02,a,3\n',
    '_stats/2026-11-02_2026-11-03/days.csv': 'day,visits\n2026-11-02,7\n2026-11-03,1\n',
    '_stats/2026-11-02_2026-11-03/stories-by-day.csv':
      'day,story,visits\n2026-11-02,a,5\n2026-11-02,b,2\n2026-11-03,b,1\n',
  });
  expect(found).toMatchObject({ counted: 3, all: 30 });
  expect([...found!.visits]).toEqual([
    ['a', 15],
    ['b', 3],
  ]);
});

test('where nothing of the month was counted, nothing is said', () => {
  expect(readers({})).toBeUndefined();
  const other = { '_stats/2026-10-01_2026-10-02/days.csv': 'day,visits\n2026-10-01,3\n' };
  expect(readers(other)).toBeUndefined();
  expect(readers({ '_stats/catatan/days.csv': 'day,visits\n2026-11-01,3\n' })).toBeUndefined();
});
