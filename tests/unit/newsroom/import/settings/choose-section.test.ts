import { expect, test } from 'vitest';
import {
  chooseSection,
  parseSectionMap,
} from '../../../../../src/newsroom/import/settings/choose-section.ts';

const site = {
  sections: [
    { id: 'nasional', name: 'Nasional' },
    { id: 'daerah', name: 'Daerah' },
    { id: 'opini', name: 'Opini' },
  ],
  importSection: 'nasional',
};
const none = parseSectionMap('');

test('a category goes to the section of its slug or name', () => {
  expect(chooseSection([{ slug: 'kabar-daerah', name: 'Daerah' }], site, none)).toEqual({
    id: 'daerah',
    guessed: false,
    category: 'Daerah',
  });
});

test('else to the section of the nearest category above it, and keeps its own name', () => {
  const category = { slug: 'jepara', name: 'Jepara', above: ['jateng', 'daerah', 'nasional'] };
  expect(chooseSection([category], site, none)).toMatchObject({ id: 'daerah', category: '' });
});

test('the map goes before all, by slug or name, for categories above too', () => {
  const map = parseSectionMap('Gaya Hidup=opini, jateng: nasional');
  expect(chooseSection([{ slug: 'gaya', name: 'Gaya Hidup' }], site, map).id).toBe('opini');
  const category = { slug: 'jepara', name: 'Jepara', above: ['jateng', 'daerah'] };
  expect(chooseSection([category], site, map).id).toBe('nasional');
});

test('what nobody knows goes to importSection, as a guess', () => {
  expect(chooseSection([{ slug: 'x', name: 'X' }], site, none)).toEqual({
    id: 'nasional',
    guessed: true,
    category: 'X',
  });
});
