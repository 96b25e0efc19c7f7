import { expect, test } from 'vitest';
import { meta, options, postRow, termTables, user, writeDump } from '../dump/write-dump.ts';
import { ghostExport, ghostPost, hidden } from '../ghost/write-ghost.ts';
import { imported } from '../support/imported.ts';
import { exportOf, site } from '../wxr/write-export.ts';

const spoilt = (text: string): string =>
  new TextDecoder('windows-1252').decode(Buffer.from(text, 'utf8'));

const picture = 'https://kabar.example/wp-content/uploads/2019/03/pasar.jpg';
const dump = writeDump({
  wp_options: options(),
  wp_postmeta: [
    meta(10, '_thumbnail_id', '20'),
    meta(20, '_wp_attached_file', '2019/03/pasar.jpg'),
    meta(20, '_wp_attachment_image_alt', 'Pasar “pagi”'),
  ],
  wp_posts: [
    postRow(10, { post_title: 'Kata “Bu Siti”' }),
    postRow(20, {
      post_type: 'attachment',
      post_status: 'inherit',
      post_excerpt: 'Warga “antre”',
      guid: picture,
    }),
  ],
  ...termTables([{ id: 5, slug: 'kafe', name: 'Kafé “baru”', taxonomy: 'post_tag' }], [[10, 5]]),
  wp_users: [user(2, 'siti88', 'Siti Nur’aini')],
});
const wxr = exportOf(
  [
    {
      title: 'Kata “Bu Siti”',
      creator: 'siti88',
      link: `${site}/kata/`,
      meta: { _thumbnail_id: '20' },
      more: '<category domain="post_tag" nicename="kafe"><![CDATA[Kafé “baru”]]></category>',
    },
    {
      id: '20',
      type: 'attachment',
      status: 'inherit',
      meta: { _wp_attachment_image_alt: 'Pasar “pagi”' },
      more: `<excerpt:encoded xmlns:excerpt="e"><![CDATA[Warga “antre”]]></excerpt:encoded><wp:attachment_url>${picture}</wp:attachment_url>`,
    },
  ],
  '<wp:author><wp:author_login>siti88</wp:author_login><wp:author_display_name>Siti Nur’aini</wp:author_display_name></wp:author>',
);
const ghost = ghostExport({
  posts: [
    ghostPost(1, {
      title: 'Kata “Bu Siti”',
      feature_image: picture,
      feature_image_alt: 'Pasar “pagi”',
      feature_image_caption: 'Warga “antre”',
      authors: [{ name: 'Siti Nur’aini' }],
      tags: [{ name: 'Kafé “baru”', slug: 'kafe' }],
    }),
  ],
  users: hidden.users,
});

test.each([
  ['a dump', 'kabar.sql', dump],
  ['an export', 'ekspor.xml', wxr],
  ['an export of Ghost', 'ghost.json', ghost],
])('names, topics and captions of %s that were encoded twice are mended', async (_, name, text) => {
  const { files } = await imported(name, spoilt(text));
  const all = Object.values(files).join('\n');
  for (const words of ['Kata “Bu Siti”', 'Siti Nur’aini', 'Kafé “baru”', 'Pasar “pagi”'])
    expect(all).toContain(words);
  expect(all).toMatch(/caption: "?Warga “antre”/);
  expect(all).not.toMatch(/â€|Ã/);
});
