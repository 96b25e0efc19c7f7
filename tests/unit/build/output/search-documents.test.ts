import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchEntries } from '../../../../src/build/output/search-documents.ts';
import type { Picture } from '../../../../src/pictures/picture.ts';
import { openSearch } from '../../../../src/search/reader/open-search.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const picture = (file: string, more: Partial<Picture> = {}): Picture => ({
  ...{ file, digest: '0123456789abcdef', type: 'jpeg', width: 1200, height: 800, ...more },
});

test.each([
  ['a photograph', picture('articles/2020/01/foto.jpg'), '0123456789abcdef-400.webp'],
  [
    'a small one',
    picture('articles/2020/01/foto.jpg', { width: 300, height: 200 }),
    '0123456789abcdef-300.webp',
  ],
  ['a drawing', picture('articles/2020/01/foto.jpg', { type: 'svg' }), undefined],
  ['an animation', picture('articles/2020/01/foto.jpg', { type: 'gif' }), undefined],
])('a result has the smallest file of %s, and its label', async (_, lead, name) => {
  const pictured = anArticle({
    id: '2020/01/bergambar',
    title: 'Berita bergambar',
    label: 'opinion',
    image: { src: 'foto.jpg', alt: 'x', credit: 'x' },
  });
  const site = siteWith([pictured, anArticle({ id: '2020/01/polos', title: 'Berita polos' })], {
    pictures: [lead],
  });
  const documents = searchEntries(site).map(({ document }) => ({ ...document, body: 'isi' }));
  const index = writeSearch(documents, { timeZone: 'Asia/Jakarta', topicAliases: [] });
  const fetcher = async (url: RequestInfo | URL) =>
    new Response(
      index.get(String(url).replace('https://x.example/koran/search-index/', ''))! as BodyInit,
    );
  const { search, headlines } = await openSearch({
    base: 'https://x.example/koran/',
    fetch: fetcher as typeof fetch,
  });
  const { hits } = await search('berita');
  const shown = new Map(hits.map((hit) => [hit.title, hit]));
  expect(shown.get('Berita bergambar')).toMatchObject({ label: 'opinion', lang: undefined });
  expect(shown.get('Berita bergambar')!.picture).toBe(name && `https://x.example/koran/_p/${name}`);
  expect(shown.get('Berita polos')).toMatchObject({ label: undefined, picture: undefined });
  expect((await headlines('berg'))[0]).toMatchObject({ title: 'Berita bergambar' });
  const [items] = [...index].find(([path]) => path.startsWith('a/'))!.slice(1) as [Uint8Array];
  expect(gunzipSync(items).toString()).not.toContain('webp');
});
