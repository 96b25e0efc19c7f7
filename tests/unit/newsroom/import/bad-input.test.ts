import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { describe as inWords } from '../../../../src/newsroom/import/report/describe-notes.ts';
import type { ImportOutcome } from '../../../../src/newsroom/import/report/outcome.ts';
import { contentFolder, filesIn, fixtures, given } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

const habits = join(fixtures, 'wxr/kebiasaan.xml');
const rules = (outcome: ImportOutcome) => [...outcome.notes].map(({ rule }) => rule);
const said = (outcome: ImportOutcome) =>
  [...outcome.notes].map((note) => inWords(note, wordsIn('id').importing.rules));

function errorsIn(content: string): unknown[] {
  const { findings } = readContent({ root: content, now: new Date('2026-11-22') }).content;
  return findings.filter(({ severity }) => severity === 'error');
}

describe('input that is not what it should be', () => {
  const cases: [string, string | Uint8Array, string][] = [
    ['kosong.txt', '', 'input-empty'],
    [
      'gambar.jpg',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2, 3, 4, 5, 6, 7, 8]),
      'refused-media',
    ],
    [
      'rusak.zip',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(40, 7)]),
      'input-broken',
    ],
    ['lain.zip', zipSync({ 'dokumen.docx': Buffer.from('PK') }), 'input-unknown'],
    [
      'bom.xml',
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>',
      '',
    ],
    [
      'feed.xml',
      '<rss version="2.0"><channel><title>Kosong</title></channel></rss>',
      'input-empty',
    ],
    [
      'masuk.html',
      '<html><head><title>Log In ‹ Kabar — WordPress</title></head><body><form>Password <input type="password"></form></body></html>',
      'page-login',
    ],
    [
      'hilang.html',
      '<html><head><title>Halaman tidak ditemukan</title></head><body><h1>404</h1><p>Maaf.</p></body></html>',
      'page-not-found',
    ],
    [
      'lain.xml',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><path d=""/></svg>',
      'refused-data',
    ],
    ['dalam.html', `<html><body>${'<div>'.repeat(100_000)}<p>Isi</p>`, ''],
    [
      'dalam.json',
      `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(100_000)}`,
      'feed-broken',
    ],
    ['butir.xml', `<rss><channel>${'<item>'.repeat(5000)}</channel></rss>`, 'feed-item-empty'],
    ['baris.txt', `Judul\n\n${'kata '.repeat(400_000)}`, 'story-too-large'],
    [
      'tolak.html',
      '<title>403 Forbidden</title><h1>Forbidden</h1><p>You lack permission.</p>',
      'page-blocked',
    ],
    ['periksa.html', '<title>Just a moment...</title><body><h1>lama.example</h1>', 'page-blocked'],
    [
      'cadangan.sql',
      '-- phpMyAdmin SQL Dump\nCREATE TABLE `wp_posts` (`ID` bigint);\n',
      'dump-foreign',
    ],
    ['tema.php', '<?php get_header(); ?>\n<div>Isi</div>', 'refused-other'],
    ['api.json', '[{"id":1,"judul":{"rendered":"A"}}]', 'refused-data'],
    ['tolak.json', '{"code":"rest_forbidden","message":"Maaf."}', 'wpjson-refused'],
    ['tabel.csv', 'id,judul\n1,A\n2,B\n', 'refused-data'],
    ['hugo.md', '---\ntitle: A\n---\n\nIsi.\n', 'input-unknown'],
  ];
  for (const [name, data, rule] of cases) {
    test(`${name} gives a sentence and nothing is broken`, async () => {
      const content = contentFolder();
      const outcome = await runImport(content, given(name, data));
      if (rule !== '') expect(rules(outcome)).toContain(rule);
      else expect([...outcome.created]).not.toEqual([]);
      for (const { message, fix } of said(outcome))
        expect([message, fix].join()).not.toMatch(/undefined|Error|\n/);
      expect(errorsIn(content)).toEqual([]);
    });
  }

  test('a missing file and a private address are refused', async () => {
    expect(rules(await runImport(contentFolder(), '/tidak/ada.xml'))).toEqual(['input-missing']);
    for (const url of [
      'http://127.0.0.1:1/',
      'http://[::1]/',
      'http://169.254.169.254/',
      'file:///etc/passwd',
      'http://localhost:1/',
    ]) {
      const outcome = await runImport(contentFolder(), url);
      expect(rules(outcome), url).toEqual(['url-refused']);
    }
  });

  test('a broken site.yaml stops before anything is written', async () => {
    const content = contentFolder({ site: false });
    writeFileSync(join(content, 'site.yaml'), 'name: [');
    expect(rules(await runImport(content, habits))).toContain('site-broken');
    expect(existsSync(join(content, 'articles'))).toBe(false);
  });
});

describe('an export that means harm', () => {
  const item = (id: number, content: string) =>
    `<item><title>Berita ${id}</title><wp:post_id>${id}</wp:post_id><wp:post_type>post</wp:post_type><wp:status>publish</wp:status><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
  const wxr = (items: string) =>
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>${items}</channel></rss>`;

  test('with a hundred thousand levels loses no text', async () => {
    const content = contentFolder();
    const deep = `${'<div>'.repeat(100_000)}penanda-dalam${'<blockquote>'.repeat(50_000)}`;
    await runImport(content, given('dalam.xml', wxr(item(1, deep) + item(2, 'Isi kedua.'))));
    expect(JSON.stringify(filesIn(content))).toMatch(/penanda-dalam.*Isi kedua/s);
    expect(errorsIn(content)).toEqual([]);
  });

  test('with two thousand posts of one name gives each a name of its own', async () => {
    const content = contentFolder();
    const items = Array.from({ length: 2000 }, (_, at) =>
      item(at + 1, 'Isi.').replace('</title>', '</title><wp:post_name>sama</wp:post_name>'),
    );
    const outcome = await runImport(content, given('sama.xml', wxr(items.join(''))));
    expect(outcome.created.length).toBe(2000);
    expect(errorsIn(content)).toEqual([]);
  });

  test('keeps what was good of broken XML and names the last whole item', async () => {
    const content = contentFolder();
    const text = wxr(item(1, 'Isi & <b>tebal</b>.') + item(2, 'Isi kedua.'));
    const outcome = await runImport(
      content,
      given('rusak.xml', text.slice(0, text.indexOf('Isi kedua'))),
    );
    expect(said(outcome)[0]!.message).toContain('Berita terakhir yang utuh: “Berita 1”');
    expect(Object.keys(filesIn(content))).toHaveLength(1);
  });
});

test('a folder is read without what its links lead to', async () => {
  const folder = contentFolder({ site: false });
  const secret = given('rahasia.txt', 'Rahasia\n\nIsi rahasia.');
  writeFileSync(join(folder, 'berita.txt'), 'Berita\n\nIsi berita.');
  symlinkSync(secret, join(folder, 'tautan.txt'));
  mkdirSync(join(folder, 'dalam'));
  symlinkSync(folder, join(folder, 'dalam/putaran'));
  const content = contentFolder();
  await runImport(content, folder);
  expect(Object.keys(filesIn(content))).toEqual(['articles/2026/11/berita.md']);
});
