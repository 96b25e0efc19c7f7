import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { imported, none } from '../support/imported.ts';
import { contentFolder, given } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';
import { option, options, postRow, termTables, user, writeDump } from './write-dump.ts';

const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((all, count) => all + count);

describe('what is not told is not public', () => {
  test.each(['post_status', 'post_type', 'post_password'])(
    'without %s all are drafts',
    async (column) => {
      const { [column]: _, ...row } = postRow(10);
      const { outcome, rules } = await imported('kabar.sql', writeDump({ wp_posts: [row] }));
      expect(outcome.units.total).toEqual({ ...none, draft: 1 });
      expect(rules).toContain('dump-missing');
    },
  );

  test('rows that do not fit their table are not understood', async () => {
    const text =
      "-- MySQL dump 10.13\nCREATE TABLE `wp_posts` (`ID` bigint(20) unsigned NOT NULL, `post_title` text);\nINSERT INTO `wp_posts` VALUES (1,'Pasar pagi pindah','<p>Isi</p>');\n-- Dump completed\n";
    const { outcome, rules } = await imported('wp_posts.sql', text);
    expect(outcome.units.total).toEqual({ ...none, unclear: 1 });
    expect(rules).toContain('dump-rows');
  });

  test('a cut dump brings its whole rows, and says so', async () => {
    const text = writeDump({ wp_options: options(), wp_posts: [postRow(10), postRow(11)] });
    const { outcome, rules } = await imported('kabar.sql', text.slice(0, text.indexOf('nomor 11')));
    expect(outcome.units.total).toEqual({ ...none, article: 1, private: 6, unclear: 1 });
    expect(rules).toContain('dump-cut');
    const packed = gzipSync(text, { level: 0 }).subarray(0, text.indexOf('nomor 11'));
    const cut = await imported('kabar.sql.gz', packed);
    expect(cut.outcome.units.of('kabar.sql')).toMatchObject({ article: 1, unclear: 1 });
    expect(cut.rules).toEqual(expect.arrayContaining(['input-broken', 'dump-cut']));
  });

  test('profiles of guests name authors and are no articles; logins name nobody', async () => {
    const terms = [
      { id: 7, slug: 'cap-budi-hartono', name: 'budi-hartono', taxonomy: 'author' },
      { id: 8, slug: 'cap-wati99', name: 'wati99', taxonomy: 'author' },
      { id: 9, slug: 'cap-hilang77', name: 'hilang77', taxonomy: 'author' },
    ];
    const pairs: [number, number][] = [
      [10, 7],
      [10, 8],
      [11, 9],
    ];
    const wp_posts = [
      postRow(10, { post_author: 5 }),
      postRow(11, { post_author: 4 }),
      postRow(12, { post_author: 3 }),
      postRow(30, {
        post_type: 'guest-author',
        post_name: 'cap-budi-hartono',
        post_title: 'Budi Hartono',
      }),
    ];
    const wp_users = [
      user(3, 'rahasia3', 'rahasia3'),
      user(4, 'x', 'rahasia4@surel.example'),
      user(5, 'wati99', 'Wati Rahayu'),
    ];
    const tables = { wp_options: options(), wp_posts, wp_users, ...termTables(terms, pairs) };
    const { files, outcome } = await imported('kabar.sql', writeDump(tables));
    const text = JSON.stringify(files);
    expect(files['articles/2019/03/berita-10.md']).toMatch(/budi-hartono\n[^\n]*wati-rahayu/);
    expect(text).not.toMatch(/rahasia|wati99|hilang77/);
    expect(outcome.units.total).toMatchObject({ article: 3, draft: 0 });
  });

  test('numbers that are all zero keep every post', async () => {
    const wp_posts = [1, 2, 3].map((id) => ({ ...postRow(id), ID: 0 }));
    const { outcome } = await imported('kabar.sql', writeDump({ wp_options: options(), wp_posts }));
    expect(outcome.units.total.article).toBe(3);
  });

  test('a table that comes twice counts once', async () => {
    const text = writeDump({ wp_posts: [postRow(10)] });
    const { outcome } = await imported(
      'kabar.sql',
      text + writeDump({ wp_options: options(), wp_posts: [postRow(10)] }),
    );
    expect(outcome.units.total).toEqual({ ...none, article: 1, aside: 1, private: 6 });
  });
});

test.each([
  [
    '-- MySQL dump 10.13\nCREATE TABLE `jos_content` (`id` int);\nINSERT INTO `jos_content` VALUES (1);\nINSERT INTO `jos_extensions` VALUES (1);\n',
    /Joomla/,
  ],
  [
    "CREATE TABLE berita (id_berita int, judul text);\nINSERT INTO berita (id_berita, judul) VALUES (1,'RAHASIA');\n",
    /berita/,
  ],
  [
    "--\n-- PostgreSQL database dump\n--\n\nSET statement_timeout = 0;\nCOPY public.posts (id) FROM stdin;\nit's\n\\.\n",
    /PostgreSQL/,
  ],
  ['INSERT INTO `phpbb_posts` (`post_id`, `post_text`) VALUES (1,"a");', /phpbb_posts/],
])('a dump of another program is refused by name', async (text, name) => {
  const { outcome, rules } = await imported('lain.sql', text);
  expect(rules).toEqual(['dump-foreign']);
  expect(JSON.stringify([...outcome.notes])).toMatch(name);
  expect(outcome.units.total).toEqual({ ...none, unclear: 1 });
  expect(sum(outcome.units.total)).toBe(1);
});

describe('what settings say', () => {
  test('of the name is a name', async () => {
    const content = contentFolder({ site: false });
    const wp_options = [...options(), option(7, 'blogname', 'Kabar &amp; Warta')];
    const target = given('kabar.sql', writeDump({ wp_options, wp_posts: [postRow(10)] }));
    await runImport(content, target);
    expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain('name: "Kabar & Warta"');
  });

  test.each([
    ['timezone_string', 'Asia/Makassar', '+08:00'],
    ['gmt_offset', '9', '+09:00'],
  ])('of the zone by %s counts where a clock stands still', async (name, value, zone) => {
    const wp_options = [...options(), option(9, name, value)];
    const row = postRow(10, { post_date_gmt: '0000-00-00 00:00:00' });
    const { files } = await imported('kabar.sql', writeDump({ wp_options, wp_posts: [row] }));
    const date = /^date: (.*)$/m.exec(files['articles/2019/03/berita-10.md'] ?? '')?.[1];
    expect(new Date(date ?? '')).toEqual(new Date(`2019-03-04T10:00:00${zone}`));
  });

  test.each([
    ['https://judi.example', true],
    ['https://www.kabar.example', false],
  ])('of the address (%s) is doubted where all posts say another', async (home, isOdd) => {
    const wp_options = options('/%postname%/', home.replace('https://', ''));
    const { rules } = await imported(
      'kabar.sql',
      writeDump({ wp_options, wp_posts: [postRow(10)] }),
    );
    expect(rules.includes('dump-home')).toBe(isOdd);
  });
});
