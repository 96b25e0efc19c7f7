import { expect, test } from 'vitest';
import { findSlips } from '../../../../src/markdown/find-slips.ts';
import { mendText } from '../../../../src/newsroom/check/fix/mend-text.ts';
import { mayHaveSlips } from '../../../../src/newsroom/check/text/may-have-slips.ts';
import { article } from '../../../content-folder.ts';

const AROUND = { ownHosts: [], newAddress: () => undefined };

const mended = (body: string): string =>
  mendText(article('', body), [], AROUND).text.slice(article('', '').length - 1, -1);

const values = (body: string): string[] =>
  findSlips(body).flatMap(({ rule, value }) => (rule === 'cut-word' ? [value] : []));

test('words that a PDF cut are named, and joined where each can be one word only', () => {
  const body =
    'Kata peme-\nrintah, para pengungsi-\nan dan anak-\nanak\nselamat dari KPK-\nnya di keca-\nmatan itu. Kecamatan lain.';
  expect(mayHaveSlips(body)).toBe(true);
  expect(values(body)).toHaveLength(5);
  const better =
    'Kata pemerintah,\npara pengungsian\ndan anak-anak\nselamat dari KPK-nya\ndi kecamatan\nitu. Kecamatan lain.';
  expect(mended(body)).toBe(better);
  expect(mended(better)).toBe(better);
});

test('what may be two words is named and stays', () => {
  for (const body of ['Soal jual-\nbeli tanah.', 'Banjir di-\nbawah jembatan.']) {
    expect(values(body)).toHaveLength(1);
    expect(mended(body)).toBe(body);
  }
});

test.each([
  'Masa pra-\ndan pascapanen.',
  'Anak-anak\nmengungsi.',
  'Skor 2-\n1 itu.',
  'Rute Demak-\nKudus putus.',
  '```\npeme-\nrintah\n```',
])('%s is no word that was cut', (body) => {
  expect(values(body)).toEqual([]);
  expect(mended(body)).toBe(body);
});

test('nothing that would begin a list is moved to the start of a line', () => {
  const body = 'Kata peme-\nrintah - begitu.';
  expect(mended(body)).toBe(body);
});
