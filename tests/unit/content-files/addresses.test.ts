import { describe, expect, test } from 'vitest';
import { article } from '../../content-folder.ts';
import { A, B, findingLines, read } from './reading.ts';

describe('addresses', () => {
  test.each([
    ['/2015/09/a/', '/2015/09/a/'],
    ['/2015/09/A', '/2015/09/A/'],
    ['/2015/09/a/index.html', '/2015/09/a/index.html'],
  ])('of two stories may not be one: %s', (permalink, path) => {
    const files = { [A]: article(), [B]: article(`permalink: ${permalink}`) };
    expect(findingLines(files)).toEqual([
      `${B}:6:12 address/twice hold {"path":"${path}","other":"${A}","written":"${path}"}`,
    ]);
  });

  test.each([
    ['/', 'reserved', '/'],
    ['/search/', 'reserved', '/search/'],
    ['/Saved', 'reserved', '/saved/'],
    ['/offline/x/', 'reserved', '/offline/'],
    ['/corrections/', 'reserved', '/corrections/'],
    ['/archive/2015/09/', 'reserved', '/archive/'],
    ['/topic/suriah/', 'reserved', '/topic/'],
    ['/author/budi/', 'reserved', '/author/'],
    ['/page/2/', 'reserved', '/page/'],
    ['/_p/x.webp', 'reserved', '/_p/'],
    ['/_astro/x.js', 'reserved', '/_astro/'],
    ['/feed.xml', 'reserved', '/feed.xml'],
    ['/feed.json', 'reserved', '/feed.json'],
    ['/status.json', 'reserved', '/status.json'],
    ['/revoked.json', 'reserved', '/revoked.json'],
    ['/sitemap-index.xml', 'reserved', '/sitemap-index.xml'],
    ['/sitemap-0.xml', 'reserved', '/sitemap-0.xml'],
    ['/news-sitemap.xml', 'reserved', '/news-sitemap.xml'],
    ['/robots.txt', 'reserved', '/robots.txt'],
    ['/manifest.webmanifest', 'reserved', '/manifest.webmanifest'],
    ['/sw.js', 'reserved', '/sw.js'],
    ['/search-index/x/', 'reserved', '/search-index/'],
    ['/favicon.ico', 'reserved', '/favicon.ico'],
    ['/icon-512.png', 'reserved', '/icon-512.png'],
    ['/apple-touch-icon.png', 'reserved', '/apple-touch-icon.png'],
    ['/news-sitemap-2.xml', 'reserved', '/news-sitemap-2.xml'],
    ['/CNAME', 'reserved', '/cname'],
    ['/_headers', 'reserved', '/_headers/'],
    ['/_redirects', 'reserved', '/_redirects/'],
    ['/_r/p/', 'reserved', '/_r/'],
    ['/404.html', 'reserved', '/404.html'],
    ['/index.html', 'reserved', '/'],
    ['/nasional/', 'section', 'nasional'],
    ['/nasional/page/3/', 'reserved', '/nasional/page/'],
    ['/nasional/feed.xml', 'reserved', '/nasional/feed.xml'],
    ['/tentang/', 'page', 'pages/tentang.md'],
    ['/ads.txt', 'file', 'files/ads.txt'],
  ])('of Warta itself are taken: %s', (permalink, kind, name) => {
    const files = {
      'pages/tentang.md': '---\ntitle: T\n---\nx',
      'files/ads.txt': 'x',
      [A]: article(`permalink: ${permalink}`),
    };
    const content = read(files);
    expect(content.findings).toMatchObject([
      {
        file: A,
        line: 6,
        column: 12,
        rule: 'address/taken',
        effect: 'hold',
        values: { kind, name },
      },
    ]);
    expect(content.articles).toEqual([]);
  });

  test.each([
    '/nasional/berita-lama/',
    '/2015/a.html',
    '/arsip/',
    '/searching/',
    '/nasional/pages/',
  ])('of old sites are welcome: %s', (permalink) => {
    expect(findingLines({ [A]: article(`permalink: ${permalink}`) })).toEqual([]);
  });

  test('are made of names that can stand in them', () => {
    expect(findingLines({ 'articles/2015/09/Berita baru (1).md': article() })).toEqual([
      'articles/2015/09/Berita baru (1).md:1:1 slug/odd hold {"slug":"Berita baru (1)","suggestion":"berita-baru-1"}',
    ]);
    expect(findingLines({ 'articles/2015/09/a..b.md': article() })[0]).toContain('slug/odd hold');
    expect(findingLines({ 'articles/2015/09/a b.md': article('permalink: /ab/') })).toEqual([]);
    expect(findingLines({ [A]: article('permalink: /../a/') })[0]).toContain(
      'field/site-path hold',
    );
  });

  test('of pages may not be those of lists', () => {
    const page = '---\ntitle: T\n---\nx';
    expect(findingLines({ 'pages/nasional.md': page, 'pages/search.md': page })).toEqual([
      'pages/nasional.md:1:1 address/taken hold {"path":"/nasional/","kind":"section","name":"nasional"}',
      'pages/search.md:1:1 address/taken hold {"path":"/search/","kind":"reserved","name":"/search/"}',
    ]);
  });

  test('of files for the root may not be those that Warta writes', () => {
    expect(
      findingLines({
        'files/robots.txt': 'x',
        'files/nasional/index.html': 'x',
        // What a newsroom may bring itself.
        'files/CNAME': 'x',
        'files/icon.svg': '<svg/>',
        'files/.well-known/security.txt': 'x',
      }),
    ).toEqual([
      'files/nasional/index.html:1:1 file/over-generated warn {"path":"/nasional/index.html"}',
      'files/robots.txt:1:1 file/over-generated warn {"path":"/robots.txt"}',
    ]);
  });

  test('of documents are theirs alone', () => {
    const files = {
      [A]: article('', '[tabel](tabel.pdf)'),
      'articles/2015/09/tabel.pdf': 'x',
      'files/2015/09/tabel.pdf': 'x',
      'articles/2016/01/b.md': article('permalink: /2015/09/tabel.pdf'),
      'pages/tentang.md': '---\ntitle: T\n---\n\n[x](robots.txt)\n',
      'pages/robots.txt': 'x',
    };
    expect(findingLines(files)).toEqual([
      'articles/2016/01/b.md:6:12 address/taken hold {"path":"/2015/09/tabel.pdf/","kind":"file","name":"articles/2015/09/tabel.pdf"}',
      'files/2015/09/tabel.pdf:1:1 file/over-generated warn {"path":"/2015/09/tabel.pdf"}',
      'pages/robots.txt:1:1 file/over-generated warn {"path":"/robots.txt"}',
    ]);
  });

  test('cannot lie below an address that is a file', () => {
    const files = {
      [A]: article('permalink: /2015/lama.html'),
      [B]: article('permalink: /2015/lama.html/amp/'),
    };
    expect(findingLines(files)).toEqual([
      `${B}:6:12 address/taken hold {"path":"/2015/lama.html/amp/","kind":"article","name":"${A}"}`,
    ]);
  });

  test('that are old lead to one story only', () => {
    const files = {
      [A]: article('aliases: [/lama/, /2015/09/b/, /search/, /nasional/]'),
      [B]: article('aliases: /lama'),
    };
    expect(findingLines(files)).toEqual([
      `${A}:6:19 alias/taken warn {"path":"/2015/09/b/","kind":"article","name":"${B}"}`,
      `${A}:6:32 alias/taken warn {"path":"/search/","kind":"reserved","name":"/search/"}`,
      `${A}:6:42 alias/taken warn {"path":"/nasional/","kind":"section","name":"nasional"}`,
      `${B}:6:10 alias/taken warn {"path":"/lama/","kind":"alias","name":"${A}"}`,
    ]);
    expect(read(files).articles.map(({ aliases }) => aliases)).toEqual([['/lama/'], []]);
  });

  test('that are old lead to a page before a story', () => {
    const files = {
      'pages/tentang.md':
        '---\ntitle: Tentang\naliases: [/tentang-kami.html, /2015/09/a/]\n---\n\nIsi.\n',
      [A]: article('aliases: /tentang-kami.html'),
    };
    expect(findingLines(files)).toEqual([
      `${A}:6:10 alias/taken warn {"path":"/tentang-kami.html","kind":"alias","name":"pages/tentang.md"}`,
      `pages/tentang.md:1:1 alias/taken warn {"path":"/2015/09/a/","kind":"article","name":"${A}"}`,
    ]);
    const { pages, articles } = read(files);
    expect([pages[0]!.aliases, articles[0]!.aliases]).toEqual([['/tentang-kami.html'], []]);
  });
});
