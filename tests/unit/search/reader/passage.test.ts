import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageOf } from '../../../../src/search/reader/passage.ts';

const NONE = new Set<string>();
const marked = ({ text, marks }: { text: string; marks: [number, number][] }) =>
  marks.map(([from, to]) => text.slice(from, to));
const filler = (words: number): string =>
  Array.from({ length: words }, (_, at) => `pengisi${at % 7}`).join(' ');

describe('passageOf', () => {
  test('shows where a word stands deep in a body, from the beginning of its sentence', () => {
    const body = `${filler(300)}. Kapal itu karam di perairan Natuna. ${filler(60)}.`;
    const passage = passageOf(body, [['natuna']], NONE)!;
    expect(passage.text).toMatch(/^Kapal itu karam di perairan Natuna\. pengisi.* …$/);
    expect(marked(passage)).toEqual(['Natuna']);
    expect(passage.fragment).toBe('perairan Natuna');
  });

  test('says with … that it begins and ends within a sentence', () => {
    const body = `${filler(40)} natuna ${filler(40)}`;
    const { text } = passageOf(body, [['natuna']], NONE)!;
    expect(text).toMatch(/^… pengisi\d .* natuna .* …$/);
    expect(text.length).toBeLessThan(190);
  });

  test('takes the place with most of what was asked for, not the first', () => {
    const body = `Harga naik. ${filler(80)}.\nHarga rokok naik lagi di Kudus. ${filler(80)}.`;
    const passage = passageOf(body, [['harga'], ['rokok'], ['naik', 'kenaikan']], NONE)!;
    expect(marked(passage)).toEqual(['Harga', 'rokok', 'naik']);
    expect(passage.fragment).toBe('Harga rokok naik');
  });

  test('prefers the very form where a family has several', () => {
    const body = `Menaikkan tarif itu sulit. ${filler(80)}. Kenaikan tarif berlaku besok.`;
    const passage = passageOf(body, [['kenaikan', 'menaikkan']], NONE)!;
    expect(marked(passage)).toEqual(['Kenaikan']);
  });

  test.each([
    [
      'a phrase for its abbreviation',
      [['kpk', 'komisi_pemberantasan_korupsi']],
      ['Komisi Pemberantasan Korupsi'],
    ],
    ['a date', [['d2015-08-17']], ['17 Agustus 2015']],
    ['a doubled word', [['anak']], ['anak-anak'.slice(0, 4), 'anak']],
    ['a word behind a prefix', [['banjir']], ['pascabanjir']],
    ['two words that a query joins', [['kerjasama']], ['kerja sama']],
  ])('finds %s', (_, forms, words) => {
    const body = `${filler(90)}. Komisi Pemberantasan Korupsi memanggil anak-anak pascabanjir pada 17 Agustus 2015 untuk kerja sama. ${filler(90)}.`;
    expect(marked(passageOf(body, forms, NONE)!)).toEqual(words);
  });

  test('marks a phrase where its words follow each other only', () => {
    const body = 'Komisi itu dibentuk. Korupsi dilaporkan ke Komisi Pemberantasan Korupsi.';
    expect(marked(passageOf(body, [['komisi_pemberantasan_korupsi']], NONE)!)).toEqual([
      'Komisi Pemberantasan Korupsi',
    ]);
  });

  test('has none where the body has nothing of it', () => {
    expect(passageOf(filler(50), [['natuna']], NONE)).toBeUndefined();
    expect(passageOf('', [['natuna']], NONE)).toBeUndefined();
    expect(passageOf(filler(50), [], NONE)).toBeUndefined();
  });

  test.each([
    [
      'a word that the menu has, with the next',
      'Lomba olahraga air digelar.',
      'olahraga air digelar',
    ],
    ['or with the one before it', 'Gemar olahraga.', 'Gemar olahraga'],
    ['not alone', '“Olahraga”, katanya.', ''],
    ['nor with what pages write in another way', 'Ada 3 olahraga – semua.', ''],
  ])('opens at %s', (_, body, fragment) => {
    expect(passageOf(body, [['olahraga']], new Set(['olahraga']))!.fragment).toBe(fragment);
  });

  test('is a part of the body with its marks within, whatever the body', () => {
    const word = fc.constantFrom(
      'natuna',
      'rokok',
      'Naik',
      '17 Agustus',
      'a',
      '.',
      '…',
      '\n',
      '"',
      '–',
      '日本語',
      '👍🏽',
      'é',
      '50%',
      'kata'.repeat(60),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.constantFrom(' ', '', '\n'),
        (words, gap) => {
          const body = words.join(gap);
          const passage = passageOf(body, [['natuna'], ['rokok', 'naik'], ['d-08-17']], NONE);
          if (!passage) return;
          const own = passage.text.replace(/^… /, '').replace(/ …$/, '');
          const flat = body.replace(/\n/g, ' ');
          expect(flat.includes(own) || flat.includes(passage.text)).toBe(true);
          let end = 0;
          for (const [from, to] of passage.marks) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(passage.text.length);
          expect(passage.marks.length).toBeGreaterThan(0);
          expect(body.includes(passage.fragment)).toBe(true);
          expect(passage.text.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
