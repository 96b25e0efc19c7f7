import { expect, test } from 'vitest';
import { imprint } from '../../../src/site/imprint.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { aSite } from '../../support/edition.ts';

const imprintOf = (mirrors?: string[]) =>
  imprint({ settings: { ...aSite, ...(mirrors && { mirrors }) }, words: wordsIn('id').pages });

test('every page says where else the paper is, and nothing of it where it is nowhere else', () => {
  const without = imprintOf();
  expect(imprintOf([])).toEqual(without);
  expect(imprintOf([aSite.url])).toEqual(without);
  expect(imprintOf(['https://cadangan.example/koran/', 'http://b.example'])).toEqual([
    ...without,
    {
      label: 'Juga di',
      says: [
        { text: 'cadangan.example/koran', href: 'https://cadangan.example/koran/' },
        { text: 'b.example', href: 'http://b.example' },
      ],
    },
  ]);
});
