import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Built } from '../support/build-site.ts';
import {
  PROJECT,
  buildSite,
  bytesOf,
  filesIn,
  freshFolder,
  writeFiles,
} from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

const NOW = '2026-01-02T03:00:00Z';
const IMPRINT = `masthead:
  company: PT Warta Kecil
  address: Jalan Merdeka 1, Medan
  responsible: Rina Sari
  editor: Budi Santoso
  email: redaksi@warta.example
`;
const HELPLINE = 'helpline: { text: Bicaralah dengan konselor., phone: 119 ext 8 }\n';

let built: Built;
beforeAll(async () => {
  const content = writeFiles(freshFolder('accountable'), {
    'site.yaml': siteYaml + IMPRINT + HELPLINE,
    'authors/rina.yaml': 'name: Rina Sari\n',
    'pages/redaksi.md': '---\ntitle: Redaksi\n---\n\nSusunan.\n',
    'articles/2026/01/pokok.md': article({
      title: 'Berita pokok',
      date: '2026-01-02 08:00',
      authors: '[rina, { id: Tono, role: Fotografer }, { id: Sari, role: editor }]',
      corrections: '[{ time: 2026-01-02 08:30, text: Jumlahnya tujuh. }]',
      replies: '[{ time: 2026-01-02 09:00, article: jawaban }]',
      ai: '{ used: true, how: menerjemahkan kutipan }',
      unverified: 'true',
      helpline: 'ya',
      import: '{ from: wordpress, id: "4711", digest: rahasiaimpor }',
      reviewed: '{ rules: [spam/suspect], date: 2026-01-02 }',
      review: 'dikembalikan',
      reviewNote: 'catatanredaktur',
    }),
    'articles/2026/01/jawaban.md': article({ title: 'Jawaban warga', date: '2026-01-02 09:00' }),
    'articles/2026/01/iklan.md': article(
      { title: 'Promo akhir tahun', date: '2026-01-02 07:00', label: 'iklan' },
      'Beli [di sini](https://toko.example/) atau [di rubrik](/nasional/).',
    ),
    'articles/2026/01/titipan.md': article({
      title: 'Dari mitra',
      date: '2026-01-02 06:00',
      canonical: 'https://mitra.example/asli/',
      aliases: '[/2026/01/judul-lama/]',
    }),
    'articles/2026/01/laporan.md': article(
      { title: 'Dari lapangan', date: '2026-01-02 07:30', label: 'reportase' },
      'Lihat [laporan](https://lain.example/).',
    ),
    'articles/2026/01/dicabut.md': article({
      title: 'JUDULRAHASIA',
      date: '2026-01-02 06:00',
      aliases: '[/lama/dicabut/]',
      withdrawn: '{ time: 2026-01-02 09:30, reason: Identitas anak terbuka. }',
    }),
  });
  built = await buildSite(content, { WARTA_NOW: NOW });
  expect(built.code, built.output).toBe(0);
});

const read = (path: string): string => readFileSync(join(built.out, path), 'utf8');
const page = (slug: string): string => read(`2026/01/${slug}/index.html`);
const plain = (html: string): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const thing = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);

describe('a story says', () => {
  test('where readers find help, where it asks for that', () => {
    const said = 'Butuh bantuan? Bicaralah dengan konselor. 119 ext 8';
    expect(plain(page('pokok'))).toContain(said);
    expect(plain(page('jawaban'))).not.toContain('Butuh bantuan?');
  });

  test('what was corrected and when, on itself, in the ledger, and in both feeds', () => {
    const said = 'Jumlahnya tujuh.';
    expect(plain(page('pokok'))).toMatch(
      /Ralat Jumlahnya tujuh\. \( ?Jumat, 2 Januari 2026, 08\.30 WIB/,
    );
    expect(plain(read('corrections/index.html'))).toContain(said);
    expect(read('corrections/index.html')).toContain('href="/2026/01/pokok/"');
    expect(read('corrections/feed.xml')).toContain(said);
    expect(read('feed.xml')).toContain(said);
    expect(thing(page('pokok'))['correction']).toMatchObject([{ text: said }]);
  });

  test('where the reply to it is, and the reply what it answers', () => {
    expect(page('pokok')).toContain('href="/2026/01/jawaban/">Jawaban warga</a>');
    expect(plain(page('jawaban'))).toContain('Hak jawab atas: Berita pokok');
    expect(page('jawaban')).toContain('href="/2026/01/pokok/">Berita pokok</a>');
    expect(read('corrections/index.html')).toContain('href="/2026/01/jawaban/">Jawaban warga</a>');
  });

  test('who did what, whether machines helped, and that it is not verified yet', () => {
    const text = plain(page('pokok'));
    expect(text).toMatch(/Oleh Rina Sari , Tono \(Fotografer\), Sari \(Editor\)/);
    expect(text).toContain('Kecerdasan buatan dipakai untuk tulisan ini: menerjemahkan kutipan');
    expect(page('pokok')).toMatch(
      /<em>\(Berita ini masih memerlukan verifikasi lebih lanjut\.\)<\/em>/,
    );
    expect(thing(page('pokok'))).toMatchObject({
      author: [{ name: 'Rina Sari' }],
      contributor: [{ name: 'Tono' }],
      editor: [{ name: 'Sari' }],
    });
  });

  test('that it was paid for, also to engines; it is no news to them', () => {
    expect(plain(page('iklan'))).toContain('Konten berbayar');
    expect(page('iklan')).toMatch(/href="https:\/\/toko\.example\/"[^>]*rel="noopener sponsored"/);
    expect(thing(page('iklan'))['@type']).toBe('AdvertiserContentArticle');
    expect(read('news-sitemap.xml')).not.toContain('iklan');
    expect(read('news-sitemap.xml')).toContain('/2026/01/pokok/');
    expect(read('sitemap-2.xml')).toContain('/2026/01/iklan/');
  });

  test('that it is a reportage', () => {
    expect(plain(page('laporan'))).toContain('Reportase');
    expect(thing(page('laporan'))['@type']).toBe('ReportageNewsArticle');
    expect(page('laporan')).toMatch(/href="https:\/\/lain\.example\/"[^>]*rel="noopener"/);
  });
});

test('a withdrawn story keeps its address and reason, and leaves everything else', () => {
  expect(plain(page('dicabut'))).toContain('Identitas anak terbuka.');
  expect(page('dicabut')).not.toContain('ld+json');
  expect(read('corrections/index.html')).toContain('Identitas anak terbuka.');
  expect(JSON.parse(read('revoked.json'))).toEqual({ paths: ['/2026/01/dicabut/'], erased: [] });
  expect(read('lama/dicabut/index.html')).toContain('url=/2026/01/dicabut/');
  const naming = [...bytesOf(built.out)]
    .filter(([, text]) => text.includes('/2026/01/dicabut/'))
    .map(([path]) => path);
  expect(naming.filter((path) => /feed\.(?:xml|json)$|sitemap/.test(path))).toEqual([
    'corrections/feed.xml',
  ]);
});

test('the page of the newsroom says what site.yaml says of it', () => {
  const text = plain(read('redaksi/index.html'));
  for (const word of ['PT Warta Kecil', 'Jalan Merdeka 1, Medan', 'Rina Sari', 'Budi Santoso']) {
    expect(text.split(word)).toHaveLength(3);
  }
  expect(text).toMatch(/Pemimpin redaksi Budi Santoso/);
});

test('the status tells what is live by the content’s own times', () => {
  expect(JSON.parse(read('status.json'))).toMatchObject({
    content: '2026-01-02T09:00:00+07:00',
    stories: 5,
    withdrawn: 1,
    held: 0,
    problem: null,
  });
});

test('nothing private is published: no source maps, paths, digests or notes of the desk', () => {
  expect(filesIn(built.out).filter((file) => /\.(?:map|md|yaml|ts|astro)$/.test(file))).toEqual([]);
  for (const [path, text] of bytesOf(built.out)) {
    if (path === '.warta-files') continue;
    expect(
      /rahasiaimpor|4711|sourceMappingURL|spam\/suspect|catatanredaktur/.exec(text)?.[0],
      path,
    ).toBeUndefined();
    expect(text.includes(PROJECT), path).toBe(false);
    expect(/warta-accountable|site\.yaml|pokok\.md/.exec(text)?.[0], path).toBeUndefined();
  }
});

test('every link out of the site says so to the browser', () => {
  for (const file of filesIn(built.out).filter((path) => path.endsWith('.html'))) {
    for (const [link] of read(file).matchAll(/<a\b[^>]*href="https?:\/\/[^>]*>/g)) {
      if (/href="https:\/\/warta\.example/.test(link)) continue;
      expect(link, file).toMatch(/rel="[^"]*\bnoopener\b/);
    }
  }
});

test('an article whose original is elsewhere names it to engines alone: what is shared is its page here', () => {
  const html = page('titipan');
  const own = 'https://warta.example/2026/01/titipan/';
  expect(html).toContain('<link rel="canonical" href="https://mitra.example/asli/">');
  expect(html).toContain(`<meta property="og:url" content="${own}">`);
  expect(html).toContain(`data-copy="${own}"`);
  expect(html.match(/mitra\.example/g)).toHaveLength(1);
});
