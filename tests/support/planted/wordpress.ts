import { gzipSync } from 'node:zlib';
import type { Planted } from './planted.ts';
import { words } from './planted.ts';

const text = (word: string): string =>
  `<p>Warga desa berkumpul di balai sejak pagi untuk membahas ${word}, kata panitia.</p>`;

/** A post of an export: its number, its status and what else stands in it. */
function item(number: number, word: string, status: string, more = '', type = 'post'): string {
  return `<item><title>Kabar ${word} ${number}</title><link>https://wp.example/${number}-${word}/</link><dc:creator><![CDATA[kontributor]]></dc:creator><content:encoded><![CDATA[${text(word)}]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded><wp:post_id>${number}</wp:post_id><wp:post_date>2020-03-0${number % 9 || 9} 08:00:00</wp:post_date><wp:post_name>${number}-${word}</wp:post_name><wp:status>${status}</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
}

function exported(): Planted {
  const { shown, held, secret } = words('wxr');
  const comment = `<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>${secret}</wp:comment_author><wp:comment_author_email>${secret}@mail.example</wp:comment_author_email><wp:comment_author_IP>10.0.0.1</wp:comment_author_IP><wp:comment_content>${text(secret)}</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>`;
  const meta = `<wp:postmeta><wp:meta_key>_edit_note</wp:meta_key><wp:meta_value>${secret}</wp:meta_value></wp:postmeta>`;
  const author = `<wp:author><wp:author_id>1</wp:author_id><wp:author_login>${secret}login</wp:author_login><wp:author_email>${secret}@mail.example</wp:author_email><wp:author_display_name>${secret}@mail.example</wp:author_display_name></wp:author>`;
  const types = [
    'shop_order',
    'flamingo_inbound',
    'reply',
    'feedback',
    'mailpoet_page',
    'revision',
  ];
  const items = [
    item(1, shown, 'publish', comment + meta).replace('kontributor', `${secret}login`),
    item(2, held, 'draft'),
    item(3, held, 'private'),
    item(4, held, 'publish', '<wp:post_password>sandi</wp:post_password>'),
    item(5, secret, 'trash'),
    ...types.map((type, at) => item(10 + at, secret, 'publish', '', type)),
  ];
  return {
    name: 'wxr',
    isPublished: true,
    files: {
      'ekspor.xml': `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>WP</title><link>https://wp.example</link><wp:wxr_version>1.2</wp:wxr_version>${author}${items.join('')}</channel></rss>`,
    },
  };
}

const columns =
  '(`ID`,`post_author`,`post_date`,`post_date_gmt`,`post_content`,`post_title`,`post_excerpt`,`post_status`,`post_name`,`post_parent`,`guid`,`post_type`,`post_password`)';

function row(number: number, word: string, status: string, type = 'post', password = ''): string {
  return `(${number},1,'2020-04-0${number % 9 || 9} 08:00:00','2020-04-0${number % 9 || 9} 01:00:00','${text(word)}','Kabar ${word} ${number}','','${status}','${number}-${word}',0,'https://dump.example/?p=${number}','${type}','${password}')`;
}

function dumped(): Planted {
  const { shown, held, secret } = words('sql');
  const rows = [
    row(1, shown, 'publish'),
    row(2, held, 'draft'),
    row(3, held, 'private'),
    row(4, held, 'publish', 'post', 'sandi'),
    row(5, secret, 'trash'),
    row(6, secret, 'inherit', 'revision'),
    row(7, secret, 'publish', 'shop_order'),
  ];
  const sql = `-- MySQL dump 10.13  Distrib 8.0.33, for Linux (x86_64)
SET NAMES utf8mb4;
CREATE TABLE \`ab_users\` (\`ID\` bigint NOT NULL, \`user_login\` varchar(60), \`user_pass\` varchar(255), \`user_nicename\` varchar(50), \`user_email\` varchar(100), \`display_name\` varchar(250));
INSERT INTO \`ab_users\` VALUES (1,'${secret}','${secret}','${secret}','${secret}@mail.example','Siti Aminah');
INSERT INTO \`ab_options\` (\`option_id\`,\`option_name\`,\`option_value\`) VALUES (1,'siteurl','https://dump.example'),(2,'home','https://dump.example'),(3,'permalink_structure','/%postname%/'),(4,'mailserver_pass','${secret}');
INSERT INTO \`ab_comments\` (\`comment_ID\`,\`comment_post_ID\`,\`comment_author\`,\`comment_author_email\`,\`comment_content\`) VALUES (1,1,'${secret}','${secret}@mail.example','${secret}');
INSERT INTO \`ab_posts\` ${columns} VALUES ${rows.join(',\n')};
INSERT INTO \`ab_postmeta\` (\`meta_id\`,\`post_id\`,\`meta_key\`,\`meta_value\`) VALUES (1,1,'_billing_email','${secret}@mail.example');
`;
  return { name: 'sql', isPublished: true, files: { 'basis.sql.gz': gzipSync(sql) } };
}

function asked(): Planted {
  const { shown, held, secret } = words('wpjson');
  const post = (id: number, word: string, status: string, isProtected = false) => ({
    ...{ id, date: '2021-04-01T10:00:00', date_gmt: '2021-04-01T03:00:00', status, type: 'post' },
    ...{ slug: `${id}-${word}`, link: `https://json.example/${id}-${word}/` },
    title: { rendered: `Kabar ${word} ${id}` },
    content: { rendered: text(word), protected: isProtected },
    excerpt: { rendered: '', protected: isProtected },
    _embedded: { author: [{ id: 1, name: 'Siti Aminah', slug: secret, url: '' }] },
  });
  const comment = { id: 9, post: 1, author_name: secret, content: { rendered: text(secret) } };
  return {
    name: 'wpjson',
    isPublished: true,
    files: {
      'posts.json': JSON.stringify([
        post(1, shown, 'publish'),
        post(2, held, 'draft'),
        post(3, held, 'private'),
        post(4, held, 'publish', true),
      ]),
      'comments.json': JSON.stringify([comment]),
    },
  };
}

/** WordPress as people have it: its export, its database, and what its own interface answers. */
export const wordpress: readonly (() => Planted)[] = [exported, dumped, asked];
