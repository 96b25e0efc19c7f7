import { describe, expect, test } from 'vitest';
import { isLikelySlip } from '../../../../src/search/reader/slip.ts';

describe('a word looks like a slip of another', () => {
  test.each([
    ['letters swapped', 'kseatuan', 'kesatuan'],
    ['a letter doubled', 'merapii', 'merapi'],
    ['one of a double left out', 'muhamad', 'muhammad'],
    ['a vowel left out', 'brapa', 'berapa'],
    ['the key beside it', 'pwmilu', 'pemilu'],
    ['the key beside the first', 'oertalite', 'pertalite'],
    ['a letter that sounds the same', 'korona', 'corona'],
    ['any letter of a long word', 'menjeqaskan', 'menjelaskan'],
    ['the first letter of a long word left out', 'amaskus', 'damaskus'],
    ['what cannot be spoken', 'novxum', 'novum'],
  ])('%s: %s for %s', (_, typed, meant) => {
    expect(isLikelySlip(typed, meant)).toBe(true);
  });

  test.each([
    ['bali', 'kali'],
    ['btp', 'bts'],
    ['hole', 'hold'],
    ['siska', 'sisa'],
    ['iwan', 'iran'],
    ['saputri', 'saputra'],
    ['kursus', 'kurus'],
    ['rorotan', 'sorotan'],
    ['triyanto', 'jiyanto'],
    ['kardinal', 'marginal'],
  ])('%s is a word of its own beside %s', (typed, meant) => {
    expect(isLikelySlip(typed, meant)).toBe(false);
  });
});
