import { describe, expect, test } from 'vitest';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { writeSegmented } from '../../../support/segmented-index.ts';
import { fixtureDocuments } from '../reader/archive.ts';

const documents = fixtureDocuments();
const options = {
  timeZone: 'Asia/Jakarta',
  topicAliases: [],
  choices: { sections: ['daerah'], topics: ['bencana'], authors: ['sari'] },
};
const asText = (index: Map<string, Uint8Array>) =>
  new Map([...index].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
const manifestOf = (index: Map<string, Uint8Array>) =>
  JSON.parse(new TextDecoder().decode(index.get('manifest.json')));

test('an archive up to the limit is what it is without one, byte for byte', () => {
  expect(asText(writeSegmented(documents, options, 11))).toEqual(
    asText(writeSearch(documents, options)),
  );
});

describe('above the limit', () => {
  const index = writeSegmented(documents, options, 8);

  test('each segment is an index in its own folder, and the newest names them', () => {
    const { segments, articles } = manifestOf(index);
    expect(articles).toBe(6);
    expect(segments).toEqual([
      { from: '2017', to: '2021', articles: 6, path: 'manifest.json' },
      { from: '2016', to: '2016', articles: 4, path: expect.any(String) },
      { from: '2015', to: '2015', articles: 2, path: expect.any(String) },
    ]);
    const older = segments.slice(1) as { path: string }[];
    for (const { path } of older) {
      expect(path).toMatch(/^(201\d)-\1\/manifest-[\da-f]{10}\.bin$/);
      expect(index.has(path)).toBe(true);
    }
    for (const path of index.keys())
      expect(path).toMatch(
        /^(?:manifest\.json$|(?:201\d-201\d\/)?(?:p\/\d+-[\da-f]{6}|(?:[tfba]\/\d+|headlines|days|manifest|choices-[sta])-[\da-f]{10})\.bin$)/,
      );
  });

  test('an added story, its new topic and the choices of the site leave older ones as they are', () => {
    const added = {
      ...documents[10]!,
      ...{ url: '/2021/12/baru/', title: 'Latakia', digest: 'new', date: '2021-12-01T00:00:00Z' },
      topics: [{ id: 'tambang', name: 'Tambang' }],
    };
    const topicAliases = [{ name: 'Tambang', aliases: [] }];
    const choices = { ...options.choices, topics: ['bencana', 'tambang'] };
    const later = writeSegmented([...documents, added], { ...options, topicAliases, choices }, 8);
    const older = (all: Map<string, Uint8Array>) =>
      asText(new Map([...all].filter(([path]) => /^\d{4}/.test(path))));
    expect(older(later)).toEqual(older(index));
    expect(manifestOf(later).segments.slice(1)).toEqual(manifestOf(index).segments.slice(1));
    expect(manifestOf(later).articles).toBe(7);
  });
});
