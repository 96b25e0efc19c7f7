import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAround, isOn } from '../../../../src/lib/time/day.ts';
import { dayAttribute } from '../../../../src/lib/time/machine.ts';

test('a day begins and ends at midnight of its zone', () => {
  expect(dayAround('2026-11-28T06:10:00.000Z', 'Asia/Jakarta')).toEqual({
    begin: '2026-11-27T17:00:00.000Z',
    end: '2026-11-28T17:00:00.000Z',
  });
  // Of 25 hours, when summer time ends.
  expect(dayAround('2026-10-25T12:00:00.000Z', 'Europe/Amsterdam')).toEqual({
    begin: '2026-10-24T22:00:00.000Z',
    end: '2026-10-25T23:00:00.000Z',
  });
  expect(dayAround('2026-12-31T20:00:00.000Z', 'UTC').end).toBe('2027-01-01T00:00:00.000Z');
});

test('a moment is on a day just where it has its date', () => {
  const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Jayapura', 'America/St_Johns', 'UTC');
  const moment = fc
    .integer({ min: Date.UTC(2000), max: Date.UTC(2040) })
    .map((time) => new Date(time).toISOString());
  fc.assert(
    fc.property(moment, fc.integer({ min: -2e8, max: 2e8 }), zone, (now, ahead, name) => {
      const other = new Date(Date.parse(now) + ahead).toISOString();
      const isSame = dayAttribute(now, name) === dayAttribute(other, name);
      expect(isOn(dayAround(now, name), other)).toBe(isSame);
    }),
  );
});
