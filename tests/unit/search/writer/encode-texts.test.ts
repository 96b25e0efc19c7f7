import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { articlesIn, encodeTexts, planTexts } from '../../../../src/search/writer/encode-texts.ts';
import type { SearchDocument } from '../../../../src/search/writer/search-document.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { fixtureDocuments } from '../reader/archive.ts';

const options = { timeZone: 'Asia/Jakarta', topicAliases: [] };
const digest = (parts: readonly string[]) => parts.join(' ');
const names = (index: ReadonlyMap<string, Uint8Array>) =>
  [...index.keys()].filter((path) => path.startsWith('p/'));
const textsIn = (index: ReadonlyMap<string, Uint8Array>) =>
  names(index)
    .toSorted((a, b) => parseInt(a.slice(2), 10) - parseInt(b.slice(2), 10))
    .flatMap((path) => JSON.parse(gunzipSync(index.get(path)!).toString()) as string[]);

/** A newspaper of articles a day apart; what no two have in common decides how well they pack. */
const newspaper = (articles: number): SearchDocument[] =>
  Array.from({ length: articles }, (_, at) => ({
    ...fixtureDocuments()[0]!,
    url: `/2020/${at}/`,
    digest: `${at}`,
    date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString(),
    body: Array.from(
      { length: 120 },
      (__, word) => `kata${(at * 7919 + word * 104729) % 9973}`,
    ).join(' '),
  }));

test('every body lies in the files once, whole, in the order of the articles', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 9000 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      (bodies, group) => {
        const texts = bodies.map((body) => body.toWellFormed());
        const facts = texts.map((text, at) => ({ size: Buffer.byteLength(text), digest: `${at}` }));
        const files = planTexts(facts, group, digest);
        const read = files.flatMap((file) => {
          expect(Math.floor(file.first / group)).toBe(
            Math.floor((file.first + file.articles - 1) / group),
          );
          expect(file.articles).toBeLessThanOrEqual(4);
          return JSON.parse(
            new TextDecoder().decode(encodeTexts(articlesIn(file).map((at) => texts[at]!))),
          ) as string[];
        });
        expect(read).toEqual(bodies.map((body) => body.toWellFormed()));
        expect(files.map(({ first }) => first)).toEqual(
          files.map((_, at) => files.slice(0, at).reduce((sum, one) => sum + one.articles, 0)),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test('an index holds the bodies of its articles and pages, one file for two to four', () => {
  const documents = newspaper(400);
  const index = writeSearch(documents, options);
  expect(textsIn(index)).toEqual(documents.map(({ body }) => body));
  expect(names(index).length).toBeLessThanOrEqual(400 / 2);
  const sizes = names(index).map((path) => index.get(path)!.length);
  expect(Math.max(...sizes)).toBeLessThan(3000);
});

test('a very long body lies alone', () => {
  const documents = newspaper(9);
  documents[4]!.body = newspaper(60)
    .map(({ body }) => body)
    .join('\n');
  const index = writeSearch(documents, options);
  const alone = [...index].find(([path]) => path.startsWith('p/4-'));
  expect(JSON.parse(gunzipSync(alone![1]).toString())).toEqual([documents[4]!.body]);
});

test('an edit of one body renames the files of bodies of one item file only', () => {
  const documents = newspaper(400);
  const before = new Set(names(writeSearch(documents, options)));
  const edited = documents.map((one, at) =>
    at === 200 ? { ...one, digest: 'baru', body: `${one.body} tambahan` } : one,
  );
  const after = names(writeSearch(edited, options));
  expect(after.filter((path) => !before.has(path)).length).toBeGreaterThan(0);
  expect(after.filter((path) => !before.has(path)).length).toBeLessThanOrEqual(4);
});
