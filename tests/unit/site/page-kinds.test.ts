import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputFile } from '../../../src/lib/url.ts';
import type { ArticleEntry } from '../../../src/schema/entries.ts';
import { faviconPath, iconDrawingPath, workerPath } from '../../../src/site/addresses.ts';
import { fileKinds } from '../../../src/site/addresses/file-kinds.ts';
import { pageKinds } from '../../../src/site/addresses.ts';
import { anArticle } from '../../support/article.ts';
import { aSite } from '../../support/edition.ts';
import { plannedOf } from '../../support/planned.ts';
import type { SiteParts } from '../../support/site.ts';
import { siteWith } from '../../support/site.ts';

/** What a build writes that neither is a page nor is read by programs. */
const OTHERS = new Set([workerPath, iconDrawingPath, faviconPath]);
const isOther = (path: string): boolean => OTHERS.has(path) || path.endsWith('.png');

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const someArticle = fc.record({
  section: fc.constantFrom('nasional', 'internasional', 'asia', 'entah'),
  topics: fc.subarray(['Banjir', 'Sungai', 'sungai', 'Langka']),
  authors: fc.subarray(['ani', 'tamu']).map((ids) => ids.map((id) => ({ id }))),
  date: fc
    .integer({ min: 0, max: 400 })
    .map((day) => new Date(Date.UTC(2025, 0, 1) + day * 86_400_000).toISOString()),
  draft: fc.boolean(),
  canonical: fc.option(fc.constant('https://lain.example/x'), { nil: undefined }),
  label: fc.constantFrom(undefined, 'advertorial' as const),
  corrections: fc.array(fc.constant({ time: '2025-03-01T00:00:00.000Z', text: 'Ralat.' }), {
    maxLength: 6,
  }),
  withdrawn: fc.constantFrom(undefined, undefined, {}, { erase: true }),
});

/** Editions of all sizes: each list is at times too long for one page. */
const someSite = fc
  .record({
    articles: fc.array(someArticle, { maxLength: 12 }),
    times: fc.constantFrom(1, 1, 9, 120),
    menus: fc.constantFrom(3, 60, 600),
    topics: fc.constantFrom(0, 2, 501),
  })
  .map(({ articles: some, times, menus, topics }) => {
    const articles = numbers(times).flatMap((round) =>
      some.map((article, at): ArticleEntry => anArticle({ ...article, id: `a/s${at}-${round}` })),
    );
    const parts: SiteParts = {
      now: '2025-12-30T00:00:00.000Z',
      site: {
        ...aSite,
        sections: [
          ...aSite.sections,
          ...numbers(menus).map((at) => ({ id: `r${at}`, name: `R${at}` })),
        ],
      },
      topics: numbers(topics).map((at) => ({ id: `t${at}`, name: `T${at}`, aliases: [] })),
      authors: [
        { id: 'ani', file: '', digest: '', name: 'Ani', kind: 'person' as const, links: [] },
      ],
    };
    return siteWith(articles, parts);
  });

test('the table tells exactly the pages and files that a build makes', () => {
  fc.assert(
    fc.property(someSite, (site) => {
      const { edition } = site;
      const places = pageKinds.flatMap((kind) => kind.places(edition)).map(({ path }) => path);
      const files = fileKinds.flatMap((kind) => kind.paths(edition));
      const paths = [...places, ...files].filter((path) => !isOther(path)).map(outputFile);
      const planned = plannedOf(site, 'c').map(({ path }) => outputFile(path));
      expect(paths.toSorted()).toEqual(planned.toSorted());
      expect(new Set(paths).size).toBe(paths.length);
    }),
    { numRuns: 60 },
  );
}, 60_000);
