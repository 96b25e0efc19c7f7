import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from '../../../../src/build/state/search-rows.ts';
import type { KeptRows } from '../../../../src/search/writer/write-search.ts';

const facts = fc.record({
  pairs: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 2 }),
  spellings: fc.array(fc.string(), { maxLength: 2 }),
  lengths: fc.record({ title: fc.nat(20), lead: fc.nat(60), body: fc.nat(900) }),
  text: fc.record({ size: fc.nat(9000), digest: fc.string() }),
});
const article = fc.record({
  key: fc.string({ unit: 'grapheme' }),
  facts,
  terms: fc.array(fc.tuple(fc.nat(99_999), fc.nat(127)), { maxLength: 30 }),
});

const rows = fc
  .record({
    basis: fc.string(),
    vocabulary: fc.array(fc.string({ unit: 'grapheme' })),
    articles: fc.array(article, { maxLength: 20 }),
  })
  .map(({ basis, vocabulary, articles }): KeptRows => {
    const all = articles.flatMap(({ terms }) => terms);
    let end = 0;
    return {
      basis,
      vocabulary,
      keys: articles.map(({ key }) => key),
      facts: articles.map((one) => one.facts),
      starts: Uint32Array.from([0, ...articles.map(({ terms }) => (end += terms.length))]),
      terms: Int32Array.from(all, ([term]) => term),
      details: Uint8Array.from(all, ([, detail]) => detail),
    };
  });

test('counted articles that were packed are unpacked as they were', () => {
  fc.assert(
    fc.property(rows, (kept) => {
      expect(unpackRows('code', packRows('code', kept))).toEqual(kept);
    }),
  );
});

test('damaged ones, half of them, and those of other code are none', () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 255 }), (kept, at, change) => {
      const packed = packRows('code', kept);
      expect(unpackRows('other', packed)).toBeUndefined();
      expect(unpackRows('code', packed.subarray(0, at % packed.length))).toBeUndefined();
      packed[at % packed.length]! ^= change;
      expect(unpackRows('code', packed)).toBeUndefined();
    }),
  );
});
