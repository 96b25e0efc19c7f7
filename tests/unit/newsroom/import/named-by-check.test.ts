import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import { describe as inWords } from '../../../../src/problems/describe.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { typedImport } from '../../../support/typed.ts';
import { contentFolder, filesIn } from './support/content-folder.ts';
import { importIo } from './support/run-import.ts';
import { paragraph, run, writeDocx } from './word/write-docx.ts';

const now = new Date('2026-11-22T12:41:00Z');
const docx = writeDocx(
  paragraph(run('Warga Tolak Tambang'), 'Title') + paragraph(run('Ratusan warga datang.')),
);

function said(content: string): Map<string, { rule: string; message: string; fix: string }> {
  const { findings } = readContent({ root: content, now }).content;
  return new Map(
    findings.map((one) => {
      const { message, fix } = inWords(one, wordsIn('id').check);
      return [one.file, { rule: one.rule, message, fix }];
    }),
  );
}

function withFiles(files: Readonly<Record<string, Uint8Array | string>>): string {
  const content = contentFolder();
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), bytes);
  }
  return content;
}

test.each([
  ['articles/2026/11/naskah.docx', 'content/articles/2026/11/naskah.docx'],
  ['articles/2026/11/naskah banjir (2).docx', '"content/articles/2026/11/naskah banjir (2).docx"'],
  ['naskah.docx', 'content/naskah.docx'],
  ['artikel/naskah.docx', 'content/artikel/naskah.docx'],
  ['pages/tentang.docx', 'content/pages/tentang.docx'],
])('the command named for %s takes it, typed as it stands', async (file, path) => {
  const content = withFiles({ [file]: docx });
  const { rule, fix } = said(content).get(file)!;
  expect(rule).toBe('file/convert');
  expect(fix).toBe(
    `Jalankan npm run import -- ${path} untuk menjadikannya berita, lalu pindahkan berkas aslinya keluar dari folder isi.`,
  );
  const code = await typedImport([path.replaceAll('"', '')], {
    ...importIo(content),
    typedIn: dirname(content),
    out: () => undefined,
    write: () => undefined,
    err: () => undefined,
  });
  expect(code).toBe(0);
  const made = Object.entries(filesIn(content)).filter(([name]) => name.endsWith('.md'));
  expect(made.map(([, text]) => text).join('')).toContain('Warga Tolak Tambang');
});

test.each([
  [
    'naskah.odt',
    '“naskah.odt” adalah naskah jenis .odt, yang belum bisa dijadikan berita.',
    'Buka di Word, LibreOffice atau Google Docs dan simpan sebagai .docx di folder yang sama.',
  ],
  [
    'naskah.gdoc',
    '“naskah.gdoc” hanya pintasan ke Google Docs; naskahnya tidak ada di dalamnya.',
    'Buka naskahnya di Google Docs, pilih File › Download › Microsoft Word (.docx), dan simpan di folder yang sama.',
  ],
  [
    'naskah.pages',
    '“naskah.pages” adalah naskah jenis .pages, yang belum bisa dijadikan berita.',
    'Buka di Pages, pilih File › Export To › Word, dan simpan di folder yang sama.',
  ],
  [
    'naskah.pdf',
    '“naskah.pdf” tidak ditautkan oleh berita mana pun, jadi pembaca tidak melihatnya.',
    'Kalau ini dokumen untuk pembaca, tautkan di berita: [Nama dokumen](naskah.pdf). Kalau ini naskah, buka di Word atau Google Docs dan simpan sebagai .docx di folder yang sama.',
  ],
])('%s has to be saved as .docx first', (name, message, first) => {
  const file = `articles/2026/11/${name}`;
  expect(said(withFiles({ [file]: 'x' })).get(file)).toMatchObject({
    rule: 'file/manuscript',
    message,
    fix: `${first} Sesudah itu jalankan npm run import -- content/articles/2026/11/naskah.docx dan pindahkan kedua naskahnya keluar dari folder isi.`,
  });
});

test('an archive beside stories has to be unpacked first, but where a story links it', () => {
  const zip = 'articles/2026/11/longsor.zip';
  expect(said(withFiles({ [zip]: 'x' })).get(zip)).toMatchObject({ rule: 'file/archive' });
  const rar = 'articles/2026/11/longsor.rar';
  expect(said(withFiles({ [rar]: 'x' })).get(rar)).toMatchObject({ rule: 'file/archive' });
  const story = '---\ntitle: A\ndate: 2026-11-01\nsection: nasional\n---\n\n[Data](longsor.zip)\n';
  const linked = said(withFiles({ 'articles/2026/11/a.md': story, [zip]: 'x' }));
  expect(linked.get(zip)).toBeUndefined();
});

test('a PDF that a story links, and what Word leaves beside a file, are no manuscripts', () => {
  const story =
    '---\ntitle: A\ndate: 2026-11-01\nsection: nasional\n---\n\n[Putusan](putusan.pdf)\n';
  const content = withFiles({
    'articles/2026/11/a.md': story,
    'articles/2026/11/putusan.pdf': 'x',
    'articles/2026/11/~$naskah.docx': 'x',
    'files/formulir.docx': 'x',
  });
  const rules = [...said(content)].map(([file, { rule }]) => `${file} ${rule}`);
  expect(rules.filter((one) => /manuscript|convert/.test(one))).toEqual([]);
  expect(rules.filter((one) => one.includes('~$'))).toEqual([]);
});
