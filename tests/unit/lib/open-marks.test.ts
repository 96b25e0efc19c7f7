import { expect, test } from 'vitest';
import { openMark, openMarksIn } from '../../../src/lib/open-marks.ts';
import { languages } from '../../../src/words/words-in.ts';

test.each(languages)('%s: what was marked is found again, with its place', (language) => {
  const mark = openMark('nama penerbit', language);
  expect(openMarksIn(`Satu.\r\nPenerbit: ${mark}, dan ${mark}.`)).toEqual([
    { what: 'nama penerbit', line: 2, column: 11 },
    { what: 'nama penerbit', line: 2, column: 17 + mark.length },
  ]);
});

test.each([
  ['[isi: kota]', 'kota'],
  ['[ ISI : kota ]', 'kota'],
  ['[Fill in: city]', 'city'],
  ['[ISI:]', ''],
  ['[ISI: kota', 'kota'],
  ['**[ISI: kota](https://kota.id)**', 'kota'],
])('%s is one', (text, what) => {
  expect(openMarksIn(text).map((mark) => mark.what)).toEqual([what]);
});

test.each(['[isian]', '[Isi pidato](pidato.pdf)', 'ISI: kota', '[Kota Isi: makmur]', '[^isi]'])(
  '%s is none',
  (text) => {
    expect(openMarksIn(text)).toEqual([]);
  },
);
