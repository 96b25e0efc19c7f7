import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { contentFolder } from './support/content-folder.ts';
import { runImport } from './support/run-import.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const old = latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1abc');
const inside = (entries: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, latin(text)])), {
    level: 0,
  });

const files: [file: string, bytes: Uint8Array, rule: string, kind: string][] = [
  ['siaran.pdf', latin('%PDF-1.7\n%âãÏÓ\n'), 'refused-document', 'PDF'],
  [
    'naskah.odt',
    inside({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
    'refused-document',
    'ODT',
  ],
  ['naskah.rtf', latin('{\\rtf1\\ansi Halo}'), 'refused-document', 'RTF'],
  ['naskah.doc', old, 'refused-document', 'DOC'],
  ['terkunci.docx', old, 'refused-other', 'Office'],
  ['data.xls', old, 'refused-sheet', 'XLS'],
  [
    'data.xlsx',
    inside({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }),
    'refused-sheet',
    'XLSX',
  ],
  [
    'paparan.pptx',
    inside({ '[Content_Types].xml': '<x/>', 'ppt/presentation.xml': '<x/>' }),
    'refused-sheet',
    'PPTX',
  ],
  [
    'buku.epub',
    inside({ mimetype: 'application/epub+zip', 'a.xhtml': '<p>x</p>' }),
    'refused-document',
    'EPUB',
  ],
  ['foto.jpg', latin('\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0'), 'refused-media', 'JPEG'],
  ['film.mp4', latin('\0\0\0\u0018ftypmp42\0\0\0\0'), 'refused-media', 'MP4'],
  ['suara.mp3', latin('ID3\u0004\0\0\0\0\0\0'), 'refused-media', 'MP3'],
  ['tabel.csv', latin('nama,desa,jumlah\nA,B,1\nC,D,2\nE,F,3\n'), 'refused-data', 'CSV'],
  [
    'tulisan.csv',
    latin('"ID","judul","isi"\n"10","A","Isi, kata dia.\nBaris dua"\n'),
    'refused-data',
    'CSV',
  ],
  [
    'daftar.csv',
    latin('kode,nama,alamat\n1,"Budi, S.Pd","Jl. Satu, Demak"\n2,Siti,"Jl. Dua, Kudus"\n'),
    'refused-data',
    'CSV',
  ],
  [
    'wp_posts.csv',
    latin('"ID","post_author","post_title","post_content"\n"10","2","A","Isi, kata dia."\n'),
    'refused-tables',
    'CSV',
  ],
  [
    'wp_posts.json',
    latin('[\n{"type":"header","version":"5.1","comment":"Export to JSON plugin for PHPMyAdmin"}]'),
    'refused-tables',
    'JSON',
  ],
  [
    'kabar.xml',
    latin('<?xml version="1.0"?>\n<mysqldump xmlns:xsi="x"><database name="kabar"/></mysqldump>'),
    'refused-tables',
    'XML',
  ],
  ['data.json', latin('{"a":1,"b":[1,2]}'), 'refused-data', 'JSON'],
  ['basis.db', latin(`SQLite format 3\0${'\0'.repeat(90)}`), 'refused-data', 'SQLite'],
  [
    'berita.mht',
    latin(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kabar.example/a/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<html><p>Isi.</p></html>',
    ),
    'refused-saved',
    'MHTML',
  ],
  ['arsip.warc', latin('WARC/1.0\r\nWARC-Type: warcinfo\r\n\r\n'), 'refused-saved', 'WARC'],
  [
    'naskah.eml',
    latin(
      'Received: from mail.example\r\nFrom: Budi <budi@kabar.example>\r\nSubject: Banjir\r\n\r\nBanjir merendam desa.\r\n',
    ),
    'refused-mail',
    'e-mail',
  ],
  [
    'kotak.txt',
    latin(
      'From 12@xxx Fri Mar 1 08:00:00 2019\nX-GM-THRID: 16\nFrom: Budi <budi@kabar.example>\n\nIsi.\n',
    ),
    'refused-mail',
    'e-mail',
  ],
  ['pasang.exe', latin(`MZ\u0090\0${'\0'.repeat(90)}`), 'refused-other', 'EXE'],
];

describe.each(files)('%s', (file, bytes, rule, kind) => {
  test('is refused by its own name, with the way out', async () => {
    const folder = contentFolder({ site: false });
    writeFileSync(join(folder, file), bytes);
    const outcome = await runImport(contentFolder(), join(folder, file));
    const [note] = [...outcome.notes];
    expect(note).toMatchObject({ rule, values: { file, kind } });
    expect(outcome.units.total).toMatchObject({ article: 0, page: 0, draft: 0 });
  });
});

test('in a folder each of them stands in the report, whatever it is', async () => {
  const folder = contentFolder({ site: false });
  for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
  writeFileSync(join(folder, 'berita.txt'), 'Judul berita\n\nSatu kalimat isi berita ini.\n');
  const outcome = await runImport(contentFolder(), folder);
  const listed = [...outcome.units.entries].map(({ file }) => file);
  expect(listed.toSorted()).toEqual([...files.map(([file]) => file), 'berita.txt'].toSorted());
  expect(outcome.units.total).toMatchObject({ article: 0, draft: 1, aside: 1 });
});

test('an archive of stories in Markdown is told as one', async () => {
  const folder = contentFolder({ site: false });
  const story = '---\ntitle: Longsor\n---\n\nIsi.\n';
  const zip = inside({ 'longsor/longsor.md': story, 'longsor/foto.jpg': 'x' });
  writeFileSync(join(folder, 'longsor.zip'), zip);
  const outcome = await runImport(contentFolder(), join(folder, 'longsor.zip'));
  expect([...outcome.notes]).toMatchObject([
    { rule: 'refused-markdown', values: { file: 'longsor.zip' } },
  ]);
});
