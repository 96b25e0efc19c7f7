import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, linesOf } from '../../../src/desk/excerpt.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';

const text = (lines: readonly string[], line: number, column: number): string =>
  (excerptOf(lines, { line, column }, 'Potongan')?.text ?? '').replace(/[ \n]+/g, ' ');
const lines = [
  '---',
  'title: Banjir',
  'date: kemarin sore',
  'section: nasional',
  '---',
  '',
  'Isi.',
];

test('the line that is meant stands among those around it, with its number and its word marked', () => {
  const shown = text(lines, 3, 7);
  expect(shown).toMatch(/aria-current="true"[^<]*><span class="number">3<\/span/);
  expect(shown).toContain('date: <mark>kemarin</mark> sore');
  expect(shown).toContain('section: nasional');
  expect(shown.match(/<li/g)).toHaveLength(6);
});

test('a place behind the end of a line is marked all the same', () => {
  expect(text(lines, 2, 99)).toContain('title: Banjir<mark>\u00a0</mark>');
  expect(text(lines, 6, 1)).toContain('<mark>\u00a0</mark>');
});

test('where there is no such line, there is no excerpt', () => {
  expect(excerptOf(lines, { line: 8, column: 1 }, '')).toBeUndefined();
  expect(excerptOf([], { line: 1, column: 1 }, '')).toBeUndefined();
  expect(excerptOf([''], { line: 1, column: 1 }, '')).toBeUndefined();
});

test('a very long line is shown around its place, and others at their beginning', () => {
  const long = `${'a '.repeat(2000)}SALAH ${'b '.repeat(2000)}`;
  const shown = text([long, long], 1, 4001);
  expect(shown).toContain('<mark>SALAH</mark>');
  expect(shown.length).toBeLessThan(1500);
});

test('nothing of a file becomes markup, wherever the place is', () => {
  const letters = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', 'a', ' ', ':'),
    maxLength: 30,
  });
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 40 }), (line, column) => {
      const shown = text([line, 'x'], 1, column);
      const inside = shown.replace(/<\/?(?:ol|li|span|code|mark)(?:\s[^<>]*)?>/g, '');
      expect(inside).not.toMatch(/[<>]/);
    }),
  );
});

test('lines are read in the letters that a file was saved with; none where it cannot be read', () => {
  const root = writeFiles(freshFolder('excerpt'), {
    'a.md': '\ufeffsatu\r\ndua\rtiga',
    'b.md': Buffer.from('\ufeffsatu\ndua', 'utf16le'),
    'c.md': Buffer.from('caf\xe9 ini', 'latin1'),
  });
  expect(linesOf(root, 'a.md')).toEqual(['satu', 'dua', 'tiga']);
  expect(linesOf(root, 'b.md')).toEqual(['satu', 'dua']);
  expect(linesOf(root, 'c.md')).toEqual(['café ini']);
  expect(linesOf(root, 'tidak-ada.md')).toEqual([]);
});
