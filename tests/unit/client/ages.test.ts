import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOf } from '../../../src/client/ages.ts';
import { timeAttribute } from '../../../src/lib/time/machine.ts';
import { ageWords } from '../../../src/words/age-words.ts';

const ZONE = 'Asia/Jakarta';
const said = (datetime: string, now: string, language = 'id'): string | undefined => {
  const age = ageOf(datetime, Date.parse(now));
  return age && ageWords(language)[age[0]].replace('#', String(age[1]));
};

describe('how long ago a time was', () => {
  test.each([
    ['2026-11-28T06:10:00+07:00', '2026-11-28T06:10:00+07:00', 'Baru saja'],
    ['2026-11-28T06:10:00+07:00', '2026-11-28T06:10:59+07:00', 'Baru saja'],
    ['2026-11-28T06:10:00+07:00', '2026-11-28T06:35:10+07:00', '25 menit lalu'],
    ['2026-11-28T06:10:00+07:00', '2026-11-28T07:09:59+07:00', '59 menit lalu'],
    ['2026-11-28T06:10:00+07:00', '2026-11-28T09:20:00+07:00', '3 jam lalu'],
    ['2026-11-28T00:01:00+07:00', '2026-11-28T23:59:00+07:00', '23 jam lalu'],
    // Last night's news, early and later in the morning.
    ['2026-11-27T23:50:00+07:00', '2026-11-28T00:10:00+07:00', '20 menit lalu'],
    ['2026-11-27T23:50:00+07:00', '2026-11-28T06:00:00+07:00', '6 jam lalu'],
    ['2026-11-27T18:30:00+07:00', '2026-11-28T06:30:00+07:00', 'Kemarin'],
    ['2026-11-27T00:00:00+07:00', '2026-11-28T23:59:59+07:00', 'Kemarin'],
    ['2026-11-26T23:59:59+07:00', '2026-11-28T12:00:00+07:00', undefined],
    ['2015-09-16T19:41:00+07:00', '2026-11-28T12:00:00+07:00', undefined],
    // A device whose clock is behind.
    ['2026-11-28T06:10:00+07:00', '2026-11-28T06:09:59+07:00', undefined],
    ['2026-11-28T06:10:00+07:00', '1970-01-01T00:00:00Z', undefined],
    ['', '2026-11-28T06:10:00Z', undefined],
  ])('%s at %s: %s', (datetime, now, expected) => {
    expect(said(datetime, now)).toBe(expected);
  });

  test('is said in the page’s language, in words that fit one and many', () => {
    expect(said('2026-11-28T06:10:00+07:00', '2026-11-28T06:11:00+07:00', 'en')).toBe('1 min ago');
    expect(said('2026-11-28T06:10:00+07:00', '2026-11-28T07:10:00+07:00', 'en')).toBe('1 hr ago');
    for (const language of ['id', 'en']) {
      const ages = ageWords(language);
      expect(ages).toHaveLength(5);
      expect(ages.join('').includes('|')).toBe(false);
    }
  });

  /** The calendar day in the site's zone, by the browser's own calendar. */
  const dayIn = (moment: number): number => {
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(moment);
    return Date.parse(day) / 86_400_000;
  };
  const moment = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2040) });
  const later = fc.oneof(
    fc.integer({ min: -200_000_000, max: 200_000_000 }),
    fc.integer({ min: -1e12, max: 1e12 }),
  );

  test('is never wrong: counts are whole and past, and yesterday is the day before', () => {
    fc.assert(
      fc.property(moment, later, (at, ahead) => {
        const time = Math.floor(at / 1000) * 1000;
        const now = time + ahead;
        const age = ageOf(timeAttribute(new Date(time).toISOString(), ZONE), now);
        const days = dayIn(now) - dayIn(time);
        expect(age === undefined).toBe(ahead < 0 || days > 1);
        if (!age) return;
        const [word, count] = age;
        const unit = [60_000, 60_000, 3_600_000, 3_600_000][word]!;
        expect(count).toBe(Math.floor(ahead / unit));
        if (word === 1) expect(count).toBeGreaterThan(0);
        if (word < 2) expect(ahead).toBeLessThan(3_600_000);
        if (word === 2) expect(days === 0 || count < 12).toBe(true);
        if (word === 3) expect(days).toBe(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('holds for whatever stands in `datetime`', () => {
    fc.assert(
      fc.property(fc.string(), moment, (text, now) => {
        const age = ageOf(text, now);
        if (age) expect(age.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
