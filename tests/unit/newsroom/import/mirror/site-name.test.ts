import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titleCutter } from '../../../../../src/newsroom/import/mirror/site-name.ts';

const headlines = [
  'Banjir di Tegal',
  'Gempa Malang: 3 luka',
  'Pasar Pagi - Riwayatmu',
  'Harga beras',
];

test.each([
  ['at the end', (one: string) => `${one} - Kabar Tegal`],
  ['after a bar', (one: string) => `${one} | Koran X`],
  ['after a bar without blanks', (one: string) => `${one}|Koran X`],
  ['in front', (one: string) => `Koran X » ${one}`],
  ['with what it stands for', (one: string) => `${one} | Kabar Tegal - Tajam Terpercaya`],
  ['on both sides', (one: string) => `Kabar Tegal : ${one} – kabartegal.id`],
  [
    'with the name of a section',
    (one: string, at: number) => `${one} - ${at % 2 ? 'Daerah' : 'Ekonomi'} - Kabar Tegal`,
  ],
  [
    'behind the name of a section',
    (one: string, at: number) => `Koran X » ${at % 2 ? 'Daerah' : 'Ekonomi'} » ${one}`,
  ],
])('the name of a site is cut off: %s', (_, write) => {
  const lists = ['Daerah', 'Ekonomi'].map((name) =>
    write('#', 0)
      .replace(/^# - Ekonomi|Ekonomi » #$/, '#')
      .replace('#', name),
  );
  const titles = headlines.map(write);
  const cut = titleCutter([...titles, ...lists]);
  expect(titles.map((title) => cut(title))).toEqual(headlines);
});

test('the section that a page names is cut off beside the name', () => {
  const cut = titleCutter(headlines.map((one) => `${one} - Kabar Tegal`));
  expect(cut('Longsor - Ekonomi & Bisnis - Kabar Tegal', 'Ekonomi & Bisnis')).toBe('Longsor');
  expect(cut('Longsor - Warga Selamat - Kabar Tegal', 'Daerah')).toBe('Longsor - Warga Selamat');
});

test.each([
  ['a series', ['Opini - A', 'Opini - B', 'Opini - C', 'D', 'E', 'F', 'G']],
  ['two pages', ['A - Kabar', 'B - Kabar']],
  [
    'one headline many times',
    ['Banjir - Tegal', 'Banjir - Tegal', 'Banjir - Tegal', 'Banjir - Tegal'],
  ],
])('what may be part of headlines stays: %s', (name, titles) => {
  const cut = titleCutter(titles);
  if (name.startsWith('one')) expect(cut('Longsor - Tegal')).toBe('Longsor - Tegal');
  else expect(titles.map((title) => cut(title))).toEqual(titles);
});

test('a page whose title is only the name keeps it', () => {
  expect(titleCutter(headlines.map((one) => `${one} - Kabar Tegal`))('Kabar Tegal')).toBe(
    'Kabar Tegal',
  );
});

test('a title that all pages have is no headline', () => {
  expect(titleCutter(['Kabar', 'Kabar', 'Kabar', 'Lain'])('Kabar')).toBe('');
});

test('of any headlines under one name, each comes back whole', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z0-9,.]{1,8}$/), { minLength: 1, maxLength: 5 });
  const headline = fc.array(
    words.map((list) => list.join(' ')),
    { minLength: 1, maxLength: 3 },
  );
  const titles = fc.uniqueArray(
    headline.map((list) => list.join(' - ')),
    { minLength: 4, maxLength: 12 },
  );
  fc.assert(
    fc.property(titles, fc.constantFrom(' - ', ' | ', ' » ', ' – '), (list, sign) => {
      const cut = titleCutter(list.map((one) => `${one}${sign}Kabar Sangat Tegal`));
      const alone = new Set(list.map((one) => one.toLowerCase()));
      for (const one of list) {
        // The end of a headline that is a title itself looks like a section.
        const ends = one.toLowerCase().split(' - ');
        if (ends.length > 1 && alone.has(ends.at(-1)!)) continue;
        if (
          ends.length > 1 &&
          list.filter((other) =>
            other
              .toLowerCase()
              .split(' - ')
              .some((part) => ends.includes(part)),
          ).length > 2
        )
          continue;
        expect(cut(`${one}${sign}Kabar Sangat Tegal`)).toBe(one);
      }
    }),
  );
});
