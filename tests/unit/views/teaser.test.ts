import { describe, expect, test } from 'vitest';
import type { ListView } from '../../../src/views/list.ts';
import { authorView, sectionView } from '../../../src/views/list.ts';
import { headlineOf } from '../../../src/views/teaser.ts';
import { articleView } from '../../../src/views/article.ts';
import { anArticle } from '../../support/article.ts';
import type { SiteParts } from '../../support/site.ts';
import { siteWith } from '../../support/site.ts';

const photo = { file: 'authors/rina.jpg', digest: 'abc', type: 'jpeg', width: 600, height: 900 };
const rina = { id: 'rina', file: 'authors/rina.yaml', digest: '', name: 'Rina', links: [] };
const parts = {
  authors: [{ ...rina, kind: 'person', photo: photo.file }],
  pictures: [photo],
} as SiteParts;

function headline(over: Partial<Parameters<typeof anArticle>[0]>, more = parts) {
  const site = siteWith([anArticle({ id: 'a', ...over })], more);
  return headlineOf(site, site.edition.articles[0]!);
}

describe('what an article shows in lists', () => {
  test('opinion and analysis: who wrote them, with the portrait', () => {
    const byline = { name: 'Rina', path: '/author/rina/', picture: photo };
    expect(headline({ label: 'opinion', authors: [{ id: 'rina' }] }).byline).toEqual(byline);
    expect(headline({ label: 'analysis', authors: [{ id: 'rina' }] }).byline).toEqual(byline);
  });

  test('the first who wrote it, not who edited or drew it', () => {
    const authors = [{ id: 'Ani', role: 'editor' }, { id: 'Budi' }, { id: 'rina' }];
    expect(headline({ label: 'opinion', authors }).byline).toEqual({ name: 'Budi' });
    expect(headline({ label: 'opinion', authors: authors.slice(0, 1) })).not.toHaveProperty(
      'byline',
    );
  });

  test('no name where a portrait could not be measured but the name itself', () => {
    const label = 'opinion';
    const { byline } = headline({ label, authors: [{ id: 'rina' }] }, { ...parts, pictures: [] });
    expect(byline).toEqual({ name: 'Rina', path: '/author/rina/' });
  });

  test("an author's own list does not repeat the name; that of a section has it", () => {
    const mine = anArticle({ id: 'a', label: 'opinion', authors: [{ id: 'rina' }] });
    const both = anArticle({
      id: 'b',
      label: 'opinion',
      authors: [{ id: 'Budi' }, { id: 'rina' }],
    });
    const site = siteWith([mine, both], parts);
    const names = ({ lead, teasers }: ListView) =>
      [lead!.teaser, ...teasers].map(({ path, byline }) => [path, byline?.name] as const);
    const [author] = site.edition.authors;
    expect(new Map(names(authorView(site, author!)))).toEqual(
      new Map([
        ['/a/', undefined],
        ['/b/', 'Budi'],
      ]),
    );
    const section = site.edition.section('internasional')!;
    expect(names(sectionView(site, section))).toContainEqual(['/a/', 'Rina']);
  });

  test('news, reportage and advertorials: no name', () => {
    for (const label of [undefined, 'reportage', 'advertorial'] as const)
      expect(headline({ ...(label && { label }), authors: [{ id: 'rina' }] })).not.toHaveProperty(
        'byline',
      );
  });

  test('a client stands with an advertorial alone', () => {
    const client = 'Bank Maju';
    expect(headline({ label: 'advertorial', client }).client).toBe(client);
    expect(headline({ label: 'opinion', client })).not.toHaveProperty('client');
    expect(headline({ client })).not.toHaveProperty('client');
  });

  test('the byline of an article has the portrait of each who has one', () => {
    const site = siteWith(
      [anArticle({ id: 'a', authors: [{ id: 'rina' }, { id: 'Budi' }] })],
      parts,
    );
    const { byline } = articleView(site, site.edition.articles[0]!);
    expect(byline.map(({ picture }) => picture)).toEqual([photo, undefined]);
  });
});
