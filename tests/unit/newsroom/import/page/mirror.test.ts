import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentFolder, given } from '../support/content-folder.ts';
import { dated, host, mirrored, page, story, teasers, text } from '../support/mirror.ts';
import { runImport } from '../support/run-import.ts';

test('lists are none of the stories, whatever tells them', async () => {
  const { outcome, files } = await mirrored({
    'index.html': page('RAHASIA', { path: '/', head: dated }),
    'category/tegal/index.html': page('RAHASIA', { path: '/category/tegal/' }),
    '2024/06/index.html': page('RAHASIA', { path: '/2024/06/' }),
    'penulis.html': page('RAHASIA', { classes: 'archive author' }),
    'koleksi.html': page('RAHASIA', {
      head: '<script type="application/ld+json">{"@graph":[{"@type":"CollectionPage"}]}</script>',
    }),
    'lain.html': page('RAHASIA', { body: teasers }),
    '2024/06/banjir/index.html': story('/2024/06/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, private: 6, draft: 0, unclear: 0 });
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
});

test('other views of a story are copies of it, and the story itself is what is read', async () => {
  const { outcome, files } = await mirrored({
    'banjir/amp/index.html': story('/banjir/', { body: text.replaceAll('Warga', 'AMP') }),
    'banjir/index.html@replytocom=5.html': story('/banjir/?replytocom=5'),
    'banjir/index.html': story('/banjir/'),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, aside: 2 });
  expect(JSON.stringify(files)).not.toContain('AMP');
});

test('of two stories that name one address neither is lost', async () => {
  const { outcome } = await mirrored({
    'a.html': story('/berita/'),
    'b.html': page('Gempa Malang', { head: dated, path: '/berita/' }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 1 });
});

test('a page that does not say that it is a story is a draft', async () => {
  const { outcome } = await mirrored({ 'x.html': page('Tentang kami', {}) });
  expect(outcome.units.total).toMatchObject({ article: 0, draft: 1 });
});

test.each(['?page=2', '?halaman=2', '2/'])(
  'a story that goes on at %s says where',
  async (next) => {
    const { outcome } = await mirrored({
      'banjir.html': story('/banjir/', { body: `${text}<a href="${next}">Selanjutnya</a>` }),
    });
    const note = [...outcome.notes].find(({ rule }) => rule === 'page-more');
    expect(note?.values).toMatchObject({ url: `${host}/banjir/${next}` });
  },
);

test('the next story is no further page', async () => {
  const body = `${text}<a href="/gempa/">Selanjutnya</a>`;
  const { outcome } = await mirrored({ 'banjir.html': story('/banjir/', { body }) });
  expect([...outcome.notes].map(({ rule }) => rule)).not.toContain('page-more');
});

test('a further page alone is a draft of its own', async () => {
  const { outcome, files } = await mirrored({
    'banjir/index.html@page=2.html': story('/banjir/'),
    'gempa.html': page('Gempa Malang', { head: dated, path: '/gempa.html' }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 1 });
  expect(files['articles/2024/06/banjir-tegal.md']).toMatch(/^draft: true$/m);
});

test('another text under the name of a story is a draft, not lost as a copy', async () => {
  const rest =
    '<p>Pemerintah kabupaten menyiapkan dapur umum, tenda, selimut dan obat bagi pengungsi.</p>';
  const { outcome, files, rules } = await mirrored({
    'banjir/index.html': story('/banjir/'),
    'banjir/lanjutan.html': story('/banjir/', { body: rest.repeat(5) }),
  });
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 1, aside: 0 });
  expect(rules).toContain('page-part');
  expect(Object.values(files).find((file) => file.includes('dapur umum'))).toMatch(
    /^draft: true$/m,
  );
});

test('one list that is asked for is named', async () => {
  const outcome = await runImport(contentFolder(), given('x.html', page('Depan', { path: '/' })));
  expect([...outcome.notes].map(({ rule }) => rule)).toContain('page-list');
});

test('no mixture publishes what is no story, and the numbers add up', async () => {
  const kinds = fc.array(fc.constantFrom('story', 'odd', 'list', 'unclear', 'view'), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(kinds, async (mixture) => {
      const pages = mixture.map((kind, at): [string, string] => {
        const isPublic = kind === 'story' || kind === 'odd';
        const title = `${isPublic ? 'TERBUKA' : 'RAHASIA'} ${at}`;
        if (kind === 'story')
          return [`s${at}.html`, page(title, { head: dated, path: `/s${at}/` })];
        if (kind === 'odd')
          return [`o${at}.html`, page(title, { head: dated, path: `/tag/o${at}/` })];
        if (kind === 'list')
          return [`l${at}.html`, page(title, { head: dated, path: `/tag/l${at}/`, body: teasers })];
        if (kind === 'view') return [`v${at}.html`, page(title, { path: `/s${at}/?replytocom=3` })];
        return [`u${at}.html`, page(title, {})];
      });
      const { outcome, files } = await mirrored(Object.fromEntries(pages));
      const counts = Object.values(outcome.units.total);
      expect(counts.reduce((sum, count) => sum + count)).toBe(mixture.length);
      const open = mixture.filter((kind) => kind === 'story' || kind === 'odd');
      expect(outcome.units.total.article).toBe(open.length);
      for (const file of Object.values(files))
        if (file.includes('RAHASIA')) expect(file).toMatch(/^draft: true$/m);
    }),
    { numRuns: 15 },
  );
});

test('the pictures of a page that a browser saved come from the folder beside it', async () => {
  const folder = contentFolder({ site: false });
  const image = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a31' } })
    .jpeg()
    .toBuffer();
  mkdirSync(join(folder, 'Banjir_files'));
  writeFileSync(join(folder, 'Banjir_files/foto.jpg'), image);
  const body = `${text}<p><img src="./Banjir_files/foto.jpg" alt="Banjir"></p>${text}`;
  writeFileSync(join(folder, 'Banjir.html'), story('/2024/06/banjir/', { body }));
  const content = contentFolder();
  await runImport(content, folder, { images: true });
  const names = readdirSync(join(content, 'articles'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => name.endsWith('.jpg'))).toHaveLength(1);
});
