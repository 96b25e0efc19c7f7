import { isUtf8 } from 'node:buffer';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstBadByte } from '../../../src/content-files/files/load.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { sharedData } from '../../shared-data.ts';
import { contentFolder, article } from '../../content-folder.ts';

const now = new Date('2015-09-17T00:00:00Z');

function findingsIn(root: string): string[] {
  return readContent({ root, now }).content.findings.map(
    ({ file, line, rule, effect, values }) =>
      `${file}:${line} ${rule} ${effect} ${JSON.stringify(values)}`,
  );
}

test('a file of 5 MB, an empty one and one that is not UTF-8 are refused', () => {
  const root = contentFolder({
    'articles/2015/09/besar.md': new Uint8Array(5_000_000).fill(97),
    'articles/2015/09/kosong.md': '',
    'articles/2015/09/spasi.md': '\uFEFF \r\n\t\n',
    'articles/2015/09/latin.md': Buffer.from('---\ntitle: Caf\u00e9\n---\n', 'latin1'),
    'articles/2015/09/utf16.md': Buffer.from(`\uFEFF${article()}`, 'utf16le'),
    'articles/2015/09/nul.md': 'a\u0000b',
  });
  expect(findingsIn(root)).toEqual([
    'articles/2015/09/besar.md:1 file/too-large hold {"size":5000000,"limit":1000000}',
    'articles/2015/09/kosong.md:1 file/empty hold {}',
    'articles/2015/09/latin.md:2 file/not-utf8 hold {"byte":15}',
    'articles/2015/09/nul.md:1 file/not-utf8 hold {"byte":2}',
    'articles/2015/09/spasi.md:1 file/empty hold {}',
    'articles/2015/09/utf16.md:1 file/not-utf8 hold {"byte":1}',
  ]);
});

test('the first byte that is not UTF-8 is found, and a real U+FFFD is none', () => {
  expect(firstBadByte(Buffer.from('abc \u{1f600} \uFFFD'))).toBe(-1);
  expect(firstBadByte(Buffer.concat([Buffer.from('a\uFFFDé'), Buffer.from([0xff])]))).toBe(6);
  expect(firstBadByte(Buffer.from([0xc3]))).toBe(0);
  expect(firstBadByte(Buffer.from([97, 0xed, 0xa0, 0x80]))).toBe(1);
  expect(firstBadByte(Buffer.from([97, 0xef, 0xbf]))).toBe(1);
  expect(firstBadByte(Buffer.from([97, 0, 0xff]))).toBe(1);
});

const charsets = sharedData('charset/encoding');

test.skipIf(charsets === undefined)('bytes of any encoding are a text or a finding', () => {
  const files = readdirSync(charsets!, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => readFileSync(join(item.parentPath, item.name)));
  expect(files.length).toBeGreaterThan(3);
  for (const bytes of files) {
    const bad = firstBadByte(bytes);
    expect(isUtf8(bytes.subarray(0, bad === -1 ? bytes.length : bad))).toBe(true);
    expect(bad === -1).toBe(isUtf8(bytes) && !bytes.includes(0));
  }
});

test('links out of the folder, to nothing and to folders are not followed', () => {
  const outside = contentFolder({ 'rahasia.md': article(), 'map/a.md': article() });
  const root = contentFolder({ 'articles/2015/09/asli.md': article() });
  const articles = join(root, 'articles/2015/09');
  symlinkSync(join(outside, 'rahasia.md'), join(articles, 'luar.md'));
  symlinkSync('asli.md', join(articles, 'dalam.md'));
  symlinkSync('tidak-ada.md', join(articles, 'putus.md'));
  symlinkSync('.', join(articles, 'putaran'));
  symlinkSync(join(outside, 'map'), join(root, 'articles/luar'));
  expect(findingsIn(root)).toEqual([
    `articles/2015/09/luar.md:1 file/symlink hold {"target":"${outside}/rahasia.md"}`,
    'articles/2015/09/putaran:1 file/symlink-folder warn {"target":"."}',
    'articles/2015/09/putus.md:1 file/symlink hold {"target":"tidak-ada.md"}',
    `articles/luar:1 file/symlink hold {"target":"${outside}/map"}`,
  ]);
  expect(readContent({ root, now }).content.articles.map(({ slug }) => slug)).toEqual([
    'asli',
    'dalam',
  ]);
});

test('files that nobody reads are reported, with what to do', () => {
  const text = { 'articles/2015/09/a.md': article('', 'Lihat [naskah](sidang.docx).') };
  const root = contentFolder({
    ...text,
    'articles/2015/09/berita.md.txt': 'x',
    'articles/2015/09/Berita.MD': 'x',
    'articles/2015/09/b.markdown': 'x',
    'articles/2015/09/naskah.docx': 'x',
    'articles/2015/09/sidang.docx': 'x',
    'articles/2015/09/Thumbs.db': 'x',
    'article/2015/09/a.md': 'x',
    'authors/budi.yml': 'x',
    'pages/sub/x.md': 'x',
    'site.yml': 'x',
    'topik.yaml': 'x',
    'catatan.txt': 'x',
  });
  expect(findingsIn(root)).toEqual([
    'article/2015/09/a.md:1 file/name-taken warn {"name":"a.md","other":"articles/2015/09/a.md"}',
    'articles/2015/09/Berita.MD:1 file/extension warn {"name":"Berita.MD","suggestion":"Berita.md"}',
    'articles/2015/09/Thumbs.db:1 file/stray warn {"name":"Thumbs.db"}',
    'articles/2015/09/b.markdown:1 file/extension warn {"name":"b.markdown","suggestion":"b.md"}',
    'articles/2015/09/berita.md.txt:1 file/extension warn {"name":"berita.md.txt","suggestion":"berita.md"}',
    'articles/2015/09/naskah.docx:1 file/convert warn {"file":"articles/2015/09/naskah.docx","name":"naskah.docx"}',
    'authors/budi.yml:1 file/extension warn {"name":"budi.yml","suggestion":"budi.yaml"}',
    'catatan.txt:1 file/stray warn {"name":"catatan.txt"}',
    'pages/sub/x.md:1 file/stray warn {"name":"x.md","suggestion":"pages/x.md"}',
    'site.yml:1 file/name-taken warn {"name":"site.yml","other":"site.yaml"}',
    'topik.yaml:1 file/stray warn {"name":"topik.yaml","suggestion":"topics.yaml"}',
  ]);
  const { assets } = readContent({ root, now }).content;
  expect(assets).toEqual([{ file: 'articles/2015/09/sidang.docx', kind: 'document', size: 1 }]);
});

test('names that begin with _ or . are not looked at', () => {
  const root = contentFolder({
    '_catatan.txt': 'x',
    '.git/config': 'x',
    'articles/_konsep/a.md': 'x',
    'articles/2015/09/_b.md': 'x',
    'articles/2015/09/.DS_Store': 'x',
  });
  expect(findingsIn(root)).toEqual([]);
});

test('names that differ in capitals only are told', () => {
  const root = contentFolder({ 'articles/2015/09/peta.jpg': 'x' });
  writeFileSync(join(root, 'articles/2015/09/Peta.jpg'), 'y');
  expect(findingsIn(root)).toEqual([
    'articles/2015/09/peta.jpg:1 file/case warn {"other":"articles/2015/09/Peta.jpg"}',
  ]);
});

test('names that a Mac writes in parts are those that a text writes whole', () => {
  const root = contentFolder({});
  mkdirSync(join(root, 'articles/2015/09'), { recursive: true });
  writeFileSync(join(root, 'articles/2015/09', 'cafe\u0301.jpg'), 'x');
  const body = '![a](caf\u00e9.jpg "K (Foto: AP)") ![a](cafe%CC%81.jpg "K (Foto: AP)")';
  writeFileSync(join(root, 'articles/2015/09/a.md'), article('', body));
  expect(findingsIn(root)).toEqual([]);
});
