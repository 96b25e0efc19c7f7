import { describe, expect, test } from 'vitest';
import { hasBeginning, isNear } from '../../../../src/search/ui/near-topics.ts';
import { yearOf } from '../../../../src/search/ui/year-choice.ts';

describe('a topic is suggested', () => {
  test.each([
    ['Bencana Alam', 'benc', true],
    ['Bencana Alam', 'ALAM', true],
    ['Bencana Alam', 'bencana a', true],
    ['Bencana Alam', 'cana', false],
    ['Bencana Alam', 'b', false],
    ['Bencana Alam', '', false],
    ['Ibu Kota', 'kota ibu', false],
    ['Café & Résto', 'resto', true],
  ])('%s for %s: %s', (name, typed, is) => expect(hasBeginning(name, typed)).toBe(is));
});

describe('a topic is near words that nothing has', () => {
  test.each([
    ['Bulu Tangkis', 'bulutangkis', true],
    ['Pemilu 2024', 'pemilukada jabar', true],
    ['Suriah', 'suriname', true],
    ['Suriah', 'di su', false],
    ['KPK', 'kpk zzq', true],
    ['Suriah', '', false],
    ['Suriah', 'zzqxwvk', false],
  ])('%s, %s: %s', (name, query, is) => expect(isNear(name, query)).toBe(is));
});

test.each([
  ['2015-01-01', '2015-12-31', '2015'],
  ['2015-01-01', '2016-12-31', ''],
  ['2015-01-02', '2015-12-31', ''],
  ['2015-01-01', '', ''],
  ['', '', ''],
])('the days %s and %s are the year %j', (from, to, year) => expect(yearOf(from, to)).toBe(year));
