import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { startDev } from '../../support/dev-server.ts';
import { article, drawing, siteYaml } from '../../support/small-content.ts';

const out = join(freshFolder('faults-out'), 'dist');
const content = writeFiles(freshFolder('faults'), {
  'site.yaml': siteYaml,
  'articles/2015/09/baik.md': article({ title: 'Panen raya di Subang' }),
  'articles/2015/09/rubrik.md': article(
    { title: 'Jembatan baru', section: 'nasionol' },
    'Isi **tebal**.',
  ),
  'articles/2015/09/bergambar.md': article(
    { image: 'peta.svg', section: 'nasionol' },
    '![Denah](denah.svg)',
  ),
  'articles/2015/09/peta.svg': drawing('peta'),
  'articles/2015/09/denah.svg': drawing('denah'),
  'articles/2015/09/tanggal.md': article({ date: '31 Februari 2015' }),
  'articles/2015/09/lama.md': article({ permalink: '/2015/lama.html', date: 'kemarin' }),
  'articles/2015/09/buruk.md':
    '---\ntitle: Tanpa penutup\ndate: 2015-09-16\nsection: "nasional\n---\n\nIsi.\n',
  'articles/2015/09/draf.md': article({ draft: 'ya', section: 'nasionol' }),
  'articles/2015/09/kembar.md': article({ title: 'Sama', permalink: '/2015/09/baik/' }),
  'articles/2015/09/surat.docx': 'PK',
  'articles/2015/09/berbahaya.md': article({ section: '<script>alert(1)</script>' }),
  'articles/2015/09/utf16.md': Buffer.from(
    `\ufeff${article({ title: 'Dari Notepad' })}`,
    'utf16le',
  ),
  'articles/2015/09/Besar.MD': article({ title: 'Akhiran besar' }),
  'articles/2015/09/Nama Berspasi.md': article({}),
  'articles/2015/09/kosong.md': '',
  'pages/tentang.md': '---\ntitle: Tentang\nmenu: di atas\n---\n\nKami.\n',
  'authors/budi.yaml': 'email: [rusak\n',
  'authors/ani.yaml': 'name: Ani Wijaya\nemail: [rusak\n',
  'topics.yaml': '- { id: banjir, name: "Banjir\n',
});

let dev: Awaited<ReturnType<typeof startDev>>;
beforeAll(async () => {
  mkdirSync(join(out, '2015/09/rubrik'), { recursive: true });
  writeFileSync(join(out, '2015/09/rubrik/index.html'), 'versi lama');
  const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2015-09-17T00:00:00Z' };
  dev = await startDev(env, 4985);
});
afterAll(() => dev.stop());

async function ask(path: string): Promise<{ status: number; html: string; text: string }> {
  const answer = await fetch(dev.url + path.replace(/^\//, ''), {
    headers: { accept: 'text/html' },
  });
  const html = await answer.text();
  const text = html
    .replace(/<(style|script)[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
  return { status: answer.status, html, text };
}

describe('a story with an error', () => {
  test('shows at its address what is wrong, where, the lines around it, and the way out', async () => {
    const { status, html, text } = await ask('/2015/09/rubrik/');
    expect(status).toBe(200);
    expect(text).toContain('Berita ini belum bisa tampil');
    expect(text).toContain('articles/2015/09/rubrik.md');
    expect(text).toContain('Rubrik “nasionol” tidak ada di site.yaml.');
    expect(text).toContain('baris 5, kolom 10');
    expect(text).toContain('Jalan keluar: Mungkin maksudnya “nasional”.');
    expect(html).toMatch(
      /<li\s+aria-current="true"\s*>[^]*?>5<[^]*?<code\s*>section: <mark>nasionol<\/mark>/,
    );
    expect(text).toContain('date: 2015-09-16 19:41');
  });

  test('says what readers see, and shows the text as far as it can be read', async () => {
    const { html, text } = await ask('/2015/09/rubrik/');
    expect(text).toContain(
      'tulisan ini ditahan sampai galatnya diperbaiki. Yang lain tetap terbit.',
    );
    // The site that was built last still has it.
    expect(text).toMatch(/masih memuat versi lama \(\S*2015\/09\/rubrik\/index\.html\)/);
    expect(html).toMatch(/<h3>Jembatan baru<\/h3>[^]*Isi <strong>tebal<\/strong>\./);
    expect((await ask('/2015/09/tanggal/')).text).not.toContain('versi lama');
    expect((await ask('/2015/09/draf/')).text).toContain('Tidak ada: tulisan ini masih draf.');
  });

  test.each([
    ['/2015/09/tanggal/', '31 Februari 2015'],
    ['/2015/lama.html', 'kemarin'],
    ['/2015/09/buruk/', 'Berita ini belum bisa tampil'],
    ['/2015/09/RUBRIK', 'nasionol'],
    ['/2015/09/utf16/', 'Dari Notepad'],
    ['/2015/09/surat/', 'surat.docx'],
    ['/tentang/', 'di atas'],
    ['/author/budi/', 'Nama penulis tetap tampil'],
    ['/topic/banjir/', 'Berita tetap terbit. Topik yang dinyatakan'],
  ])('is told at %s', async (path, said) => {
    const { status, text } = await ask(path);
    expect(status).not.toBe(404);
    expect(text).toContain(said);
    expect(text).toContain('Jalan keluar:');
    expect(text).not.toContain('    at ');
  });

  test('in the file of an author whose name can be read leaves the page that readers know', async () => {
    const { status, text } = await ask('/author/ani/');
    expect(status).toBe(200);
    expect(text).toContain('Ani Wijaya');
    expect(text).not.toContain('Jalan keluar:');
  });

  test('whose address another one has is told at that of its name', async () => {
    expect((await ask('/2015/09/kembar/')).text).toContain('Jalan keluar:');
    expect((await ask('/2015/09/baik/')).text).toContain('Panen raya di Subang');
  });

  test('in a file that is not read for its name says so first', async () => {
    const { status, text } = await ask('/2015/09/besar/');
    expect(status).toBe(200);
    expect(text).toMatch(/Besar\.MD Peringatan .*Ganti namanya menjadi “Besar\.md”/);
    expect(text).toContain('berkas ini tidak dibaca sampai namanya');
    expect(text).toContain('Akhiran besar');
  });

  test.each(['/2015/09/Nama Berspasi/', '/2015/09/kosong/', '/2015/09/besar/'])(
    'about the file as a whole points at no line: %s',
    async (path) => {
      const { status, text } = await ask(path);
      expect(status).toBe(200);
      expect(text).toContain('Jalan keluar:');
      expect(text).not.toContain('baris 1');
    },
  );

  test('is shown with its pictures', async () => {
    const { html } = await ask('/2015/09/bergambar/');
    const pictures = [...html.matchAll(/<img[^>]* src="(\/_p\/[^"]+)"/g)].map(([, src]) => src!);
    expect(pictures).toHaveLength(2);
    for (const src of pictures)
      expect((await fetch(new URL(src, dev.url))).headers.get('content-type')).toBe(
        'image/svg+xml',
      );
  });

  test('cannot bring anything into the page', async () => {
    expect((await ask('/2015/09/berbahaya/')).html).not.toContain('<script>alert');
  });
});

describe('an address where nothing is', () => {
  test('has a page in the editor’s language with the pages that were probably meant', async () => {
    const { status, html, text } = await ask('/2015/09/baikk/');
    expect(status).toBe(404);
    expect(text).toContain('Tidak ada halaman di alamat ini');
    expect(html).toMatch(/Mungkin maksudnya<\/h2>\s*<ul>\s*<li>\s*<a href="\/2015\/09\/baik\/"/);
    expect(text).toContain('articles/2015/09/kembar.md');
    expect(html).toMatch(/href="\/_desk\/held\/">\s*\d+ ditahan/);
    expect((await ask('/2016/10/baik/')).html).toContain('href="/2015/09/baik/"');
  });

  test.each(['/%E0%A4%A', '/%', '/a%2', '/package.json/x', '/_desk/lain/', '/%00'])(
    '%s is one of them, whatever it is made of',
    async (path) => {
      const { status, text } = await ask(path);
      expect(status).toBe(404);
      expect(text).toContain('Tidak ada halaman di alamat ini');
    },
  );

  test('does not hide the page that readers get', async () => {
    expect((await ask('/404.html')).text).toContain('Halaman tidak ditemukan');
  });
});

describe('the bar of the desk', () => {
  test.each([
    '/',
    '/2015/09/baik/',
    '/nasional/',
    '/search/',
    '/tentang/',
    '/entah/',
    '/404.html',
    '/_desk/',
  ])('is on %s', async (path) => {
    const { html } = await ask(path);
    expect(
      html.match(/<nav id="warta-desk" aria-label="Meja redaksi" data-made="\d+">/g),
    ).toHaveLength(1);
    expect(html).toMatch(/href="\/_desk\/problems\/"\s+data-alarm>\d+ masalah</);
    expect(html).toMatch(/href="\/_desk\/held\/"\s+data-alarm>\d+ ditahan</);
  });

  test('is not in what programs read, nor in files', async () => {
    for (const path of ['/feed.xml', '/robots.txt', '/status.json'])
      expect((await ask(path)).html).not.toContain('warta-desk');
  });
});
