import { describe, expect, test } from 'vitest';
import {
  formatClock,
  formatDate,
  formatDay,
  formatListTime,
  formatMonth,
  formatMonthName,
  formatShortDate,
  formatShortTime,
  formatTime,
  formatTodaysTime,
  timeParts,
} from '../../../../src/lib/time/format.ts';
import { dayAttribute, rfc822, timeAttribute } from '../../../../src/lib/time/machine.ts';
import { zoneLabel } from '../../../../src/lib/time/zone-label.ts';
import { isZone } from '../../../../src/lib/time/zone.ts';

const iso = '2015-09-16T12:41:00.000Z';
const id = { zone: 'Asia/Jakarta', language: 'id' } as const;
const en = { zone: 'Asia/Jakarta', language: 'en' } as const;

describe('times for readers', () => {
  test('are written the Indonesian and the English way', () => {
    expect(formatTime(iso, id)).toBe('Rabu, 16 September 2015, 19.41 WIB');
    expect(formatTime(iso, en)).toBe('Wednesday, 16 September 2015, 7:41 pm WIB');
    expect(formatDay(iso, id)).toBe('Rabu, 16 September 2015');
    expect(formatDate(iso, id)).toBe('16 September 2015');
    expect(formatShortDate('2015-08-16T12:41:00Z', id)).toBe('16 Agu 2015');
    expect(formatShortTime(iso, en)).toBe('16 Sep 2015, 7:41 pm WIB');
    expect(formatListTime(iso, id)).toBe('16 Sep 2015, 19.41');
    expect(formatListTime(iso, en)).toBe('16 Sep 2015, 7:41 pm');
    expect(formatTodaysTime(iso, id)).toBe('19.41, 16\u00a0Sep 2015');
    expect(formatMonth(2015, 5, 'id')).toBe('Mei 2015');
    expect(formatMonthName(12, 'en')).toBe('December');
  });

  test('have two digits for the hour in Indonesian, twelve hours in English', () => {
    expect(formatClock('2015-09-16T00:05:00Z', id)).toBe('07.05 WIB');
    expect(formatClock('2015-09-15T17:00:00Z', id)).toBe('00.00 WIB');
    expect(formatClock('2015-09-15T17:00:00Z', en)).toBe('12:00 am WIB');
    expect(formatClock('2015-09-16T05:00:00Z', en)).toBe('12:00 pm WIB');
  });

  test('name the zone as readers know it', () => {
    expect(zoneLabel(iso, 'Asia/Makassar')).toBe('WITA');
    expect(zoneLabel(iso, 'Asia/Jayapura')).toBe('WIT');
    expect(zoneLabel(iso, 'Asia/Pontianak')).toBe('WIB');
    expect(zoneLabel('2026-01-15T12:00:00Z', 'America/New_York')).toBe('EST');
    expect(zoneLabel('2026-07-15T12:00:00Z', 'America/New_York')).toBe('EDT');
    expect(zoneLabel('2026-07-15T12:00:00Z', 'Europe/London')).toBe('BST');
    expect(zoneLabel(iso, 'UTC')).toBe('UTC');
  });

  test('fall on the day of the site, not of the machine', () => {
    const late = '2015-09-16T17:30:00.000Z';
    expect(timeParts(late, 'Asia/Jakarta')).toMatchObject({
      year: 2015,
      month: 9,
      day: 17,
      hour: 0,
    });
    expect(timeParts(late, 'UTC')).toMatchObject({ day: 16, hour: 17 });
  });
});

describe('times for machines', () => {
  test('carry the offset of the zone', () => {
    expect(timeAttribute(iso, 'Asia/Jakarta')).toBe('2015-09-16T19:41:00+07:00');
    expect(timeAttribute(iso, 'America/St_Johns')).toBe('2015-09-16T10:11:00-02:30');
    expect(dayAttribute('2015-09-16T17:30:00Z', 'Asia/Jakarta')).toBe('2015-09-17');
    expect(rfc822(iso, 'Asia/Jakarta')).toBe('Wed, 16 Sep 2015 19:41:00 +0700');
    expect(rfc822('2015-09-01T20:00:00Z', 'Asia/Jakarta')).toBe('Wed, 02 Sep 2015 03:00:00 +0700');
  });

  test('fall back to UTC where the offset had seconds', () => {
    expect(timeAttribute('1900-01-01T00:00:00Z', 'Asia/Jakarta')).toBe('1900-01-01T00:00:00+00:00');
  });
});

test('isZone knows names of zones from other words', () => {
  expect(['Asia/Jakarta', 'Asia/Jakata', 'WIB', ''].map(isZone)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
