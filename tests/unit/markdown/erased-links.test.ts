import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sampleContext } from './sample-context.ts';

const sample = sampleContext();
const context = {
  ...sample,
  link: (href: string) =>
    href.includes('hapus') ? { href: '', external: false, erased: true } : sample.link(href),
};
const html = (body: string): string => renderMarkdown(body, context).html;

test.each([
  ['Lihat [berita itu](/hapus/ "judul").', '<p>Lihat berita itu.</p>\n'],
  ['[**Tebal** dan _miring_](/hapus/)', '<p><strong>Tebal</strong> dan <em>miring</em></p>\n'],
  ['Ada di https://warta.example/hapus/ dulu', '<p>Ada di (tautan dihapus) dulu</p>\n'],
  ['<https://warta.example/hapus/>', '<p>(tautan dihapus)</p>\n'],
  ['Baca juga: [Judul korban](/hapus/)', ''],
  ['**Baca juga:** [Satu](/hapus/) | [Dua](/hapus/)', ''],
])('%s', (body, expected) => expect(html(body)).toBe(expected));

test('a box keeps its other links, and boxes are counted anew', () => {
  const body =
    'Baca juga: [A](/hapus/), [B](/b/), [C](/c/)\n\nBaca juga: [D](/hapus/)\n\nBaca juga: [E](/e/)';
  const text = html(body);
  expect(text).not.toMatch(/[AD]<\/a>|>A|>D/);
  expect(text).toMatch(/<a href="[^"]*\/b\/">B<\/a>, <a href="[^"]*\/c\/">C<\/a><\/p>/);
  expect(text.match(/aria-label="[^"]*"/g)).toEqual([
    'aria-label="Baca juga"',
    'aria-label="Baca juga 2"',
  ]);
});
