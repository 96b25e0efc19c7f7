import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSearch } from '../../../src/search/reader/open-search.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { runDev, startDev } from '../../support/dev-server.ts';
import { drawing, siteYaml, article } from '../../support/small-content.ts';

const content = writeFiles(freshFolder('dev'), {
  'site.yaml': siteYaml,
  'articles/2015/09/satu.md': article(
    { title: 'Kapal merapat di Latakia', image: '{ src: peta.svg, alt: Peta }' },
    'Isi berita pertama.',
  ),
  'articles/2015/09/peta.svg': drawing(),
  'files/robots.txt': 'milik redaksi',
  'articles/2015/09/lama.md': article({ permalink: '/2015/lama.html' }, 'Isi di alamat lama.'),
});

let dev: Awaited<ReturnType<typeof startDev>>;
beforeAll(async () => {
  dev = await startDev(
    { WARTA_CONTENT: content, WARTA_OUT: join(freshFolder('dev-out'), 'dist') },
    4987,
  );
});
afterAll(() => dev.stop());

const page = async (path: string): Promise<string> => (await fetch(new URL(path, dev.url))).text();

test('pages are as in a build, pictures included', async () => {
  const html = await page('2015/09/satu/');
  expect(html).toContain('Isi berita pertama.');
  const picture = /\/_p\/[^"]+\.svg/.exec(html)?.[0];
  const answer = await fetch(new URL(picture ?? '', dev.url));
  expect(answer.headers.get('content-type')).toBe('image/svg+xml');
});

test('a story is at an address that ends in .html', async () => {
  expect(await page('2015/lama.html')).toContain('Isi di alamat lama.');
});

test('feeds and what else programs read are as in a build, with their types', async () => {
  const typed = async (path: string): Promise<[string | null, string]> => {
    const answer = await fetch(new URL(path, dev.url));
    return [answer.headers.get('content-type'), await answer.text()];
  };
  const [type, rss] = await typed('feed.xml');
  expect(type).toBe('application/rss+xml; charset=utf-8');
  expect(rss).toContain('Isi berita pertama.');
  expect((await typed('feed.json'))[0]).toBe('application/feed+json; charset=utf-8');
  expect((await typed('sitemap-1.xml'))[0]).toBe('application/xml; charset=utf-8');
  // A file of the newsroom does not stand before ours.
  const robots = await typed('robots.txt');
  expect(robots[0]).toBe('text/plain; charset=utf-8');
  expect(robots[1]).toMatch(/^User-agent: \*\nAllow: \//);
});

test('search works, and finds a story that was written a moment ago', async () => {
  const before = await openSearch({ base: dev.url, fetch });
  expect((await before.search('latakia')).total).toBe(1);
  writeFiles(content, {
    'articles/2015/09/dua.md': article({ title: 'Pelabuhan Tartus ramai' }, 'Isi berita kedua.'),
  });
  await expect.poll(() => page('2015/09/dua/'), { timeout: 40_000 }).toContain('Isi berita kedua.');
  const after = await openSearch({ base: dev.url, fetch });
  expect((await after.search('tartus')).hits[0]?.url).toContain('/2015/09/dua/');
  expect(await page('')).toContain('Pelabuhan Tartus ramai');
});

test('a second one in the project ends with a sentence', async () => {
  const { code, output } = await runDev({ WARTA_CONTENT: content }, 4986);
  expect(code).toBe(1);
  expect(output).toMatch(/npm run dev masih berjalan di sini sejak .* \(proses \d+\)/);
  expect(output).not.toMatch(/\n {4}at /);
});

test('content that goes away while it runs is told, and what was read is still shown', async () => {
  rmSync(content, { recursive: true });
  const said = `Folder isi ${content} tidak bisa dibaca.`;
  await expect.poll(() => dev.output(), { timeout: 40_000 }).toContain(said);
  expect(dev.output()).not.toMatch(/\n {4}at /);
  const answer = await fetch(new URL('search/', dev.url));
  expect(answer.status).toBe(200);
});
