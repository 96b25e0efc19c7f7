import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  forgetCounts,
  packCounts,
  readCounts,
  unpackCounts,
  writeCounts,
} from '../../../../src/build/state/search-counts.ts';
import type { KeptCounts } from '../../../../src/search/writer/write-search.ts';

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

const made = fc.record({
  manifest: fc.string(),
  plan: fc.constant({ group: 8, items: 2, terms: 3, dictionary: 1 }),
  entries: fc.nat(),
  mean: fc.constant({ title: 5, lead: 20, body: 300 }),
  meanings: fc.array(fc.array(fc.string(), { maxLength: 2 }), { maxLength: 2 }),
  english: fc.array(fc.nat(20), { maxLength: 3 }),
  others: fc.array(fc.tuple(fc.string(), fc.string()), { maxLength: 3 }),
  filters: fc.array(
    fc.tuple(
      fc.string(),
      fc.array(fc.nat(9999), { maxLength: 5 }).map((list) => Int32Array.from(list)),
    ),
    { maxLength: 3 },
  ),
});

const counts = fc
  .record({
    made: fc.option(made, { nil: undefined }),
    basis: fc.string(),
    vocabulary: fc.array(fc.string({ unit: 'grapheme' })),
    articles: fc.array(article, { maxLength: 20 }),
    families: fc.array(fc.tuple(fc.string(), fc.array(fc.array(fc.string(), { maxLength: 3 })))),
  })
  .map(({ basis, vocabulary, articles, families, made: index }): KeptCounts => {
    const all = articles.flatMap(({ terms }) => terms);
    let end = 0;
    const rows = {
      basis,
      vocabulary,
      keys: articles.map(({ key }) => key),
      facts: articles.map((one) => one.facts),
      starts: Uint32Array.from([0, ...articles.map(({ terms }) => (end += terms.length))]),
      terms: [Int32Array.from(all, ([term]) => term)],
      details: [Uint8Array.from(all, ([, detail]) => detail)],
    };
    const shards = Uint32Array.from(vocabulary, ({ length }) => length);
    return { rows, families, ...(index && { made: { ...index, shards } }) };
  });

/** The pieces that are written, as they lie in the file. */
const packed = (code: string, counted: KeptCounts): Buffer =>
  Buffer.concat(packCounts(code, counted));

test('counted articles that were packed are unpacked as they were', () => {
  fc.assert(
    fc.property(counts, (kept) => {
      expect(unpackCounts('code', packed('code', kept))).toEqual(kept);
    }),
  );
});

test('damaged ones, half of them, and those of other code are none', () => {
  fc.assert(
    fc.property(counts, fc.nat(), fc.integer({ min: 1, max: 255 }), (kept, at, change) => {
      const bytes = packed('code', kept);
      expect(unpackCounts('other', bytes)).toBeUndefined();
      expect(unpackCounts('code', bytes.subarray(0, at % bytes.length))).toBeUndefined();
      bytes[at % bytes.length]! ^= change;
      expect(unpackCounts('code', bytes)).toBeUndefined();
    }),
  );
});

test('what was counted is remembered by its segment, and forgotten with it', () => {
  const settings = { stateRoot: mkdtempSync(join(tmpdir(), 'warta-counts-')) };
  forgetCounts(settings, ['']);
  const [one, other] = fc.sample(counts, 2) as [KeptCounts, KeptCounts];
  writeCounts(settings, 'code', one, '');
  writeCounts(settings, 'code', other, '2010-2018');
  expect(readCounts(settings, 'code', '')).toEqual(one);
  expect(readCounts(settings, 'code', '2010-2018')).toEqual(other);
  writeFileSync(join(settings.stateRoot, 'search/analyses.json'), '{}');
  forgetCounts(settings, ['', '2010-2019']);
  expect(readdirSync(join(settings.stateRoot, 'search')).toSorted()).toEqual([
    'analyses.json',
    'counts.bin',
  ]);
});
