import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withDetail } from '../../../../src/search/analysis/posting.ts';
import { BitReader } from '../../../../src/search/reader/bit-reader.ts';
import {
  decodeDictionary,
  dictionaryShard,
} from '../../../../src/search/reader/decode-dictionary.ts';
import { decodePostings } from '../../../../src/search/reader/decode-postings.ts';
import { decodeTerms } from '../../../../src/search/reader/decode-terms.ts';
import { BitWriter } from '../../../../src/search/writer/bit-writer.ts';
import { encodeDictionary } from '../../../../src/search/writer/encode-dictionary.ts';
import { encodePostings } from '../../../../src/search/writer/encode-postings.ts';
import { encodeTerms } from '../../../../src/search/writer/encode-terms.ts';

const articles = 5000;
const numbers = fc.uniqueArray(fc.nat(articles - 1)).map((list) => list.toSorted((a, b) => a - b));
const postings = numbers.chain((list) =>
  fc
    .array(fc.nat(127), { minLength: list.length, maxLength: list.length })
    .map((notes) => list.map((number, at) => withDetail(number, notes[at]!))),
);
const word = fc.stringMatching(/^[a-z]{1,12}$/);

describe('what was written is what is read', () => {
  test('numbers bit by bit', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('bits' as const), value: fc.nat(65535), k: fc.constant(16) }),
      fc.record({ kind: fc.constant('rice' as const), value: fc.nat(9999), k: fc.nat(12) }),
      fc.record({ kind: fc.constant('gamma' as const), value: fc.nat(1_000_000), k: fc.nat(1) }),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const out = new BitWriter();
        for (const { kind, value, k } of steps)
          if (kind === 'gamma') out.gamma(value);
          else out[kind](value, k);
        const bits = new BitReader(out.finish());
        for (const { kind, value, k } of steps)
          expect(kind === 'gamma' ? bits.gamma() : bits[kind](k)).toBe(value);
      }),
    );
  });

  test('postings', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const out = new BitWriter();
        encodePostings(out, list, articles, false);
        expect([...decodePostings(new BitReader(out.finish()), articles, false)]).toEqual(list);
      }),
    );
  });

  test('term shards', () => {
    const terms = fc.uniqueArray(fc.tuple(word, postings), { selector: ([form]) => form });
    fc.assert(
      fc.property(terms, (list) => {
        const families = list.map(([text, own]) => [{ text, postings: own, filter: false }]);
        const bytes = encodeTerms([{ key: 'x', families }], articles);
        const read = decodeTerms(bytes!, articles);
        for (const [form, own] of list) expect([...read.get(form)!.postings]).toEqual(own);
      }),
    );
  });

  test('dictionary shards, each word where the router says', () => {
    const entries = fc
      .uniqueArray(
        fc.record({ word, articles: fc.integer({ min: 1, max: 999 }), titles: numbers }),
        {
          selector: (entry) => entry.word,
        },
      )
      .map((list) => list.toSorted((a, b) => (a.word < b.word ? -1 : 1)));
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 6 }), (list, shards) => {
        const { firsts, files } = encodeDictionary(list, shards, articles, true);
        const read = files.map((bytes) => decodeDictionary(bytes, articles, true));
        for (const entry of list) {
          const found = read[dictionaryShard(firsts, entry.word)]!.find(
            (other) => other.word === entry.word,
          );
          expect([...found!.titles]).toEqual(entry.titles);
        }
      }),
    );
  });

  test('a list that ends too early is an error, not an endless loop', () => {
    const out = new BitWriter();
    encodePostings(out, [128, 256, 4096], articles, false);
    const cut = out.finish().slice(0, 3);
    expect(() => decodePostings(new BitReader(cut), articles, false)).toThrow(RangeError);
  });
});
