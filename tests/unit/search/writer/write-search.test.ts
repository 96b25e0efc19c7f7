import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planFiles } from '../../../../src/search/writer/file-plan.ts';
import { fixtureDocuments, write } from '../reader/archive.ts';

const asText = (index: Map<string, Uint8Array>) =>
  [...index]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString('base64')}`);

describe('writeSearch', () => {
  const documents = fixtureDocuments();
  const written = asText(write(documents));

  test('writes the same bytes whatever the order of the articles', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (order) => {
        expect(asText(write(order))).toEqual(written);
      }),
      { numRuns: 10 },
    );
  });

  test('reads its documents once', () => {
    const once = (function* () {
      yield* documents;
    })();
    expect(asText(write(once))).toEqual(written);
  });

  test('only the manifest has no hash in its name', () => {
    for (const path of write(documents).keys())
      expect(path).toMatch(
        /^(manifest\.json|p\/\d+-[\da-f]{6}\.bin|([tfba]\/\d+|headlines|days|choices-[sta])-[\da-f]{10}\.bin)$/,
      );
  });
});

describe('planFiles', () => {
  test('an index has at most a fifth of the number of articles in files, or 16', () => {
    fc.assert(
      fc.property(
        fc.nat(200_000),
        fc.nat(60_000_000),
        fc.nat(4_000_000),
        (articles, terms, words) => {
          const plan = planFiles(articles, terms, words);
          const files = plan.items + plan.terms + 2 * plan.dictionary + 3;
          expect(files).toBeLessThanOrEqual(Math.max(16, articles / 5));
          expect(plan.items * plan.group).toBeGreaterThanOrEqual(articles);
        },
      ),
    );
  });
});
