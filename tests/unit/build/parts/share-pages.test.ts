import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareExtent } from '../../../../src/build/parts/share-extent.ts';
import { sharePages } from '../../../../src/build/parts/share-pages.ts';
import { wholeSite } from '../../../../src/build/extent.ts';
import { plannedPages } from '../../../../src/build/planned-pages.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const aDay = fc.record({
  month: fc.integer({ min: 1, max: 9 }),
  day: fc.integer({ min: 1, max: 28 }),
});

const siteOf = (days: readonly { month: number; day: number }[]) =>
  siteWith(
    days.map(({ month, day }, at) =>
      anArticle({
        id: `2015/0${month}/cerita-${at}`,
        path: `/2015/0${month}/cerita-${at}/`,
        date: `2015-0${month}-${String(day).padStart(2, '0')}T05:00:00.000Z`,
      }),
    ),
  );

test('each page of a site is in one share, under the key that it has in the whole, and months are whole', () => {
  fc.assert(
    fc.property(fc.array(aDay, { maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (days, of) => {
      const site = siteOf(days);
      const shares = Array.from({ length: of }, (_, at) =>
        sharePages(site, { number: at + 1, of }),
      );
      // The key is the class's, which no comparison of objects looks at.
      const keyed = (pages?: ReturnType<typeof sharePages>) =>
        plannedPages(site, 'code', undefined, pages).map((page) => ({ ...page, key: page.key }));
      const planned = shares.flatMap((pages) => keyed(pages));
      const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
      expect(planned.toSorted(byPath)).toEqual(keyed().toSorted(byPath));
      for (const { days: inMonth } of site.edition.months) {
        const paths = new Set(inMonth.flatMap(({ articles }) => articles.map(({ path }) => path)));
        const having = shares.filter((pages) => pages.some(({ path }) => paths.has(path)));
        expect(having).toHaveLength(1);
      }
    }),
    { numRuns: 40 },
  );
});

test('shares have the articles and cards of the whole between them, and each the texts of its own', () => {
  const site = siteOf(
    Array.from({ length: 40 }, (_, at) => ({ month: (at % 9) + 1, day: (at % 28) + 1 })),
  );
  const shares = [1, 2, 3].map((number) => shareExtent(site, { number, of: 3 }));
  const searched = shares.flatMap(({ searched: { edition } }) => edition.articles);
  expect(new Set(searched)).toEqual(new Set(site.edition.articles));
  expect(searched).toHaveLength(40);
  const all = new Set(
    wholeSite(site)
      .cards()
      .map(({ path }) => path),
  );
  for (const { path } of shares.flatMap((share) => share.cards())) expect(all).toContain(path);
});
