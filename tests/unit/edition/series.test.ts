import { expect, test } from 'vitest';
import fc from 'fast-check';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';
import type { PageEntry } from '../../../src/schema/entries.ts';

const intro = (id: string, topic?: string): PageEntry => ({
  ...{ id, file: `series/${id}.md`, digest: id, title: `Seri ${id}`, path: `/series/${id}/` },
  ...{ menu: 'none', draft: false, aliases: [], pictures: [], documents: [], also: [] },
  series: { topic },
});

const on = (day: number): string => new Date(Date.UTC(2025, 8, day)).toISOString();
const part = (id: string, day: number, number?: number, over: object = {}) =>
  anArticle({ id, date: on(day), series: { id: 'banjir', part: number }, ...over });
const withdrawn = { reason: 'Keliru.', time: on(20), erase: false };

/** The parts of the series `banjir` as readers see them: number and id, and how many there are said to be. */
function seen(articles: Parameters<typeof anEdition>[0], topic?: string) {
  const edition = anEdition(articles, { pages: [intro('banjir', topic)] });
  const series = edition.seriesById('banjir');
  return {
    parts: series?.parts.map(({ article, number }) => `${number} ${article.id}`),
    total: series?.total,
  };
}

test('parts stand in the order of their dates, or of their numbers where they have some', () => {
  expect(seen([part('c', 3), part('a', 1), part('b', 2)])).toEqual({
    ...{ parts: ['1 a', '2 b', '3 c'], total: 3 },
  });
  expect(seen([part('c', 1, 3), part('a', 3, 1), part('b', 2, 2)])).toEqual({
    ...{ parts: ['1 a', '2 b', '3 c'], total: 3 },
  });
  // Who numbers the first alone goes on by dates.
  expect(seen([part('late', 9), part('first', 5, 1), part('early', 2)])).toEqual({
    ...{ parts: ['1 first', '2 early', '3 late'], total: 3 },
  });
});

test.each([
  ['a draft', { draft: true }],
  ['one to come', { date: '2027-01-01T00:00:00.000Z' }],
  ['one taken back', { withdrawn }],
])('numbers stay honest beside %s', (_name, over) => {
  expect(seen([part('a', 1, 1), part('b', 2, 2, over), part('c', 3, 3)])).toEqual({
    ...{ parts: ['1 a', '3 c'], total: undefined },
  });
  expect(seen([part('a', 1, 1), part('b', 2, 2), part('c', 3, 3, over)])).toEqual({
    ...{ parts: ['1 a', '2 b'], total: 2 },
  });
  expect(seen([part('a', 1, undefined, over)])).toEqual({ parts: undefined, total: undefined });
});

test('a part knows those beside it, and names its series by id or by title', () => {
  const named = { ...part('b', 2), series: { id: ' SERI banjir', part: undefined } };
  const edition = anEdition([part('a', 1), named, part('c', 3)], { pages: [intro('banjir')] });
  const place = edition.seriesPlace(edition.article('b')!)!;
  expect([place.previous?.id, place.number, place.next?.id]).toEqual(['a', 2, 'c']);
  expect(edition.seriesPlace(edition.article('a')!)?.previous).toBeUndefined();
  expect(edition.pages).toEqual([]);
  expect(edition.introductions).toHaveLength(1);
});

test('a dossier gathers a topic by any of its names, numbers nothing, and gives way to a series', () => {
  const articles = [
    part('a', 3),
    anArticle({ id: 'b', date: on(1), topics: ['Sungai'] }),
    anArticle({ id: 'c', date: on(2), topics: ['sungai'], series: { id: 'lain', part: 1 } }),
  ];
  expect(seen(articles, 'Sungai')).toEqual({
    ...{ parts: ['undefined b', 'undefined c', 'undefined a'], total: undefined },
  });
  const edition = anEdition(articles, { pages: [intro('banjir', 'Sungai'), intro('lain')] });
  const seriesOf = (id: string) => edition.seriesPlace(edition.article(id)!)?.series.id;
  expect(['a', 'b', 'c'].map(seriesOf)).toEqual(['banjir', 'banjir', 'lain']);
});

test('whatever is public, numbers rise, and a total says that none is missing', () => {
  const written = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    number: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    draft: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(written, { maxLength: 7 }), (all) => {
      const articles = all.map(({ day, number, draft }, at) =>
        part(`s${at}`, day, number, { draft }),
      );
      const series = anEdition(articles, { pages: [intro('banjir')] }).seriesById('banjir');
      const numbers = series?.parts.map(({ number }) => number!) ?? [];
      expect(numbers).toHaveLength(all.filter(({ draft }) => !draft).length);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      if (series?.total !== undefined)
        expect(numbers).toEqual(Array.from({ length: series.total }, (_, at) => at + 1));
    }),
  );
});
