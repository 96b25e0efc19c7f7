import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { searchEntries } from '../../../../src/build/output/search-documents.ts';
import type { Picture } from '../../../../src/pictures/picture.ts';
import type { Site } from '../../../../src/site/site.ts';
import { openSearch } from '../../../../src/search/reader/open-search.ts';
import { writeSearch } from '../../../../src/search/writer/write-search.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const picture = (file: string, more: Partial<Picture> = {}): Picture => ({
  ...{ file, digest: '0123456789abcdef', type: 'jpeg', width: 1200, height: 800, ...more },
});

/** The search of a site, and the files of its index. */
async function searchOf(site: Site) {
  const documents = searchEntries(site).map(({ document }) => ({ ...document, body: 'isi' }));
  const index = writeSearch(documents, { timeZone: 'Asia/Jakarta', topicAliases: [] });
  const fetcher = async (url: RequestInfo | URL) =>
    new Response(
      index.get(String(url).replace('https://x.example/koran/search-index/', ''))! as BodyInit,
    );
  const opened = await openSearch({
    base: 'https://x.example/koran/',
    fetch: fetcher as typeof fetch,
  });
  return { index, ...opened };
}

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
  const { index, search, headlines } = await searchOf(site);
  const { hits } = await search('berita');
  const shown = new Map(hits.map((hit) => [hit.title, hit]));
  expect(shown.get('Berita bergambar')).toMatchObject({ label: 'opinion', lang: undefined });
  expect(shown.get('Berita bergambar')!.picture).toBe(name && `https://x.example/koran/_p/${name}`);
  expect(shown.get('Berita polos')).toMatchObject({ label: undefined, picture: undefined });
  expect((await headlines('berg'))[0]).toMatchObject({ title: 'Berita bergambar' });
  const [items] = [...index].find(([path]) => path.startsWith('a/'))!.slice(1) as [Uint8Array];
  expect(gunzipSync(items).toString()).not.toContain('webp');
});

test('a result keeps the point that its picture is cropped around', async () => {
  const image = { src: 'foto.jpg', alt: 'x', credit: 'x', focus: '30% 10%' };
  const articles = ['berpusat', 'biasa'].map((name, at) =>
    anArticle({
      id: `2020/01/${name}`,
      title: `Berita ${name}`,
      image: at === 0 ? image : { ...image, focus: undefined },
    }),
  );
  const site = siteWith(articles, { pictures: [picture('articles/2020/01/foto.jpg')] });
  const { hits } = await (await searchOf(site)).search('berita');
  expect(hits.map(({ title, picture: url, focus }) => [title, url, focus]).sort()).toEqual([
    ['Berita berpusat', 'https://x.example/koran/_p/0123456789abcdef-400.webp', '30% 10%'],
    ['Berita biasa', 'https://x.example/koran/_p/0123456789abcdef-400.webp', ''],
  ]);
});
