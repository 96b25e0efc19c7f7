import { describe, expect, test } from 'vitest';
import { articleView } from '../../../src/views/article.ts';
import { frameOf } from '../../../src/views/frame.ts';
import { sectionView } from '../../../src/views/list.ts';
import { pagesOf } from '../../../src/views/pages.ts';
import { shared } from '../../../src/views/shared.ts';
import { headlineOf, teaserOf } from '../../../src/views/teaser.ts';
import { anArticle } from '../../support/article.ts';
import type { SiteParts } from '../../support/site.ts';
import { siteWith } from '../../support/site.ts';

const section = 'nasional';
const one = anArticle({ id: 'a/satu', title: 'Satu', section, standfirst: 'Ringkasan.' });
const jsonOf = (view: object): string => JSON.stringify(view);

/** The JSON of what all pages show, by path. */
function pages(articles: Parameters<typeof siteWith>[0], parts?: SiteParts): Map<string, string> {
  return new Map(
    pagesOf(siteWith(articles, parts)).map(({ path, view }) => [path, jsonOf(view())]),
  );
}

/** Paths of the pages that show something else when the one article is another. */
function changed(article: typeof one): string[] {
  const [before, after] = [pages([one]), pages([article])];
  return [...after].filter(([path, json]) => before.get(path) !== json).map(([path]) => path);
}

describe('the keys of pages', () => {
  test('a layout cannot show of an article what its view does not hold', () => {
    const site = siteWith([{ ...one, dateline: 'Medan' }]);
    const teaser = teaserOf(site, site.edition.articles[0]!);
    // @ts-expect-error A teaser has no dateline: a component that shows it must put it there first.
    expect(teaser.dateline).toBeUndefined();
    expect(jsonOf(frameOf(site))).not.toContain('Medan');
  });

  test('a headline changes all lists that show it, a standfirst all but the tickers', () => {
    const lists = ['/', '/nasional/', '/archive/2015/09/', '/404.html'];
    expect(changed({ ...one, title: 'Lain' })).toEqual(expect.arrayContaining(lists));
    expect(changed({ ...one, standfirst: 'Lain.' })).toEqual(expect.arrayContaining(lists));
  });

  test('what no list shows changes the page of the article alone', () => {
    expect(changed({ ...one, dateline: 'Medan' })).toEqual([one.path]);
    expect(changed({ ...one, digest: 'another' })).toEqual([one.path]);
    expect(changed({ ...one, source: { name: 'Kantor' } })).toEqual([one.path]);
  });

  test('a related article is shown without its standfirst', () => {
    const other = anArticle({ id: 'a/dua', section, date: '2015-09-17T00:00:00.000Z' });
    const related = (standfirst: string): string => {
      const site = siteWith([{ ...one, standfirst }, other]);
      return jsonOf(articleView(site, site.edition.article('a/dua')!).related);
    };
    expect(related('Lain.')).toBe(related('Ringkasan.'));
  });

  test('what an article is that a Baca juga names changes the text that names it', () => {
    const opinion = anArticle({ id: 'a/opini', label: 'opinion' });
    const naming = { ...one, also: [opinion.path] };
    const pageOf = (label: typeof opinion.label, article: typeof one = naming) =>
      pages([article, { ...opinion, label, section: 'internasional' }]).get(one.path);
    expect(pageOf('analysis')).not.toBe(pageOf('opinion'));
    expect(pageOf('analysis', one)).toBe(pageOf('opinion', one));
  });

  test('an article erased from the site changes the pages of texts, which may link to it', () => {
    const gone = anArticle({ id: 'a/gone', section, withdrawn: { erase: true } });
    const [before, after] = [pages([one]), pages([one, gone])];
    expect(after.get(one.path)).not.toBe(before.get(one.path));
    expect(after.get('/nasional/')).toBe(before.get('/nasional/'));
  });
});

describe('a part that views share', () => {
  test('stands in their JSON by a digest of all that it holds', () => {
    const of = (value: string): string => jsonOf({ part: shared({ a: { b: value } }) });
    expect(of('x')).toMatch(/^\{"part":"[\w-]{16}"\}$/);
    expect(of('x')).toBe(of('x'));
    expect(of('y')).not.toBe(of('x'));
  });

  test('is one object for a whole site', () => {
    const site = siteWith([one]);
    const [article] = site.edition.articles;
    expect(headlineOf(site, article!)).toBe(headlineOf(site, article!));
    expect(sectionView(site, article!.section).frame).toBe(frameOf(site));
  });
});
