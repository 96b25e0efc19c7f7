import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mirrored, page, partText, story, text } from '../support/mirror.ts';

const two = partText('Bupati');
const three = partText('Gubernur');

/** Where the words of each part stand in a text. */
const order = (all: string) => ['Warga', 'Bupati', 'Gubernur'].map((word) => all.indexOf(word));

test.each([
  ['folders', ['banjir/index.html', 'banjir/2/index.html', 'banjir/3/index.html']],
  ['files in the folder', ['banjir/index.html', 'banjir/2.html', 'banjir/3.html']],
  ['files beside it', ['banjir.html', 'banjir/2.html', 'banjir/3.html']],
  ['?page=', ['banjir/index.html', 'banjir/index.html?page=2', 'banjir/index.html?page=3']],
  ['@page=', ['banjir.html', 'banjir.html@page=2.html', 'banjir.html@page=3.html']],
  ['%3F', ['banjir.html', 'banjir.html%3Fhalaman=2.html', 'banjir.html%3Fhalaman=3.html']],
  ['?p= of a file', ['banjir.html', 'banjir.html?p=2', 'banjir.html?p=3']],
  ['page/2', ['banjir/index.html', 'banjir/page/2/index.html', 'banjir/page/3/index.html']],
])('the parts of a story are joined in their order: %s', async (_, [first, second, third]) => {
  const { outcome, all } = await mirrored({
    [third!]: story('/banjir/', { body: three }),
    [second!]: story('/banjir/', { body: two }),
    [first!]: story('/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 0, aside: 2, unclear: 0 });
  expect(order(all)).toEqual(order(all).toSorted((a, b) => a - b));
  expect(order(all)).not.toContain(-1);
});

test('ten parts are not sorted as words are', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 11 }, (_, at) => [
      at === 0 ? 'b/index.html' : `b/${at + 1}/index.html`,
      story('/b/', {
        body:
          `<p>BAGIAN${at + 1}. Petugas mendata rumah yang terendam.</p>` + partText(`Camat ${at}`),
      }),
    ]),
  );
  const { all } = await mirrored(files);
  expect([...all.matchAll(/BAGIAN(\d+)/g)].map(([, at]) => Number(at))).toEqual(
    Array.from({ length: 11 }, (_, at) => at + 1),
  );
});

test('the titles may count the parts, and each part have an address of its own', async () => {
  const head = '<meta property="article:published_time" content="2024-06-11T09:00:00+07:00">';
  const { outcome, all } = await mirrored({
    'banjir/index.html': page('Banjir Tegal', { head, path: '/banjir/' }),
    'banjir/2/index.html': page('Banjir Tegal - Halaman 2', {
      head,
      path: '/banjir/2/',
      body: two,
    }),
    'banjir/3/index.html': page('Banjir Tegal (Hal. 3 dari 3)', {
      head,
      path: '/banjir/3/',
      body: three,
    }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 2 });
  expect(all).toMatch(/aliases:[\s\S]*\/banjir\/2\/[\s\S]*\/banjir\/3\//);
  expect(all.match(/Halaman 2|Hal\. 3/)).toBeNull();
});

test('the page with the whole story is what is told, once', async () => {
  const { outcome, all } = await mirrored({
    'banjir/index.html': story('/banjir/'),
    'banjir/index.html?page=2.html': story('/banjir/', { body: two }),
    'banjir/index.html?page=all.html': story('/banjir/', { body: text + two + three }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 2, draft: 0 });
  expect(all.match(/Gubernur menyiapkan/g)).toHaveLength(1);
  expect(all.match(/Bupati menyiapkan/g)).toHaveLength(1);
});

test.each(['<link rel="next" href="banjir-b.html">', ''])(
  'parts whose names say nothing are joined by their links: %s',
  async (head) => {
    const pager = '<p>Halaman 1 2</p><p><a href="banjir-b.html">Selanjutnya »</a></p>';
    const { outcome, all } = await mirrored({
      'banjir.html': story('', { head, body: text + (head ? '' : pager) }),
      'banjir-b.html': story('', { body: two }),
    });
    expect(outcome.units.total).toMatchObject({ article: 1, aside: 1, draft: 0 });
    expect(all.indexOf('Bupati')).toBeGreaterThan(all.indexOf('Warga'));
    expect(all).not.toMatch(/Selanjutnya|Halaman 1/);
  },
);

test('the next story is not joined, though a link calls it the next', async () => {
  const { outcome } = await mirrored({
    'banjir.html': story('', { head: '<link rel="next" href="gempa.html">' }),
    'gempa.html': page('Gempa Malang', { body: two }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 1, aside: 0 });
});

test('stories that are numbered are no parts of a list', async () => {
  const { outcome } = await mirrored({
    'berita/2/index.html': story('/berita/2/', { body: two }),
    'berita/3/index.html': page('Gempa Malang', {
      head: '<meta property="article:published_time" content="2024-06-12T09:00:00+07:00">',
      path: '/berita/3/',
      body: three,
    }),
  });
  expect(outcome.units.total).toMatchObject({ article: 2, draft: 0, aside: 0 });
});

test.each([
  ['between two', { 'b/index.html': text, 'b/3/index.html': three }, '2'],
  [
    'that only a link names',
    { 'b/index.html': text, 'b/2/index.html': `${two}<a href="../4/">4</a>` },
    '3, 4',
  ],
  ['before all', { 'b/index.html@page=2': two, 'b/index.html@page=3': three }, '1'],
])('a story without a part %s is a draft that names it', async (_, parts, pages) => {
  const files = Object.entries(parts).map(([name, body]) => [name, story('/b/', { body })]);
  const { outcome, all } = await mirrored(Object.fromEntries(files) as Record<string, string>);
  expect(outcome.units.total).toMatchObject({ article: 0, draft: 1, aside: 1 });
  expect(all).toMatch(/^draft: true$/m);
  const note = [...outcome.notes].find(({ rule }) => rule === 'page-missing');
  expect(note?.values).toEqual({ title: 'Banjir Tegal', pages });
});

test('another view of a part is a copy of the story', async () => {
  const { outcome } = await mirrored({
    'b/index.html': story('/b/'),
    'b/2/index.html': story('/b/2/', { body: two }),
    'b/2/amp/index.html': story('/b/2/', { body: two }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 2, draft: 0 });
});

test('in any order and with any parts missing, nothing is told twice and the numbers add up', async () => {
  const parts = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(parts, async (numbers) => {
      const files = numbers.map((part): [string, string] => [
        part === 1 ? 'b/index.html' : `b/${part}/index.html`,
        story('/b/', {
          body: `<p>BAGIAN${part} petugas mendata rumah warga.</p>${partText(`Camat${part}`)}`,
        }),
      ]);
      const { outcome, all } = await mirrored(Object.fromEntries(files));
      const counts = Object.values(outcome.units.total);
      expect(counts.reduce((sum, count) => sum + count)).toBe(numbers.length);
      const told = [...all.matchAll(/BAGIAN(\d)/g)].map(([, at]) => Number(at));
      expect(told).toEqual(numbers.toSorted((a, b) => a - b));
      const isWhole = Math.max(...numbers) === numbers.length;
      if (numbers.length > 1) expect(outcome.units.total.draft).toBe(isWhole ? 0 : 1);
    }),
    { numRuns: 12 },
  );
});

test('numbered stories of a site with one title for all pages stay apart', async () => {
  const at = (h1: string, body: string) =>
    page('Kabar Tegal', { h1, og: '', body, head: '<meta property="og:type" content="article">' });
  const { outcome } = await mirrored({
    'berita/2/index.html': at('Banjir Tegal', two),
    'berita/3/index.html': at('Gempa Malang', three),
  });
  expect(outcome.units.total).toMatchObject({ draft: 2, aside: 0 });
});

test('a short last part is one, though its address is that of older lists', async () => {
  const og = '<meta property="og:type" content="article">';
  const { outcome, all } = await mirrored({
    'banjir/index.html': page('Banjir Tegal', { path: '/banjir/', head: og }),
    'banjir/page/2/index.html': page('Banjir Tegal', {
      path: '/banjir/page/2/',
      head: og,
      body: two + ['a', 'b', 'c', 'd'].map((at) => `<h3><a href="/${at}/">${at}</a></h3>`).join(''),
    }),
  });
  expect(outcome.units.total).toMatchObject({ draft: 1, aside: 1, private: 0 });
  expect(all).toContain('Bupati');
});

test.each(['https://kabar.example/banjir-b/', '/banjir-b/'])(
  'links that were not made local join parts, too: %s',
  async (href) => {
    const { outcome } = await mirrored({
      'kabar.example/banjir-a/index.html': story('', {
        body: `${text}<a href="${href}">Selanjutnya</a>`,
      }),
      'kabar.example/banjir-b/index.html': story('', { body: two }),
    });
    expect(outcome.units.total).toMatchObject({ article: 1, aside: 1, draft: 0 });
  },
);

test('a part that cannot be read costs no other part', async () => {
  const { outcome, rules } = await mirrored({
    'b/index.html': story('/b/'),
    'b/2/index.html': story('/b/', { body: '<i></i>'.repeat(200_000) }),
    'b/3/index.html': story('/b/', { body: three }),
  });
  expect(outcome.units.total).toMatchObject({ draft: 1, aside: 1, unclear: 1 });
  expect(rules).toEqual(expect.arrayContaining(['page-missing', 'page-too-large']));
});
