import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandColumns } from '../../../../src/views/composition/bands.ts';
import {
  articleHeight,
  standfirstHeight,
  TYPES,
} from '../../../../src/views/composition/heights.ts';
import type { Teaser } from '../../../../src/views/teaser.ts';

const WIDTH = 358;
const aTeaser = (title: string, standfirst = '', hasPicture = false): Teaser => ({
  ...{ path: `/${title}/`, title, standfirst, date: '2015-09-16T12:41:00.000Z', lang: 'id' },
  label: undefined,
  section: { name: 'Nasional', path: '/nasional/' },
  picture: hasPicture
    ? { file: 'a.jpg', digest: 'a', type: 'jpeg', width: 1200, height: 800 }
    : undefined,
});
const teasers = fc
  .record({
    title: fc.lorem({ maxCount: 12 }),
    standfirst: fc.lorem({ maxCount: 30 }),
    hasPicture: fc.boolean(),
  })
  .map(({ title, standfirst, hasPicture }) => aTeaser(title, standfirst, hasPicture));
const bands = fc.array(
  fc
    .tuple(teasers, fc.array(teasers, { minLength: 1, maxLength: 5 }))
    .map(([first, rest]) => ({ articles: [first, ...rest] as [Teaser, ...Teaser[]] })),
  { minLength: 1, maxLength: 9 },
);

const heightOf = (column: readonly { articles: readonly Teaser[] }[]): number =>
  column.reduce((sum, { articles: [first, ...rest] }) => {
    const large =
      articleHeight(first!, TYPES.second, WIDTH, { picture: true, kicker: false }) +
      standfirstHeight(first!, WIDTH);
    return sum + large + rest.length * 80;
  }, 0);

test('columns hold all bands in their order, each with its first articles and at least two', () => {
  fc.assert(
    fc.property(bands, (all) => {
      const columns = bandColumns(all, 3, WIDTH);
      expect(columns).toHaveLength(Math.min(3, all.length));
      const shown = columns.flat();
      expect(shown.map(({ articles }) => articles[0])).toEqual(
        all.map(({ articles }) => articles[0]),
      );
      for (const [at, { articles }] of shown.entries()) {
        expect(articles.length).toBeGreaterThanOrEqual(2);
        expect(articles).toEqual(all[at]!.articles.slice(0, articles.length));
      }
    }),
  );
});

test('a section that wrote more makes its column no longer than the others', () => {
  const long = Array.from({ length: 6 }, (_, at) => aTeaser(`Judul berita nomor ${at} yang biasa`));
  const band = (count: number, hasPicture: boolean) => {
    const standfirst = 'Kalimat yang menerangkan berita ini kepada pembaca. '.repeat(2);
    const [first, ...rest] = [aTeaser('Judul', standfirst, hasPicture), ...long.slice(0, count)];
    return { articles: [first!, ...rest] as [Teaser, ...Teaser[]] };
  };
  const columns = bandColumns([band(5, false), band(2, true), band(5, false)], 3, WIDTH);
  const heights = columns.map(heightOf);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(120);
});
