/** A row of a table by column; texts as they are, `null` for NULL. */
export type Row = Record<string, string | number | null>;

/** How a tool writes a dump. */
export interface Form {
  head: string;
  foot: string;
  /** A string as a literal. */
  literal(text: string): string;
  /** Whether each row has a statement of its own. */
  isEach?: boolean;
  /** Whether statements name the columns. */
  namesColumns?: boolean;
}

const escaped = (text: string) =>
  `'${text.replace(/[\\'"\0\n\r\u001A]/g, (sign) => `\\${escapes[sign] ?? sign}`)}'`;
const escapes: Record<string, string> = { '\0': '0', '\n': 'n', '\r': 'r', '\u001A': 'Z' };

/** Backslashes are doubled, quotes too, all else stands as it is. */
const doubled = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

const hex = (text: string) => `0x${Buffer.from(text).toString('hex')}`;

export const mysqldump: Form = {
  head: `-- MySQL dump 10.13  Distrib 5.7.33, for Linux (x86_64)\n--\n-- Host: localhost    Database: kabar\n-- ------------------------------------------------------\n/*!40101 SET NAMES utf8mb4 */;\n`,
  foot: '\n/*!40111 SET SQL_NOTES=@OLD_SQL_NOTES */;\n\n-- Dump completed on 2020-05-01  3:00:01\n',
  literal: escaped,
};

/** The forms of the tools that people make dumps with. */
export const forms: Record<string, Form> = {
  mysqldump,
  MariaDB: {
    ...mysqldump,
    head: '/*M!999999\\- enable the sandbox mode */ \n-- MariaDB dump 10.19  Distrib 10.6.18-MariaDB\n',
    isEach: true,
  },
  phpMyAdmin: {
    head: '-- phpMyAdmin SQL Dump\n-- version 5.1.1\n-- https://www.phpmyadmin.net/\n\nSET SQL_MODE = "NO_AUTO_VALUE_ON_ZERO";\nSTART TRANSACTION;\nSET time_zone = "+00:00";\n',
    foot: 'ALTER TABLE `wp_posts`\n  ADD PRIMARY KEY (`ID`);\nCOMMIT;\n',
    literal: doubled,
    namesColumns: true,
  },
  HeidiSQL: {
    head: '-- --------------------------------------------------------\n-- Host: 127.0.0.1\n-- HeidiSQL Version: 11.3\n-- --------------------------------------------------------\r\n\r\n/*!40101 SET NAMES utf8 */;\r\n',
    foot: "/*!40101 SET SQL_MODE=IFNULL(@OLD_SQL_MODE, '') */;\r\n",
    literal: escaped,
    namesColumns: true,
    isEach: true,
  },
  Adminer: {
    head: "-- Adminer 4.8.1 MySQL 5.7.33 dump\n\nSET NAMES utf8;\nSET time_zone = '+00:00';\n",
    foot: '\n-- 2020-05-01 03:00:00\n',
    literal: (text) => (text.includes('\0') ? hex(text) : escaped(text)),
    namesColumns: true,
  },
  UpdraftPlus: {
    head: '# WordPress MySQL database backup\n# Created by UpdraftPlus version 1.16.6 (https://updraftplus.com)\n# WordPress Version: 5.1\n# --------------------------------------------------------\n/*!40101 SET NAMES utf8mb4 */;\n/*!40101 SET foreign_key_checks = 0 */;\n',
    foot: '/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;\n',
    literal: escaped,
  },
  hex: { ...mysqldump, literal: (text) => (text === '' ? "''" : hex(text)) },
  binary: { ...mysqldump, literal: (text) => `_binary ${escaped(text)}` },
};

/** A dump of tables in the order in which they are given. */
export function writeDump(tables: Record<string, Row[]>, form = mysqldump): string {
  const parts = Object.entries(tables).map(([name, rows]) => tableOf(name, rows, form));
  return `${form.head}${parts.join('')}${form.foot}`;
}

function tableOf(name: string, rows: Row[], { literal, isEach, namesColumns }: Form): string {
  const columns = Object.keys(rows[0] ?? { ID: 0 });
  const made = columns.map((column) => `  \`${column}\` longtext NOT NULL DEFAULT ''`);
  const structure = `DROP TABLE IF EXISTS \`${name}\`;\nCREATE TABLE \`${name}\` (\n${made.join(',\n')},\n  PRIMARY KEY (\`${columns[0]}\`),\n  KEY \`a\` (\`${columns.at(-1)}\`(191))\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n`;
  const value = (one: string | number | null | undefined) =>
    typeof one === 'string' ? literal(one) : String(one ?? 'NULL');
  const values = rows.map((row) => `(${columns.map((column) => value(row[column])).join(',')})`);
  const list = namesColumns ? ` (${columns.map((column) => `\`${column}\``).join(', ')})` : '';
  const into = `INSERT INTO \`${name}\`${list} VALUES `;
  if (rows.length === 0) return structure;
  if (isEach) return `${structure}${values.map((one) => `${into}${one};\n`).join('')}`;
  return `${structure}LOCK TABLES \`${name}\` WRITE;\n/*!40000 ALTER TABLE \`${name}\` DISABLE KEYS */;\n${into}${values.join(',')};\n/*!40000 ALTER TABLE \`${name}\` ENABLE KEYS */;\nUNLOCK TABLES;\n`;
}

/** A row of `wp_posts`; public unless told. */
export function postRow(id: number, more: Row = {}): Row {
  return {
    ID: id,
    post_author: 2,
    post_date: '2019-03-04 10:00:00',
    post_date_gmt: '2019-03-04 03:00:00',
    post_content: `Isi berita nomor ${id} dari Demak.`,
    post_title: `Berita nomor ${id}`,
    post_excerpt: '',
    post_status: 'publish',
    comment_status: 'open',
    ping_status: 'open',
    post_password: '',
    post_name: `berita-${id}`,
    to_ping: '',
    pinged: '',
    post_modified: '2019-03-04 11:00:00',
    post_modified_gmt: '2019-03-04 04:00:00',
    post_content_filtered: '',
    post_parent: 0,
    guid: `https://kabar.example/?p=${id}`,
    menu_order: 0,
    post_type: 'post',
    post_mime_type: '',
    comment_count: 0,
    ...more,
  };
}

export const option = (id: number, name: string, value: string): Row => ({
  option_id: id,
  option_name: name,
  option_value: value,
  autoload: 'yes',
});

/** The settings of a site. */
export const options = (structure = '/%year%/%monthnum%/%postname%/', home = 'kabar.example') => [
  option(1, 'siteurl', `https://${home}`),
  option(2, 'home', `https://${home}`),
  option(3, 'blogname', 'Kabar Demak'),
  option(4, 'permalink_structure', structure),
  option(5, 'admin_email', 'RAHASIA@kabar.example'),
  option(6, 'mailserver_pass', 'RAHASIA'),
];

export const user = (id: number, login: string, name: string): Row => ({
  ID: id,
  user_login: login,
  user_pass: '$P$BRAHASIA',
  user_nicename: login.toLowerCase().replaceAll(' ', '-'),
  user_email: `${login}@rahasia.example`,
  user_url: '',
  user_registered: '2018-01-01 00:00:00',
  user_activation_key: '',
  user_status: 0,
  display_name: name,
});

/** The tables of terms, and which posts have them. */
export function termTables(
  terms: { id: number; slug: string; name: string; taxonomy: string; parent?: number }[],
  pairs: [post: number, term: number][],
  prefix = 'wp_',
): Record<string, Row[]> {
  return {
    [`${prefix}term_relationships`]: pairs.map(([object, term]) => ({
      object_id: object,
      term_taxonomy_id: term + 100,
      term_order: 0,
    })),
    [`${prefix}term_taxonomy`]: terms.map(({ id, taxonomy, parent = 0 }) => ({
      term_taxonomy_id: id + 100,
      term_id: id,
      taxonomy,
      description: '',
      parent,
      count: 1,
    })),
    [`${prefix}terms`]: terms.map(({ id, name, slug }) => ({
      term_id: id,
      name,
      slug,
      term_group: 0,
    })),
  };
}

export const meta = (post: number, key: string, value: string): Row => ({
  meta_id: post * 1000 + key.length,
  post_id: post,
  meta_key: key,
  meta_value: value,
});
