import { describe, expect, test } from 'vitest';
import { creditsIn } from '../../../../../src/newsroom/import/clean/credits.ts';
import { fastGrowing } from '../../../../support/growth/fast-growing.ts';
import { manyOf } from '../../../../support/growth/hostile-texts.ts';

const names = (line: string) => creditsIn(line)?.map(({ name }) => name);

describe('a byline', () => {
  test.each([
    ['Oleh Siti Aminah', ['Siti Aminah']],
    ['oleh Siti Aminah', ['Siti Aminah']],
    ['OLEH SITI AMINAH', ['SITI AMINAH']],
    ['By Siti Aminah', ['Siti Aminah']],
    ['**Oleh Siti Aminah dan Budi bin Hasan**', ['Siti Aminah', 'Budi bin Hasan']],
    ['Oleh Dr. Siti Aminah, M.Si.', ['Dr. Siti Aminah']],
    ['Penulis: Siti Aminah, S.Pd | Editor: Budi', ['Siti Aminah', 'Budi']],
    ['Oleh Redaksi', []],
    ['Oleh: siti.aminah@surat.example', []],
  ])('%s names %j', (line, expected) => expect(names(line)).toEqual(expected));

  test.each([
    'Oleh karena itu warga menolak.',
    'Oleh Karena Itu',
    'Oleh Siti Aminah yang tinggal di desa itu, tanggul dijaga.',
    'Olehnya Siti',
    'By the way Siti',
  ])('is not %s', (line) => expect(creditsIn(line)).toBeUndefined());

  test('takes no long time to tell', () => {
    expect(fastGrowing(creditsIn, [manyOf('A, ', 'Oleh ')])).toEqual([]);
    // Short enough to be read, and never done where each word doubles the work.
    expect(creditsIn(`Oleh ${'Aa '.repeat(52)}!`)).toBeUndefined();
  });
});
