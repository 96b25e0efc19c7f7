import { expect, test } from 'vitest';
import { dated, host, mirrored, page, story, teasers, text } from '../support/mirror.ts';

const second = text.replaceAll('Warga', 'Bupati').replaceAll('mengungsi', 'mengirim bantuan');

// What mirrors look like that people have shown in public, told with small pages of our own.

test('wget of a WordPress blog: each story again to be sent by mail, and a feed of its comments', async () => {
  const rss =
    '<rss version="2.0"><channel><title>Komentar</title><item><title>Oleh Budi</title><description>RAHASIA</description></item></channel></rss>';
  const { outcome, all } = await mirrored({
    'kabar.example/index.html': page('Kabar', { path: '/', body: teasers }),
    'kabar.example/banjir/index.html': story('/banjir/'),
    'kabar.example/banjir/index.html?share=email.html': story('/banjir/'),
    'kabar.example/banjir/feed/index.html': rss,
    'kabar.example/2012/02/04/index.html': page('4 Februari', {
      path: '/2012/02/04/',
      body: teasers,
    }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 1, private: 3, draft: 0 });
  expect(all).not.toContain('RAHASIA');
});

test('a large paper: one story in parts and once more on one page', async () => {
  const path = '/news/berita/d-3302845/balada';
  const { outcome, all } = await mirrored({
    [`m.kabar.example${path}.html`]: story(path),
    [`m.kabar.example${path}/2.html`]: story(`${path}/2`, { body: second }),
    [`m.kabar.example${path}?single=1.html`]: story(path, { body: text + second }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 2, draft: 0 });
  expect(all.match(/0\\\. Bupati/g)).toHaveLength(1);
});

test('parts that count themselves in the title and lead to each other in the head', async () => {
  const head = (more: string) => dated + more;
  const { outcome } = await mirrored({
    'gallery-a.html': page('Banjir Tegal | Page 1 of 2', {
      og: '',
      head: head('<link rel="next" href="gallery-b.html" />'),
    }),
    'gallery-b.html': page('Banjir Tegal | Page 2 of 2', {
      og: '',
      body: second,
      head: head('<link rel="prev" href="gallery-a.html" />'),
    }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 1 });
});

test('“next” that leads to another story on every page joins nothing', async () => {
  const next = (to: string) => `${text}<a class="next" href="${to}">Next »</a>`;
  const { outcome } = await mirrored({
    'a.html': page('Banjir Tegal', { head: dated, body: next('b.html') }),
    'b.html': page('Gempa Malang', { head: dated, body: next('c.html') }),
    'c.html': page('Longsor', { head: dated, body: next('a.html') }),
  });
  expect(outcome.units.total).toMatchObject({ article: 3, aside: 0, draft: 0 });
});

test('older pages of a list that name the first as their address are lists', async () => {
  const list = (title: string) => page(title, { path: '/kategori/daerah/', body: teasers });
  const { outcome } = await mirrored({
    'kategori/daerah/index.html': list('Daerah'),
    'kategori/daerah/page/2/index.html': list('Daerah - Halaman 2'),
    'banjir.html': story('/banjir.html'),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, private: 2, aside: 0, draft: 0 });
});

test('pages of one program in one folder, with their section in a trail above', async () => {
  const trail =
    '<p class="breadcrumb"><a href="index.php">Home</a> &gt; <a href="d.php">Daerah</a></p>';
  const { outcome, all } = await mirrored({
    'www.kabar.example/banjir-tegal.php': page('Banjir', { head: dated, body: trail + text }),
    'www.kabar.example/gempa.php': page('Gempa', { head: dated, body: trail + text }),
  });
  expect(outcome.units.total).toMatchObject({ article: 2 });
  expect(all).toContain('permalink: /banjir-tegal.php');
  expect(all).toContain('Daerah');
});

test('what a cache of WordPress kept of a site whose database is lost', async () => {
  const { outcome, all } = await mirrored({
    'supercache/blog.kabar.example/2013/05/27/banjir/index.html': story(''),
    'supercache/blog.kabar.example/2013/05/27/banjir/index-https.html': story(''),
    'supercache/blog.kabar.example/2013/05/28/gempa/index-https.html': page('Gempa', {
      head: dated,
    }),
  });
  expect(outcome.units.total).toMatchObject({ article: 2, aside: 1 });
  expect(all).toContain('permalink: /2013/05/28/gempa/');
});

test('a forum: topics by number and their further pages are told apart', async () => {
  const topic = (title: string, body = text) => page(title, { body });
  const { outcome } = await mirrored({
    'kabar.example/topic.php?id=12.html': topic('Banjir'),
    'kabar.example/topic.php?id=12&page=2.html': topic('Banjir', second),
    'kabar.example/topic.php?id=13.html': topic('Gempa'),
  });
  expect(outcome.units.total).toMatchObject({ draft: 2, aside: 1, article: 0 });
});

test.each([
  ['Trade-War Scenarios Force Investors to Rewrite Playbook'],
  ['Superbugs: What They Are and How You Get Them'],
  ['Plus/Minus announce first new album in a decade'],
  ['La patronal ve «preocupación» por el gobierno'],
  ['Partai A - Partai B: 3 - 1'],
])(
  'a headline with signs of its own stays whole beside the name of the site: %s',
  async (headline) => {
    const others = ['Banjir', 'Gempa', 'Longsor', 'Pasar', 'Harga'].map(
      (name): [string, string] => [
        `${name}.html`,
        page(`${name} – Kabar Tegal`, { og: '', h1: '', head: dated }),
      ],
    );
    const { all } = await mirrored({
      ...Object.fromEntries(others),
      'x.html': page(`${headline} – Kabar Tegal`, { og: '', h1: '', head: dated }),
    });
    expect(all).toContain(`title: "${headline}"`);
    expect(all).toContain('title: "Banjir"');
    expect(all).not.toContain('Kabar Tegal');
  },
);

test('what the Wayback Machine gave back of a site made by programs', async () => {
  const { all } = await mirrored({
    'websites/www.kabar.example/banjir.asp?': story(''),
    'websites/www.kabar.example/gempa.asp?nstep=2': page('Gempa', { head: dated }),
  });
  expect(all).toContain('permalink: /banjir.asp');
  expect(all).not.toContain(`${host}/index`);
});

test('a headline in a tag that few programs write is taken before the browser’s title', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const { all } = await mirrored(
    Object.fromEntries(
      names.map((name) => [
        `${name}.html`,
        page(`Berita ${name} - Kabar`, {
          og: '',
          h1: '',
          head: `${dated}<meta name="dc:title" content="Banjir besar di ${name}">`,
        }),
      ]),
    ),
  );
  for (const name of names) expect(all).toContain(`title: "Banjir besar di ${name}"`);
});
