import { assert, constantFrom, integer, property, string as letters } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTime } from '../../../../src/lib/time/format.ts';
import { timeAttribute } from '../../../../src/lib/time/machine.ts';
import { parseTime } from '../../../../src/lib/time/parse.ts';

const JAKARTA = 'Asia/Jakarta';

describe('parseTime', () => {
  test.each([
    ['2015-09-16T19:41:00+07:00', '2015-09-16T12:41:00.000Z'],
    ['2015-09-16T12:41:00Z', '2015-09-16T12:41:00.000Z'],
    ['2015-09-16T12:41:00.250Z', '2015-09-16T12:41:00.250Z'],
    ['2015-09-16T19:41', '2015-09-16T12:41:00.000Z'],
    ['2015-09-16 19:41:30 +0700', '2015-09-16T12:41:30.000Z'],
    ['2015-09-16 19.41', '2015-09-16T12:41:00.000Z'],
    ['2015-09-16', '2015-09-15T17:00:00.000Z'],
    ['Rabu, 16/9/15 pukul 7.41 malam', '2015-09-16T12:41:00.000Z'],
    ['16 Sep 15', '2015-09-15T17:00:00.000Z'],
    ["16 Sep '15 19.41", '2015-09-16T12:41:00.000Z'],
    ['16.9.15 19.41', '2015-09-16T12:41:00.000Z'],
    ['16 September 2015 jam 7 pagi', '2015-09-16T00:00:00.000Z'],
    ['16 September 2015 12.05 siang WIB', '2015-09-16T05:05:00.000Z'],
    ['16 September 2015 2 siang', '2015-09-16T07:00:00.000Z'],
    ['16 September 2015 jam 5 sore', '2015-09-16T10:00:00.000Z'],
    ['16 September 2015 16.30 sore', '2015-09-16T09:30:00.000Z'],
    ['16 September 2015 jam 7', '2015-09-16T00:00:00.000Z'],
    ['16 September 2015 pukul 7 WITA', '2015-09-15T23:00:00.000Z'],
    ['16 September 2015 7.30 WIB malam', '2015-09-16T12:30:00.000Z'],
    ['16/9/2015 (Rabu) 19.41', '2015-09-16T12:41:00.000Z'],
    ["18/9/2015 (Jum'at), pukul 19.41", '2015-09-18T12:41:00.000Z'],
    ['16 September 2015 jam 2 dini hari', '2015-09-15T19:00:00.000Z'],
    ['2015/9/16', '2015-09-15T17:00:00.000Z'],
    ['17 Agustus 2015 14.30 WIB', '2015-08-17T07:30:00.000Z'],
    ['17 Agustus 2015, 14.30 WITA', '2015-08-17T06:30:00.000Z'],
    ['17 Agustus 2015 pukul 14.30 WIT', '2015-08-17T05:30:00.000Z'],
    ['17/8/2015', '2015-08-16T17:00:00.000Z'],
    ['17-08-2015 14:30', '2015-08-17T07:30:00.000Z'],
    ['17.8.2015 14.30', '2015-08-17T07:30:00.000Z'],
    ['Rabu, 16 September 2015, 19.41 WIB', '2015-09-16T12:41:00.000Z'],
    ['Rabu (16/9/2015) 19.41 WIB', '2015-09-16T12:41:00.000Z'],
    ['Jumat 18 Sept 2015', '2015-09-17T17:00:00.000Z'],
    ["Jum'at, 18 September 2015", '2015-09-17T17:00:00.000Z'],
    ['16 Sep 2015 | 19:41 WIB', '2015-09-16T12:41:00.000Z'],
    ['1 Nopember 2015', '2015-10-31T17:00:00.000Z'],
    ['Wednesday, 16 September 2015, 7:41 pm WIB', '2015-09-16T12:41:00.000Z'],
    ['September 16, 2015 7:41 PM', '2015-09-16T12:41:00.000Z'],
    ['16th September 2015 12 am', '2015-09-15T17:00:00.000Z'],
    ['16 september 2015 19:41 GMT+7', '2015-09-16T12:41:00.000Z'],
    ['16 September 2015 13:41 pm', '2015-09-16T06:41:00.000Z'],
    ['16 September 2015 00.41 am', '2015-09-15T17:41:00.000Z'],
    ['  16   September\u00a02015  ', '2015-09-15T17:00:00.000Z'],
  ])('reads %s', (text, iso) => {
    expect(parseTime(text, JAKARTA)).toEqual({ iso });
  });

  test.each([
    '31 Februari 2015',
    '29/2/2015',
    '8/17/2015',
    '2015-13-01',
    '2015-00-10',
    '2015-09-16 25:00',
    '2015-09-16 24:00',
    '2015-09-16 19:60',
    '16 September 2015 13:41 am',
    '16 September 2015 0:41 pm',
    '16 September 2015 25:41 pm',
    '0015-09-16',
    '2015-09-16T12:00+15:00',
    '16 September 2015 jam 12 malam',
    '16 September 2015 jam 2 malam',
    '31/11/15',
  ])('refuses %s, which no calendar has', (text) => {
    expect(parseTime(text, JAKARTA)).toEqual({ problem: 'impossible' });
  });

  test.each([
    '',
    'kemarin',
    '2015',
    '16 Maxember 2015',
    '16 September',
    '15-08-17',
    '17-08-15',
    '1442339460',
    '2015-09-16 pagi',
  ])('does not take %j for a time', (text) => {
    expect(parseTime(text, JAKARTA)).toEqual({ problem: 'unreadable' });
  });

  test('reads the clock of any zone, daylight saving included', () => {
    expect(parseTime('2026-01-15 12:00', 'America/New_York')).toEqual({
      iso: '2026-01-15T17:00:00.000Z',
    });
    expect(parseTime('2026-07-15 12:00', 'America/New_York')).toEqual({
      iso: '2026-07-15T16:00:00.000Z',
    });
    expect(parseTime('2026-07-15 12:00', 'Asia/Kathmandu')).toEqual({
      iso: '2026-07-15T06:15:00.000Z',
    });
  });

  test('takes the first of an hour that comes twice, and moves on from one that is skipped', () => {
    expect(parseTime('2026-11-01 01:30', 'America/New_York')).toEqual({
      iso: '2026-11-01T05:30:00.000Z',
    });
    expect(parseTime('2026-03-08 02:30', 'America/New_York')).toEqual({
      iso: '2026-03-08T07:30:00.000Z',
    });
  });

  test('never throws, and gives a time that Date reads, or a problem', () => {
    assert(
      property(letters({ unit: 'binary' }), (text) => {
        const reading = parseTime(text, JAKARTA);
        if ('iso' in reading) expect(Number.isNaN(Date.parse(reading.iso))).toBe(false);
      }),
    );
  });

  test('reads back what is written for readers and for machines, in any zone', () => {
    const zones = ['Asia/Jakarta', 'Asia/Jayapura', 'Europe/London', 'America/St_Johns', 'UTC'];
    const minutes = integer({ min: -5_000_000, max: 50_000_000 });
    assert(
      property(minutes, constantFrom(...zones), (minute, zone) => {
        const iso = new Date(minute * 60_000).toISOString();
        expect(parseTime(timeAttribute(iso, zone), 'UTC')).toEqual({ iso });
      }),
    );
    assert(
      property(minutes, constantFrom('id', 'en'), (minute, language) => {
        const iso = new Date(minute * 60_000).toISOString();
        const written = formatTime(iso, { zone: 'Asia/Makassar', language });
        expect(parseTime(written, 'UTC')).toEqual({ iso });
      }),
    );
  });
});
