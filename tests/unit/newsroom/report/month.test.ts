import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inMonth, lastMonth, readMonth } from '../../../../src/newsroom/report/proof/month.ts';

test.each([
  '2026-11',
  '2026/11',
  '11/2026',
  '11-2026',
  ' November 2026 ',
  'nov 2026',
  'Nopember 2026',
])('%s is a month on the newsroom’s clock', (text) => {
  expect(readMonth(text, 'Asia/Jakarta')).toEqual({
    ...{ name: '2026-11', year: 2026, month: 11 },
    begin: '2026-10-31T17:00:00.000Z',
    end: '2026-11-30T17:00:00.000Z',
  });
});

test.each(['', '2026', '2026-13', '2026-00', '0000-11', 'kemarin 2026', '2026-11-03', '11'])(
  '“%s” is none',
  (text) => expect(readMonth(text, 'Asia/Jakarta')).toBeUndefined(),
);

test('every instant falls in one month, and months follow each other without a gap', () => {
  const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'Europe/Amsterdam', 'UTC');
  const times = fc.date({
    min: new Date('1990-01-01T00:00Z'),
    max: new Date('2090-01-01T00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(times, zones, (now, zone) => {
      const last = lastMonth(now, zone);
      expect(inMonth(last, now.toISOString())).toBe(false);
      expect(readMonth(last.name, zone)).toEqual(last);
      expect(lastMonth(new Date(last.begin), zone).end).toBe(last.begin);
      expect(last.end <= now.toISOString()).toBe(true);
    }),
  );
});
