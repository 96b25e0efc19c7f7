import { hostFiles } from '../../../src/publish/hosts/host-files.ts';
import type { Host } from '../../../src/publish/hosts/limits.ts';
import { precompress } from '../../../src/publish/hosts/precompress.ts';
import { anArticle } from '../article.ts';
import { aSite } from '../edition.ts';
import { freshFolder, writeFiles } from '../build-site.ts';
import { siteWith } from '../site.ts';

const page = (text: string): string =>
  `<!doctype html><title>${text}</title>${`<p>${text}</p>`.repeat(200)}`;

/** What the test server's root holds besides what the host needs; paths below the site. */
const OUTPUT: Record<string, string> = {
  'index.html': page('Depan'),
  '404.html': page('Tidak ditemukan'),
  '2015/09/suriah/index.html': page('Suriah'),
  'nasional/index.html': page('Nasional'),
  'nasional/page/1/index.html': page('Nasional 1'),
  'archive/index.html': page('Arsip'),
  'archive/2015/09/index.html': page('September 2015'),
  '2014/08/foto.webp': 'x',
  '2014/08/rapat.opus': 'perkataan',
  '2014/08/rapat.M4A': 'perkataan',
  '2014/08/rapat.srt.vtt': 'perkataan',
  'feed.xml': `<rss>${' '.repeat(2000)}</rss>`,
  'feed.json': '{}',
  'breaking.json': '{}',
  'robots.txt': 'User-agent: *',
  'manifest.webmanifest': '{}',
  '_astro/app.abc.js': `// ${'x'.repeat(2000)}`,
  '_p/abc.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'peta/DEMAK.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'peta/demak.svgz': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'peta/demak.svg.old': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'search-index/manifest.json': '{}',
  'search-index/t/1-ab.bin': 'x',
  'search-index/2004-2018/t/1-ab.bin': 'x',
  '.warta-files': 'index.html\n',
};

const SURIAH = [
  ...['/lama/suriah/', '/berita.php?id=7', '/?p=123', '/lama/suriah.html', '/kérry/'],
  ...['/?p-x=12', '/?p=AB', '/Lama/Kasus/', '/2015/09/Suriah/', '/lama/rudal%20di suriah.html'],
  ...[
    '/opini-—-“redaksi”…/',
    '/Dua Kata/',
    '/2015/👩\u200d🌾/',
    "/jum'at, (bagian+2)/",
    '/a%20b?id=7',
  ],
];

/** Addresses that differ from those of the other article by a capital only, but the first. */
const DAMASKUS = ['/lama/damaskus/', '/?P=123', '/?p=ab', '/lama/kasus/', '/dua kata/'];

/** A small output folder made ready for `host`; returns the folder the site's `base` lies in. */
export async function smallSite(
  host: Host,
  base: string,
  more: readonly string[] = [],
): Promise<string> {
  const articles = [
    anArticle({ id: '2015/09/suriah', aliases: [...SURIAH, ...more] }),
    anArticle({ id: '2015/09/damaskus', path: '/2015/09/damaskus-日ā/', aliases: DAMASKUS }),
    anArticle({
      id: '2015/09/dihapus',
      aliases: [
        '/lama/dihapus.html',
        '/Lama/Dihapus.html',
        '/?p=77',
        '/dihapus (lama)/',
        '/k%C3%A9dua/',
      ],
      withdrawn: { erase: true },
    }),
  ];
  const site = siteWith(articles, { base, site: { ...aSite, aiTraining: 'refuse' } });
  const listed = Object.entries(OUTPUT).map(([path, text]) => ({ path, bytes: text.length }));
  const made: Record<string, string | Uint8Array> = {
    ...OUTPUT,
    ...Object.fromEntries(hostFiles(host, site, listed).files),
  };
  for (const [path, text] of Object.entries(OUTPUT)) {
    Object.assign(made, Object.fromEntries(await precompress(path, Buffer.from(text))));
  }
  const root = freshFolder(host);
  const below = Object.entries(made).map(([path, bytes]) => [base.slice(1) + path, bytes] as const);
  return writeFiles(root, Object.fromEntries(below));
}
