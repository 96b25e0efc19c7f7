import { describe, expect, test } from 'vitest';
import type { Term } from '../../../../src/search/reader/decode-terms.ts';
import { relativeOf } from '../../../../src/search/reader/relative.ts';

/** Forms of a shard, as if each were a family of its own. */
const forms = (...words: string[]): Map<string, Term> =>
  new Map(
    words.map((form) => [
      form,
      {
        form,
        postings: new Int32Array(0),
        optional: false,
        stop: false,
        cut: false,
        usual: undefined,
        family: [],
      },
    ]),
  );

const relativeForm = (word: string, ...words: string[]) => relativeOf(word, forms(...words))?.form;

describe('a form that the archive does not have leads to its relative', () => {
  test.each([
    ['berunding', 'perundingan'],
    ['memancarkan', 'dipancarkan'],
    ['dipancarkan', 'memancarkan'],
    ['sambutan', 'menyambut'],
    ['dipungut', 'pemungutan'],
    ['mengaitkan', 'terkait'],
    ['ditonton', 'menonton'],
  ])('%s: %s', (word, relative) => {
    expect(relativeForm(word, relative)).toBe(relative);
  });
});

test('of several relatives the one with most letters in common is taken', () => {
  expect(relativeForm('perundinganku', 'runding', 'perundingan')).toBe('perundingan');
});

test('words that share letters but no root are no relatives', () => {
  expect(relativeForm('berunding', 'banding')).toBeUndefined();
  expect(relativeForm('sambutan', 'sambungan')).toBeUndefined();
});
