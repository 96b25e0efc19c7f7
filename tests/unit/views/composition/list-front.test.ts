import { expect, test } from 'vitest';
import { PAGE_SIZE } from '../../../../src/site/addresses/older-pages.ts';
import { articlesIn } from '../../../../src/views/composition/row.ts';
import { sectionView } from '../../../../src/views/list.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

/** The front of a section of `count` articles, or its older page `number`. */
function sectionOf(count: number, number?: number) {
  const articles = Array.from({ length: count }, (_, at) =>
    anArticle({ id: `s-${at}`, date: new Date(Date.UTC(2015, 0, 1 + at)).toISOString() }),
  );
  const site = siteWith(articles);
  return sectionView(site, site.edition.section('internasional')!, number);
}
const shape = ({ lead, seconds, teasers }: ReturnType<typeof sectionOf>) => ({
  lead: lead?.teaser.path,
  row: seconds && articlesIn(seconds).length,
  rows: teasers.length,
});

test('the front of a list begins with its newest article and three more, then goes on line by line', () => {
  expect(shape(sectionOf(10))).toEqual({ lead: '/s-9/', row: 3, rows: 6 });
});

test('a list with few articles has no row of three', () => {
  expect(shape(sectionOf(0))).toEqual({ lead: undefined, row: undefined, rows: 0 });
  expect(shape(sectionOf(1))).toEqual({ lead: '/s-0/', row: undefined, rows: 0 });
  expect(shape(sectionOf(3))).toEqual({ lead: '/s-2/', row: undefined, rows: 2 });
  expect(shape(sectionOf(4))).toEqual({ lead: '/s-3/', row: 3, rows: 0 });
});

test('an older page of a list goes on line by line', () => {
  const older = shape(sectionOf(3 * PAGE_SIZE, 1));
  expect(older).toEqual({ lead: undefined, row: undefined, rows: PAGE_SIZE });
});

test('an article that also stands in the language of the site is neither lead nor in the row', () => {
  const articles = [
    anArticle({ id: 'asli', date: '2015-01-05T00:00:00.000Z' }),
    anArticle({ id: 'copy', date: '2015-01-06T00:00:00.000Z', lang: 'en', translationOf: 'asli' }),
    ...[1, 2, 3].map((day) => anArticle({ id: `s-${day}`, date: `2015-01-0${day}T00:00:00.000Z` })),
  ];
  const site = siteWith(articles);
  const { lead, seconds, teasers } = sectionView(site, site.edition.section('internasional')!);
  expect(lead?.teaser.path).toBe('/asli/');
  expect(articlesIn(seconds!).map(({ path }) => path)).toEqual(['/s-3/', '/s-2/', '/s-1/']);
  expect(teasers.map(({ path }) => path)).toEqual(['/copy/']);
});
