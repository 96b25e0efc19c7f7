import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { sentencesOf } from '../../../../src/client/listen/sentences.ts';

const texts = (text: string, lang = 'id'): string[] =>
  sentencesOf(text, lang, 600).map(({ start, end }) => text.slice(start, end).trim());

test('a text is read sentence by sentence', () => {
  expect(
    texts('Kerry berbicara di Washington. Lavrov menelepon hari Selasa! Apa jawabnya?'),
  ).toEqual(['Kerry berbicara di Washington.', 'Lavrov menelepon hari Selasa!', 'Apa jawabnya?']);
});

afterEach(() => vi.unstubAllGlobals());

test('where the browser knows no rules, a full stop before a capital ends a sentence', () => {
  vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
  expect(texts('Harga 1.500 rupiah. “Naik lagi!” Kata ibu itu. sudah')).toEqual([
    'Harga 1.500 rupiah.',
    '“Naik lagi!”',
    'Kata ibu itu. sudah',
  ]);
});

test('a long address without a space is not spelt letter by letter', () => {
  expect(sentencesOf('a'.repeat(300), 'id', 130)).toHaveLength(3);
});

test('numbers and times do not end a sentence', () => {
  expect(texts('Rp 10.000 dibayar pukul 19.41 WIB. Sudah.')).toHaveLength(2);
});

test('no piece is longer than a voice can read, and nothing is lost or read twice', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 6 }), (parts) => {
      const text = parts.join(', ');
      const spans = sentencesOf(text, 'id', 130);
      let read = '';
      for (const { start, end } of spans) {
        expect(end - start).toBeLessThanOrEqual(130);
        read += text.slice(start, end);
      }
      expect(read.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
