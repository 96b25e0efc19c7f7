import { expect, test } from 'vitest';
import { dated, host, mirrored, page, story, teasers, text } from '../support/mirror.ts';

const form = '<form action="x"><input name="log"><input type="password" name="pwd"></form>';
const short = '<p>Halaman ini dibuat oleh sistem dan tidak memuat berita apa pun untuk dibaca.</p>';

test.each([
  ['log-in', 'wp-login.php.html', page('Masuk', { body: `${form}${short}` }), 'form-page'],
  ['registration', 'daftar.html', page('Daftar akun', { body: `${form}${short}` }), 'form-page'],
  [
    'cart',
    'keranjang/index.html',
    page('Keranjang', { classes: 'page woocommerce-cart', body: short }),
    'form-page',
  ],
  ['404', 'x/index.html', page('Oops', { classes: 'error404', body: short }), 'missing-page'],
  ['404 in words', '404.html', page('Halaman tidak ditemukan', { body: short }), 'missing-page'],
  [
    'search',
    'index.html?s=banjir',
    page('Hasil pencarian untuk “banjir” - Kabar', { body: text }),
    'list-page',
  ],
  [
    'attachment',
    'foto/index.html',
    page('IMG_0001', {
      head: dated,
      classes: 'attachment single single-attachment postid-7 attachmentid-7',
      body: short,
    }),
    'attachment-page',
  ],
])('a page of another kind is counted as what it is: %s', async (_, name, html, kind) => {
  const { outcome, files, rules } = await mirrored({
    [name]: html.replaceAll('banjir', 'RAHASIA'),
    'banjir/index.html': story('/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, private: 1, unclear: 0, draft: 0 });
  expect([...outcome.units.entries].find(({ file }) => file === name)?.kind).toBe(kind);
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
  expect(rules.filter((rule) => rule.startsWith('page-'))).toEqual([]);
});

test('a page on which the site refused to answer is told, since a story may have been there', async () => {
  const { outcome, rules } = await mirrored({
    'a/index.html': page('403 Forbidden', { body: short }),
    'banjir/index.html': story('/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, unclear: 1 });
  expect(rules).toContain('page-blocked');
});

test.each([
  ['Korban kapal tidak ditemukan, pencarian dihentikan', dated],
  ['404 warga mengungsi', ''],
  ['Air masuk ke rumah warga', ''],
  ['Daftar nama korban gempa', dated],
])('a short story below the log-in of its site is none of these: %s', async (title, head) => {
  const body = `${form}${short.repeat(6)}`;
  const { outcome } = await mirrored({
    'a.html': page(title, { head, body }),
    'banjir/index.html': story('/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ private: 0, unclear: 0 });
});

test('“hasil pencarian” may be a headline', async () => {
  const title = 'Hasil pencarian korban kapal: dua ditemukan';
  const { outcome } = await mirrored({
    'a/index.html': page(title, { head: dated, path: '/a/' }),
    'banjir/index.html': story('/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ article: 2 });
});

const news = (headline: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}","datePublished":"2024-06-11T09:00:00+07:00"}</script>`;

test.each([
  ['a time at the address of a tag', { head: dated, path: '/tag/banjir/' }],
  ['a time below a category', { head: dated, path: '/kategori/daerah/banjir/' }],
  ['data with its own headline', { head: news('Banjir Tegal'), path: '/arsip/banjir/' }],
  ['the class of a story', { head: dated, path: '/tag/banjir/', classes: 'single single-post' }],
  [
    'data, though the body is named as a list',
    { head: news('Banjir Tegal'), path: '/banjir/', classes: 'home' },
  ],
])('what says that it is a story is one, whatever its address: %s', async (_, more) => {
  const { outcome } = await mirrored({
    'a.html': page('Banjir Tegal', more),
    'b.html': page('Gempa', { head: dated, path: '/gempa/' }),
  });
  expect(outcome.units.total).toMatchObject({ article: 2, private: 0, draft: 0 });
});

test.each([
  ['a time and only teasers', { head: dated, path: '/tag/banjir/', body: teasers }],
  [
    'data of its first story',
    { head: news('Berita 0'), path: '/kategori/daerah/', body: text + teasers },
  ],
  ['the front page', { head: dated, path: '/', body: text }],
  [
    'the class of a list and a time',
    { head: dated, path: '/daerah/', classes: 'archive', body: text },
  ],
])('what only looks like a story is none: %s', async (_, more) => {
  const { outcome } = await mirrored({
    'a.html': page('RAHASIA', more),
    'b.html': page('Gempa', { head: dated, path: '/gempa/' }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, private: 1, draft: 0 });
  expect([...outcome.units.entries].find(({ file }) => file === 'a.html')).toMatchObject({
    sort: 'private',
    kind: 'list-page',
  });
});

test('a list of whole stories that says a time cannot be told, so it is a draft', async () => {
  const body = [1, 2].map((at) => `<h2><a href="/b/${at}/">Berita ${at}</a></h2>${text}`).join('');
  const { outcome } = await mirrored({
    'a.html': page('Tegal', { head: dated, path: '/tag/tegal/', body }),
    'b.html': page('Gempa', { head: dated, path: '/gempa/' }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 1 });
});

test('pages that all name the front as their address are stories at their own', async () => {
  const { outcome, all } = await mirrored({
    'www.kabar.example/banjir/index.html': story('/'),
    'www.kabar.example/gempa/index.html': page('Gempa', { head: dated, path: '/' }),
    'www.kabar.example/index.html': page('Depan', { path: '/', body: teasers }),
  });
  expect(outcome.units.total).toMatchObject({ article: 2, private: 1 });
  expect(all).toContain('permalink: /banjir/');
  expect(all).not.toContain(`${host}/\n`);
});
