import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPage } from '../../../../../src/newsroom/import/page/read-page.ts';
import { prepareArticle } from '../../../../../src/newsroom/import/prepare/prepare-article.ts';
import type { SourceArticle } from '../../../../../src/newsroom/import/article/source-article.ts';
import { fixtures } from '../support/content-folder.ts';

const html = readFileSync(join(fixtures, 'html/halaman.html'), 'utf8');
const page = (text: string) =>
  readPage(text, { file: 'halaman.html', zone: 'Asia/Jakarta' }) as SourceArticle;

test('a saved page gives what its JSON-LD says, though that has a slip', () => {
  expect(page(html)).toMatchObject({
    title: 'Jembatan Baru Diresmikan',
    standfirst: 'Waktu tempuh warga berkurang satu jam.',
    date: '2024-07-01T01:30:00.000Z',
    updated: '2024-07-01T03:00:00.000Z',
    authors: [{ name: 'Candra Wijaya' }],
    sections: [{ name: 'Daerah' }],
    topics: ['jembatan', 'Makassar'],
    url: 'https://kabar.example/2024/07/jembatan-baru/',
  });
});

test('without it, the date that readers see and the title without the name of the site', () => {
  const bare = html.replace(/<script[\s\S]*?<\/script>/, '');
  expect(page(bare)).toMatchObject({
    title: 'Jembatan Baru Diresmikan',
    date: '2024-07-01T01:30:00.000Z',
  });
});

test('the text is the story alone', () => {
  const { body, authors, image } = prepareArticle(page(html), {
    ownHosts: [],
    allow: [],
  });
  expect(body).toContain('Baca juga: [Gubernur Tinjau Pasar](/2024/06/tinjau-pasar.html)');
  expect(body).not.toMatch(/Beranda|WhatsApp|Hak cipta|Editor:/);
  expect(authors).toEqual([{ name: 'Candra Wijaya' }, { name: 'Dewi Lestari', role: 'editor' }]);
  expect(image!.url).toBe('https://kabar.example/wp-content/uploads/2024/07/jembatan.jpg');
});
