import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * Writes a WordPress export of `posts` posts with about `bytes` of text each, half of it in blocks,
 * with pictures, captions, terms and comments: `node make-export.ts <file> <posts> <bytes>`.
 * The same arguments give the same file. `tags` is how many tags the posts share.
 */
export function makeExport(path: string, posts: number, bytes: number, tags = 300): void {
  const file = openSync(path, 'w');
  let seed = 42;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const sentence = () =>
    `${Array.from({ length: 8 + next(14) }, () => words[next(words.length)]).join(' ')}.`.replace(
      /^./,
      (first) => first.toUpperCase(),
    );
  writeSync(file, head);
  for (let id = 1; id <= posts; id += 1) writeSync(file, item(id, { bytes, tags }, next, sentence));
  writeSync(file, '</channel>\n</rss>\n');
  closeSync(file);
}

const words =
  `pemerintah daerah warga kota banjir jalan rumah polisi menteri presiden rapat anggaran harga beras
  pasar petani sekolah guru siswa rumah sakit dokter pertandingan tim pemain gol pelatih laga musim
  hujan gempa bantuan relawan posko pengungsi laut nelayan ikan pulau bandara kereta penumpang tiket
  mengatakan menyebut menjelaskan meminta menambahkan pada hari rabu kamis jumat di jakarta surabaya
  medan makassar untuk dengan dari yang dan itu tersebut akan telah sudah belum tidak juga karena`.split(
    /\s+/,
  );

const head = `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Kabar Uji</title><link>https://kabar.example</link><description>Ekspor buatan</description><language>id</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>https://kabar.example</wp:base_site_url><wp:base_blog_url>https://kabar.example</wp:base_blog_url>
<wp:author><wp:author_id>2</wp:author_id><wp:author_login>ani</wp:author_login><wp:author_display_name><![CDATA[Ani Wulandari]]></wp:author_display_name></wp:author>
<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>nasional</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Nasional]]></wp:cat_name></wp:category>
`;

function item(
  id: number,
  { bytes, tags }: { bytes: number; tags: number },
  next: (below: number) => number,
  sentence: () => string,
): string {
  const blocks = id % 2 === 0;
  const parts: string[] = [];
  for (let length = 0, at = 0; length < bytes; at += 1) {
    let text = Array.from({ length: 2 + next(3) }, () => sentence()).join(' ');
    if (at % 4 === 1)
      text = text.replace(
        /(\w+) (\w+)/,
        '<strong>$1</strong> <a href="https://kabar.example/2019/01/berita-1/">$2</a>',
      );
    if (at % 9 === 5) {
      text = `<figure class="wp-block-image"><img src="https://kabar.example/wp-content/uploads/2019/01/foto-${next(500)}-696x392.jpg" alt="Foto"/><figcaption>${sentence()} (Foto: Antara/Budi)</figcaption></figure>`;
      parts.push(blocks ? `<!-- wp:image -->\n${text}\n<!-- /wp:image -->` : text);
    } else
      parts.push(blocks ? `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->` : text);
    length += parts.at(-1)!.length + 2;
  }
  const day = new Date(Date.UTC(2015, 0, 1) + id * 3_600_000 * 3)
    .toISOString()
    .slice(0, 19)
    .replace('T', ' ');
  const title = sentence().slice(0, 70);
  return `<item><title><![CDATA[${title} ${id}]]></title><link>https://kabar.example/${day.slice(0, 4)}/${day.slice(5, 7)}/berita-${id}/</link><dc:creator><![CDATA[ani]]></dc:creator><guid isPermaLink="false">https://kabar.example/?p=${id}</guid><content:encoded><![CDATA[${parts.join('\n\n')}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>${day}</wp:post_date><wp:post_date_gmt>${day}</wp:post_date_gmt><wp:post_name>berita-${id}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="nasional"><![CDATA[Nasional]]></category><category domain="post_tag" nicename="topik-${id % tags}"><![CDATA[Topik ${id % tags}]]></category><wp:postmeta><wp:meta_key>_edit_last</wp:meta_key><wp:meta_value>1</wp:meta_value></wp:postmeta></item>\n`;
}

if (import.meta.main) {
  const [path, posts = '10000', bytes = '3000', tags = '300'] = process.argv.slice(2);
  if (path !== undefined) makeExport(path, Number(posts), Number(bytes), Number(tags));
}
