import { expect, test } from 'vitest';
import { allIn, imported, none } from '../support/imported.ts';
import { ghostExport, ghostPost } from './write-ghost.ts';

test('what members alone may see in a public post is not in it', async () => {
  const html = `<p>Terbuka.</p><!--kg-gated-block:begin nonMember:false memberSegment:"status:free" --><p>RAHASIA</p><!--kg-gated-block:end--><p>Penutup.</p><!--kg-gated-block:begin nonMember:false --><p>RAHASIA`;
  const { content, files } = await imported(
    'g.json',
    ghostExport({ posts: [ghostPost(1, { html })] }),
  );
  expect(allIn(content)).not.toContain('RAHASIA');
  expect(files['articles/2021/04/judul-1.md']).toContain('Penutup.');
});

test('cards are made plain', async () => {
  const html = `<p>Isi.</p><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://lain.example/a"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Judul lain</div><div class="kg-bookmark-description">SAMPAH</div></div><div class="kg-bookmark-thumbnail"><img src="https://lain.example/SAMPAH.png"></div></a></figure><div class="kg-card kg-audio-card"><div>SAMPAH 0:00</div><audio src="https://lain.example/a.mp3"></audio></div><div class="kg-card kg-signup-card"><h2>SAMPAH</h2><form><input></form></div><div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://lain.example/b.pdf"><div class="kg-file-card-title">Putusan</div><div>SAMPAH</div></a></div><div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Perhatian</div></div>`;
  const { files } = await imported('g.json', ghostExport({ posts: [ghostPost(1, { html })] }));
  const article = files['articles/2021/04/judul-1.md']!;
  expect(article).toContain('[Judul lain](https://lain.example/a)');
  expect(article).toContain('<https://lain.example/a.mp3>');
  expect(article).toContain('[Putusan](https://lain.example/b.pdf)');
  expect(article).toContain('Perhatian');
  expect(article).not.toMatch(/SAMPAH|💡/);
});

test('what no post should have harms nothing', async () => {
  const odd = [
    { title: 'A\u0000B\ud800', html: '<p>\u0000\u0001</p>' },
    { published_at: 1e300 },
    { published_at: '0000-00-00 00:00:00' },
    { slug: '../../../rahasia' },
    { slug: 'a?b#c' },
    { slug: 7, title: 8, html: { a: 1 } },
    { title: null, uuid: null, id: null, slug: null },
    { canonical_url: 'javascript:alert(1)', feature_image: 'javascript:alert(1)' },
    { feature_image: 'http://[', title: 'x'.repeat(100_000) },
    { tags: 'x', authors: [1, null, { name: 5 }] },
    { html: '<div>'.repeat(5000) + 'Isi' },
  ];
  const rows = odd.map((more, number) => ghostPost(number, more));
  const { outcome, rules } = await imported(
    'g.json',
    ghostExport({ posts: rows, tags: [1, null, 'x'] }),
  );
  const { article, draft, unclear } = outcome.units.of('g.json');
  expect(article + draft + unclear).toBe(odd.length);
  expect(unclear).toBe(0);
  expect(rules).not.toContain('own-fault');
});

test('nothing of a site behind a password is published', async () => {
  for (const value of ['true', true, 1]) {
    const settings = [{ id: '1', key: 'is_private', value }];
    const { outcome, rules } = await imported(
      'g.json',
      ghostExport({ posts: [ghostPost(1), ghostPost(2, { type: 'page' })], settings }),
    );
    expect(outcome.units.of('g.json')).toEqual({ ...none, draft: 2, private: 1 });
    expect(rules).toContain('site-private');
  }
  const settings = [{ id: '1', key: 'is_private', value: 'false' }];
  const { outcome } = await imported('g.json', ghostExport({ posts: [ghostPost(1)], settings }));
  expect(outcome.units.of('g.json')).toMatchObject({ article: 1 });
});

test('a post that breaks what reads it, and one that is none, cost no other post', async () => {
  const many = { title: 'Rusak', html: '<i></i>'.repeat(300_001) };
  const text = ghostExport({ posts: [ghostPost(1, many), ghostPost(2)] }).replace(
    '"posts":[',
    '"posts":[{"id":x},',
  );
  const { outcome, rules } = await imported('g.json', text);
  expect(outcome.units.of('g.json')).toEqual({ ...none, article: 1, unclear: 2 });
  expect(rules.filter((rule) => rule === 'story-broken')).toHaveLength(2);
});

test('a post of many megabytes is named and costs no other post', async () => {
  const large = { html: 'Isi. '.repeat(6_500_000) };
  const text = ghostExport({ posts: [ghostPost(1, large), ghostPost(2)] });
  const { outcome, rules } = await imported('g.json', text);
  expect(outcome.units.of('g.json')).toEqual({ ...none, article: 1, unclear: 1 });
  expect(rules).toContain('post-too-large');
});

test('pictures come as they were uploaded', async () => {
  const at = '__GHOST_URL__/content/images';
  const html = `<p>Isi.</p><figure class="kg-card kg-gallery-card"><div class="kg-gallery-row"><img src="${at}/size/w600/2021/a.jpg" srcset="${at}/size/w1000/2021/a.jpg 1000w"><img src="${at}/2021/b.jpg" srcset="${at}/size/w2400/format/webp/2021/b.jpg 2400w"></div><figcaption>Dua.</figcaption></figure>`;
  const { files } = await imported('g.json', ghostExport({ posts: [ghostPost(1, { html })] }));
  const article = files['articles/2021/04/judul-1.md']!;
  expect(article).toMatch(/\/content\/images\/2021\/a\.jpg "Dua\."\)/);
  expect(article).toMatch(/\/content\/images\/2021\/b\.jpg\)/);
  expect(article).not.toContain('size/');
});
