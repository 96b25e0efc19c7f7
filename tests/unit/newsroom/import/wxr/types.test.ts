import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { releaseArticle } from '../../../../../src/newsroom/import/release-article.ts';
import { rules } from '../support/import-archive.ts';
import { runImport } from '../support/run-import.ts';
import { contentFolder, given } from '../support/content-folder.ts';
import { articles, exportOf, imported, site } from './write-export.ts';

/** All that an import wrote, reports and what is kept aside included. */
const written = (content: string) =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.slice(content.length + 1), readFileSync(file, 'utf8')] as const);

const news = ['post', 'page', 'berita'];
const personal = [
  'shop_order',
  'jp_pay_order',
  'reply',
  'topic',
  'flamingo_inbound',
  'bp-email',
  'ph_log',
  'guest-author',
  'newsletter',
  'toko_pesan_entries',
];
const furniture = ['nav_menu_item', 'wpcode', 'wpdiscuz_form', 'td_composer', 'polylang_mo'];

test.each(personal)('%s is private and stands nowhere', async (type) => {
  const content = contentFolder();
  const file = given(
    'ekspor.xml',
    exportOf([
      { type, title: 'RAHASIA Budi', text: 'RAHASIA 0812', link: `${site}/rahasia-budi/` },
    ]),
  );
  const outcome = await runImport(content, file);
  expect(outcome.units.of('ekspor.xml')).toMatchObject({ private: 1, article: 0, draft: 0 });
  for (const [name, text] of written(content)) expect(name + text).not.toMatch(/rahasia/i);
});

test('a type that nobody knows is kept aside where it has an address of its own, else only counted', async () => {
  const { content, outcome, units, files } = await imported([
    { id: '5', type: 'tribe_x', title: 'Bazar Buku', link: `${site}/acara/bazar/` },
    { id: '6', type: 'tribe_x', title: 'Diam', link: `${site}/?post_type=tribe_x&p=6` },
    { id: '7', type: 'tribe_x', title: 'Konsep', link: `${site}/acara/konsep/`, status: 'draft' },
    { id: '8', type: 'lain', title: 'Lain', link: `${site}/` },
  ]);
  expect(units).toMatchObject({ article: 0, draft: 0, aside: 1, unclear: 3 });
  expect(articles(files)).toEqual([]);
  expect([...outcome.notes].map(({ rule, values }) => [rule, values])).toEqual([
    ['type-aside', { type: 'tribe_x', count: 3, kept: 1 }],
    ['type-unknown', { type: 'lain', count: 1, kept: 0 }],
  ]);
  expect([...outcome.units.entries].map(({ title }) => title)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const target = [...outcome.units.entries].find(({ sort }) => sort === 'aside')!.target!;
  expect(releaseArticle(content, target.slice('_import/'.length), '2026-11-22T10:00:00Z')).toEqual({
    file: 'articles/2020/05/nomor-5.md',
  });
  const again = await imported(
    [{ id: '5', type: 'tribe_x', title: 'Bazar Buku', link: `${site}/acara/bazar/` }],
    content,
  );
  expect(again.files['articles/2020/05/nomor-5.md']).toContain('permalink: /acara/bazar/');
  expect(rules(again.outcome)).toEqual(['type-aside']);
});

test('of any mixture of types and states only known articles and pages that were public are published', async () => {
  const type = fc.constantFrom(...news, ...personal, ...furniture, 'produk', 'tribe_x');
  const status = fc.constantFrom(
    'publish',
    'draft',
    'private',
    'trash',
    'pending',
    'hidden-by-plugin',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ type, status, isPretty: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      }),
      async (kinds) => {
        const items = kinds.map(({ isPretty, ...kind }, at) => ({
          ...kind,
          title: `judul-${at}`,
          text: `TANDA${at}.`,
          id: String(at + 1),
          link: isPretty ? `${site}/j${at}/` : `${site}/?p=${at + 1}`,
        }));
        const { content, units } = await imported(items);
        const isPublic = (one: (typeof items)[number]) =>
          one.status === 'publish' && news.includes(one.type);
        expect(units.article + units.page).toBe(items.filter((one) => isPublic(one)).length);
        expect(Object.values(units).reduce((a, b) => a + b)).toBe(items.length);
        const files = written(content);
        for (const [at, one] of items.entries())
          for (const [name, text] of files.filter(([, file]) => file.includes(`TANDA${at}.`))) {
            expect([...personal, ...furniture]).not.toContain(one.type);
            if (!news.includes(one.type)) expect(name).toMatch(/^_import\/aside\//);
            else if (!isPublic(one)) expect(text).toContain('draft: true');
          }
      },
    ),
    { numRuns: 25 },
  );
});
