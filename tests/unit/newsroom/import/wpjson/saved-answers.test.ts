import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonObjects } from '../../../../../src/newsroom/import/wpjson/json-objects.ts';
import { allIn, imported, none } from '../support/imported.ts';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';
import { jsonComment, jsonMedia, jsonPost, jsonTerm, jsonUser } from './write-json.ts';

const first = 'articles/2021/04/berita-11.md';

/** Imports saved answers that lie in one folder. */
async function importedAll(answers: Record<string, unknown>) {
  const folder = mkdtempSync(join(contentFolder({ site: false }), 'jawaban-'));
  for (const [name, json] of Object.entries(answers))
    writeFileSync(join(folder, name), JSON.stringify(json));
  const content = contentFolder();
  const outcome = await runImport(content, folder);
  return { content, outcome, files: filesIn(content) };
}

test('posts in several languages name each other, where a plugin says so', async () => {
  const translations = { id: 11, en: 12 };
  const { files } = await importedAll({
    'posts.json': [
      jsonPost(12, { lang: 'en', translations, link: 'https://kabar.example/en/berita-12/' }),
      jsonPost(11, { lang: 'id', translations }),
    ],
  });
  const english = files['articles/2021/04/berita-12.md'];
  expect(english).toMatch(/^lang: en$/m);
  expect(english).toMatch(/^translationOf: 2021\/04\/berita-11$/m);
  expect(english).toMatch(/^permalink: \/en\/berita-12\/$/m);
  expect(files[first]).not.toMatch(/^(?:lang|translationOf)/m);
});

describe('answers in several files', () => {
  test('say together what one of them says by numbers', async () => {
    const { content, files, outcome } = await importedAll({
      'categories.json': [jsonTerm(3, 'category', 'Daerah'), jsonTerm(4, 'category', 'Demak', 3)],
      'comments.json': [jsonComment(1)],
      'media.json': [jsonMedia(20, 'https://kabar.example/wp-content/uploads/pasar.jpg')],
      'pages.json': [
        jsonPost(30, { type: 'page', slug: 'redaksi', link: 'https://kabar.example/redaksi/' }),
      ],
      'posts.json': [jsonPost(11, { categories: [4], tags: [5], featured_media: 20 })],
      'tags.json': [jsonTerm(5, 'post_tag', 'Pasar')],
      'users.json': [jsonUser(2, 'siti88', 'Siti Aminah'), jsonUser(3, 'lain', 'RAHASIA Pembaca')],
    });
    expect(outcome.units.total).toEqual({ ...none, article: 1, page: 1, aside: 1, private: 6 });
    expect(files[first]).toContain('siti-aminah');
    expect(files[first]).toContain('https://kabar.example/wp-content/uploads/pasar.jpg');
    expect(files[first]).toMatch(/- Pasar/);
    expect(files[first]).toContain('Isi berita nomor 11');
    expect(files[first]).not.toMatch(/description:/);
    expect(allIn(content)).not.toMatch(/RAHASIA|siti88/);
  });
});

describe('an answer with what is embedded', () => {
  const embedded = {
    author: [jsonUser(2, 'siti88', 'Siti Aminah')],
    'wp:featuredmedia': [jsonMedia(20, 'https://kabar.example/wp-content/uploads/pasar.jpg')],
    'wp:term': [[jsonTerm(4, 'category', 'Demak')], [jsonTerm(5, 'post_tag', 'Pasar')]],
  };
  const post = jsonPost(11, {
    categories: [4],
    tags: [5],
    featured_media: 20,
    _embedded: embedded,
  });

  test.each([
    ['a list', [post]],
    ['one post', post],
    ['an envelope', { body: [post], status: 200, headers: {} }],
    ['pages in a list', [[post], []]],
    ['a list by number', { body: { 3: post }, status: 200, headers: {} }],
  ])('comes whole from %s', async (_, json) => {
    const { content, files } = await imported('jawaban.json', JSON.stringify(json, null, 2));
    expect(files[first]).toContain('siti-aminah');
    expect(files[first]).toContain('uploads/pasar.jpg');
    expect(files[first]).toMatch(/- Pasar/);
    expect(allIn(content)).not.toMatch(/RAHASIA|siti88/);
  });

  test('that several people wrote names all of them; what is forbidden names nobody', async () => {
    const people = [jsonUser(2, 'siti88', 'Siti Aminah'), jsonUser(7, 'cap-budi', 'Budi Hartono')];
    const more = { ...embedded, author: people };
    const refused = { author: [{ code: 'rest_user_invalid_id', message: 'Maaf.' }] };
    const { files } = await imported(
      'jawaban.json',
      JSON.stringify([
        jsonPost(11, { _embedded: more }),
        jsonPost(12, { _embedded: refused, author: 9 }),
        jsonPost(13, { author: 9, _embedded: { author: [jsonUser(9, 'rahmat', 'Rahmat')] } }),
      ]),
    );
    expect(files[first]).toMatch(/siti-aminah\n[^\n]*budi-hartono/);
    expect(files['articles/2021/04/berita-12.md']).not.toContain('authors');
    expect(files['articles/2021/04/berita-13.md']).not.toContain('authors');
  });
});

test('no mixture publishes what is private, and the numbers add up', async () => {
  const kinds = fc.array(
    fc.record({
      status: fc.constantFrom('publish', 'draft', 'private', 'trash', undefined),
      type: fc.constantFrom('post', 'page', 'berita', 'shop_order', 'reply', undefined),
      isProtected: fc.boolean(),
      what: fc.constantFrom('post', 'post', 'comment', 'user', 'revision'),
    }),
    { minLength: 1, maxLength: 10 },
  );
  await fc.assert(
    fc.asyncProperty(kinds, async (given) => {
      const isPublic = ({ status, type, isProtected, what }: (typeof given)[number]) =>
        what === 'post' &&
        status === 'publish' &&
        !isProtected &&
        /^(?:post|page|berita)$/.test(type ?? 'post');
      const objects = given.map((one, at) => {
        if (one.what === 'comment') return jsonComment(at);
        if (one.what === 'user') return jsonUser(at + 1, `akun${at}`, `RAHASIA ${at}`);
        const mark = isPublic(one) ? 'TERBUKA' : 'RAHASIA';
        const { status, type } = one;
        return jsonPost(at + 1, {
          author: 99,
          status,
          type,
          title: { rendered: `${mark} ${at}` },
          content: { rendered: `<p>${mark} isi ${at}</p>`, protected: one.isProtected },
          ...(one.what === 'revision' && { slug: `${at}-revision-v1` }),
        });
      });
      const { files, outcome } = await imported('campur.json', JSON.stringify(objects));
      const counts = outcome.units.of('campur.json');
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(given.length);
      for (const file of Object.values(files))
        if (file.includes('RAHASIA')) expect(file).toMatch(/^draft: true$/m);
      expect(counts.article + counts.page).toBe(given.filter((one) => isPublic(one)).length);
    }),
    { numRuns: 25 },
  );
});

describe('what is not whole', () => {
  test('an answer that was cut off brings its whole posts, and says so', async () => {
    const text = JSON.stringify([jsonPost(11), jsonPost(12)]);
    const { outcome, rules } = await imported('putus.json', text.slice(0, -200));
    expect(outcome.units.total).toEqual({ ...none, article: 1, unclear: 1 });
    expect(rules).toContain('input-broken');
  });

  test.each([
    ['brackets', '{'.repeat(4e6)],
    ['pairs', '{}'.repeat(1e6)],
    ['quotes', `{${'"'.repeat(4e6)}`],
    ['backslashes', `{"${'\\'.repeat(4e6)}`],
    ['deep lists', `{"a":${'['.repeat(2e6)}}`],
  ])('%s without an end are read in linear time', (_, text) => {
    const start = process.cpuUsage();
    for (const found of jsonObjects(text)) void found;
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  test('objects are told with their lines', () => {
    const text = '[\n{"a":"}{\\"","b":{}},\n\n{"c":1},{"d"\n';
    const found = [...jsonObjects(text)].map((one) => one && [Object.keys(one.json), one.line]);
    expect(found).toEqual([[['a', 'b'], 2], [['c'], 4], undefined]);
  });
});
