import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { imported, none } from '../support/imported.ts';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { makeZip } from '../support/make-zip.ts';
import { runImport } from '../support/run-import.ts';
import { paper } from './paper.ts';
import {
  forms,
  meta,
  option,
  options,
  postRow,
  termTables,
  user,
  writeDump,
} from './write-dump.ts';

describe('addresses', () => {
  const terms = termTables(
    [
      { id: 3, slug: 'daerah', name: 'Daerah', taxonomy: 'category' },
      { id: 4, slug: 'demak', name: 'Demak', taxonomy: 'category', parent: 3 },
      { id: 9, slug: 'olahraga', name: 'Olahraga', taxonomy: 'category' },
    ],
    [
      [10, 9],
      [10, 4],
    ],
  );
  test.each([
    ['/%postname%/', '/berita-10/'],
    ['/%year%%monthnum%%day%/%hour%%minute%%second%', '/20190304/100000/'],
    ['/archives/%post_id%', '/archives/10/'],
    ['/arsip/%post_id%', '/arsip/10/'],
    ['/%category%/%postname%.html', '/daerah/demak/berita-10.html'],
    [
      '/index.php/%year%/%monthnum%/%day%/%hour%/%postname%/',
      '/index.php/2019/03/04/10/berita-10/',
    ],
  ])('of posts follow %s', async (structure, address) => {
    const tables = { wp_posts: [postRow(10)], ...terms, wp_options: options(structure) };
    const { files, rules } = await imported('kabar.sql', writeDump(tables));
    expect(JSON.stringify(files)).toContain(address);
    expect(rules).not.toContain('dump-address');
  });

  test('of a post follow the category that an SEO plugin names', async () => {
    const wp_postmeta = [meta(10, '_yoast_wpseo_primary_category', '9')];
    const wp_options = options('/%category%/%postname%/');
    const tables = { wp_postmeta, wp_posts: [postRow(10)], ...terms, wp_options };
    const { files } = await imported('kabar.sql', writeDump(tables));
    expect(JSON.stringify(files)).toContain('/olahraga/berita-10/');
  });

  test.each([
    ['without settings', {}],
    ['with names of accounts', { wp_options: options('/%author%/%postname%/') }],
    ['by number', { wp_options: options('') }],
  ])('%s are new, and the numbers lead there', async (name, more) => {
    const wp_users = [user(2, 'siti88', 'Siti Aminah')];
    const tables = { wp_posts: [postRow(10)], wp_users, ...more };
    const { files, rules } = await imported('kabar.sql', writeDump(tables));
    expect(files['articles/2019/03/berita-10.md']).toContain('/?p=10');
    expect(JSON.stringify(files)).not.toContain('siti88');
    expect(rules.includes('dump-address')).toBe(name !== 'by number');
  });
});

test('tables of TablePress go by the numbers that the settings of the dump give them', async () => {
  const held = (id: number, city: string) =>
    postRow(id, {
      post_type: 'tablepress_table',
      post_content: `[["Kota","Harga"],["${city}","12000"]]`,
    });
  const tables = {
    wp_posts: [
      postRow(10, { post_content: 'Harga beras:\n\n[table id=2 /]' }),
      held(30, 'Demak'),
      held(31, 'Kudus'),
    ],
    wp_options: [
      ...options(),
      option(9, 'tablepress_tables', '{"last_id":2,"table_post":{"1":30,"2":31}}'),
    ],
  };
  const { files } = await imported('kabar.sql', writeDump(tables));
  expect(files['articles/2019/03/berita-10.md']).toContain('| Kudus | 12000 |');
  expect(files['articles/2019/03/berita-10.md']).not.toContain('Demak');
});

test.each([
  [
    'of posts without a category name the one that the site gives them',
    'post',
    '/berita/umum/di-demak/',
  ],
  [
    'of the posts of a theme stand below the beginning of the others',
    'liputan',
    '/berita/liputan/di-demak/',
  ],
  ['of pages do not', 'page', '/di-demak/'],
])('addresses %s', async (_, type, address) => {
  const tables = {
    wp_posts: [postRow(10, { post_type: type, post_name: 'di-demak' })],
    ...termTables([{ id: 7, slug: 'umum', name: 'Umum', taxonomy: 'category' }], []),
    wp_options: [...options('/berita/%category%/%postname%/'), option(9, 'default_category', '7')],
  };
  const { files } = await imported('kabar.sql', writeDump(tables));
  if (type === 'page') expect(Object.keys(files)).toContain('pages/di-demak.md');
  else expect(JSON.stringify(files)).toContain(`permalink: ${address}`);
});

describe('several sites', () => {
  test('of a network keep their own pictures, and share their people', async () => {
    const picture = (id: number, file: string) =>
      postRow(id, { post_type: 'attachment', post_status: 'inherit', guid: file });
    const at = 'https://kabar.example/wp-content/uploads';
    const tables = {
      wp_2_options: options('/%postname%/', 'kudus.example'),
      wp_2_postmeta: [meta(10, '_thumbnail_id', '20')],
      wp_2_posts: [
        postRow(10, { post_name: 'di-kudus' }),
        picture(20, `${at}/sites/2/2019/03/kudus.jpg`),
      ],
      wp_options: options('/%postname%/'),
      wp_postmeta: [meta(10, '_thumbnail_id', '20')],
      wp_posts: [postRow(10, { post_name: 'di-demak' }), picture(20, `${at}/2019/03/demak.jpg`)],
      wp_users: [user(2, 'siti88', 'Siti Aminah')],
    };
    const { files } = await imported('kabar.sql', writeDump(tables));
    const kudus = files['articles/2019/03/di-kudus.md'];
    expect(kudus).toContain('https://kudus.example/wp-content/uploads/sites/2/2019/03/kudus.jpg');
    expect(kudus).toContain('siti-aminah');
    expect(files['articles/2019/03/di-demak.md']).toContain('uploads/2019/03/demak.jpg');
  });

  test('in several databases of one dump are told apart', async () => {
    const one = (home: string, name: string) =>
      writeDump({
        wp_options: options('/%postname%/', home),
        wp_posts: [postRow(10, { post_name: name })],
      });
    const text = `CREATE DATABASE /*!32312 IF NOT EXISTS*/ \`a\` /*!40100 DEFAULT CHARACTER SET utf8 */;\nUSE \`a\`;\n${one('a.example', 'di-a')}USE \`b\`;\n${one('b.example', 'di-b')}`;
    const { files } = await imported('semua.sql', text);
    expect(Object.keys(files)).toEqual(['articles/2019/03/di-a.md', 'articles/2019/03/di-b.md']);
  });
});

describe('where tables lie', () => {
  const each = () =>
    Object.entries(paper()).map(([name, rows]) => ({
      name: `${name}.sql`,
      data: Buffer.from(writeDump({ [name]: rows })),
    }));

  test('each in a file of its own, in a folder and in a zip', async () => {
    const folder = contentFolder({ site: false });
    for (const { name, data } of each()) writeFileSync(join(folder, name), data);
    const content = contentFolder();
    const outcome = await runImport(content, folder);
    expect(outcome.units.total).toEqual({
      ...none,
      article: 1,
      page: 2,
      draft: 2,
      aside: 1,
      private: 14,
    });
    expect(filesIn(content)['articles/2019/03/pasar-pagi-pindah.md']).toContain('siti-aminah');
    const packed = await imported('salinan.zip', makeZip(each()));
    expect(packed.outcome.units.total).toEqual(outcome.units.total);
    expect([...packed.outcome.notes].map(({ rule }) => rule)).not.toContain('dump-foreign');
  });

  test('apart from how they are made, as mydumper writes them', async () => {
    const whole = Object.entries(paper()).flatMap(([name, rows]) => {
      const [made = '', filled = ''] = writeDump({ [name]: rows }).split('LOCK TABLES');
      const head = '/*!40101 SET NAMES binary*/;\n';
      return [
        { name: `kabar.${name}-schema.sql`, data: Buffer.from(head + made) },
        { name: `kabar.${name}.sql`, data: Buffer.from(`${head}LOCK TABLES${filled}`) },
      ];
    });
    const { outcome, rules } = await imported('salinan.zip', makeZip(whole));
    expect(outcome.units.total).toMatchObject({ article: 1, page: 2, draft: 2, unclear: 0 });
    expect(rules.filter((rule) => rule.startsWith('dump'))).toEqual([]);
  });

  test('packed with gzip, whatever its name', async () => {
    const { outcome } = await imported(
      'backup_2020-db.gz',
      gzipSync(writeDump(paper(), forms['UpdraftPlus'])),
    );
    expect(outcome.units.total.article).toBe(1);
  });

  test.each([
    "mysqldump: [Warning] Using a password on the command line can't be secure.\n",
    'Enter password: ',
    'Enter password: \n\n',
    "Warning: Using a password\nmysqldump: Deprecated program name; it won't be here long.\n",
  ])('after what its tool says (%j)', async (said) => {
    const { outcome } = await imported('kabar.sql', said + writeDump(paper()));
    expect(outcome.units.total).toMatchObject({ article: 1, page: 2, private: 14, unclear: 0 });
  });

  test('as the shell of Windows writes it', async () => {
    const bytes = Buffer.from(`\uFEFF${writeDump(paper())}`, 'utf16le');
    const { files } = await imported('kabar.sql', bytes);
    expect(files['articles/2019/03/pasar-pagi-pindah.md']).toContain('Emoji 😀 dan é.');
  });

  test('in a text that is no UTF-8, with bytes between', async () => {
    const text = writeDump({
      wp_options: options(),
      wp_posts: [postRow(10, { post_title: 'Kafé “Demak”' })],
    });
    const bytes = Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
    const { files } = await imported('kabar.sql', bytes);
    expect(files['articles/2019/03/berita-10.md']).toContain('Kafé “Demak”');
  });
});
