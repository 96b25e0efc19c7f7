import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imported, none } from '../support/imported.ts';
import { meta, options, postRow, writeDump } from './write-dump.ts';

const picture = 'https://kabar.example/wp-content/uploads/2019/03/pasar.jpg';
const dump = writeDump({
  SERVMASK_PREFIX_options: options(),
  SERVMASK_PREFIX_postmeta: [
    meta(10, '_thumbnail_id', '20'),
    meta(20, '_wp_attached_file', '2019/03/pasar.jpg'),
  ],
  SERVMASK_PREFIX_posts: [
    postRow(10),
    postRow(20, { post_type: 'attachment', post_status: 'inherit', guid: picture }),
  ],
});
const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#3a3' } })
  .jpeg()
  .toBuffer();

/** An archive of All-in-One WP Migration; `end` is what stands behind its last file. */
function wpress(
  files: [folder: string, name: string, data: string | Buffer][],
  end = 4377,
): Buffer {
  const parts = files.flatMap(([folder, name, data]) => {
    const head = Buffer.alloc(4377);
    head.write(name, 0);
    head.write(String(Buffer.byteLength(data)), 255);
    head.write('1552000000', 269);
    head.write(folder, 281);
    return [head, Buffer.from(data)];
  });
  return Buffer.concat([...parts, Buffer.alloc(end)]);
}

const site = wpress([
  ['.', 'package.json', '{"SiteURL":"https://kabar.example"}'],
  ['plugins/seo', 'readme.txt', '=== SEO ===\n\nRAHASIA plugin'],
  ['uploads/2019/03', 'pasar.jpg', photo],
  ['.', 'database.sql', dump],
]);

test('of an archive of a whole site the database is read, and pictures where they are wanted', async () => {
  const { outcome, files, rules } = await imported('kabar.wpress', site);
  expect(outcome.units.total).toEqual({ ...none, article: 1, aside: 2, private: 2 + 6 });
  expect(files['articles/2019/03/berita-10.md']).toContain(picture);
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
  expect(rules.filter((rule) => /^(?:dump|input|archive)/.test(rule))).toEqual([]);
  const whole = await imported('kabar.wpress', site, { images: true });
  expect(Object.keys(whole.files).some((name) => name.endsWith('.jpg'))).toBe(true);
});

test('one that is cut off is told, and what came is read', async () => {
  const first = wpress([['.', 'database.sql', dump]], 0);
  const cut = Buffer.concat([first, wpress([['uploads', 'a.jpg', photo]]).subarray(0, 4400)]);
  const { outcome, rules } = await imported('kabar.wpress', cut);
  expect(outcome.units.total.article).toBe(1);
  expect(rules).toContain('input-broken');
});

test('one whose database is locked says that nothing in it can be read', async () => {
  const locked = wpress([
    ['.', 'package.json', '{"Encrypted":true}'],
    ['.', 'database.sql', Buffer.from('\u00ff\u0001\u0002\u0003'.repeat(500), 'latin1')],
  ]);
  const { outcome, rules } = await imported('kabar.wpress', locked);
  expect(rules).toEqual(['input-unknown']);
  expect(outcome.units.total).toMatchObject({ article: 0, private: 1, unclear: 1 });
});

test('names that lead out of the folder do not', async () => {
  const odd = wpress([
    ['.', 'package.json', '{}'],
    ['../../uploads', 'a.jpg', photo],
    ['.', 'database.sql', dump],
  ]);
  const { outcome } = await imported('kabar.wpress', odd, { images: true });
  expect(outcome.units.total.article).toBe(1);
});
