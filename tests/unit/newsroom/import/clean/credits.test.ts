import { describe, expect, test } from 'vitest';
import { creditsIn } from '../../../../../src/newsroom/import/clean/credits.ts';

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
    const start = performance.now();
    creditsIn(`Oleh ${'A, '.repeat(100_000)}`);
    creditsIn(`Oleh ${'Aa '.repeat(52)}!`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
