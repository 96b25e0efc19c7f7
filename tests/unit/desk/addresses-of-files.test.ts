import { expect, test } from 'vitest';
import { addressesOfFiles } from '../../../src/desk/addresses-of-files.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';

const files = {
  'articles/2015/09/biasa.md': '---\ntitle: [rusak\n---\n',
  'articles/2015/09/tetap.md': '---\npermalink: /2015/lama.html\ndate: kemarin\n---\n',
  'articles/lepas.md': '---\ndate: 17 Agustus 2015\nsection: [x\n---\n',
  'articles/tanpa-tanggal.md': 'Isi saja.',
  'articles/2015/09/Rapat Besar.md.txt': 'x',
  'articles/2015/09/surat.docx': 'PK',
  'articles/2015/09/foto.jpg': 'JPEG',
  'pages/tentang.md': '---\ntitle: {\n---\n',
  'authors/budi.yaml': 'name: [',
  'topics.yaml': '- {',
  'site.yaml': '{',
};
const root = writeFiles(freshFolder('addresses'), files);

test('each file is where an editor looks for its page', () => {
  const { byFile } = addressesOfFiles(root, Object.keys(files), {
    zone: 'Asia/Jakarta',
    taken: new Set(),
  });
  expect(Object.fromEntries(byFile)).toEqual({
    'articles/2015/09/biasa.md': '/2015/09/biasa/',
    'articles/2015/09/tetap.md': '/2015/lama.html',
    'articles/lepas.md': '/2015/08/lepas/',
    'articles/2015/09/Rapat Besar.md.txt': '/2015/09/Rapat Besar/',
    'articles/2015/09/surat.docx': '/2015/09/surat/',
    'pages/tentang.md': '/tentang/',
    'authors/budi.yaml': '/author/budi/',
  });
});

test('an address is the first file’s that asks for it, without regard to case and final slash', () => {
  const both = ['articles/2015/09/surat.docx', 'articles/2015/09/surat.md'];
  const { byAddress } = addressesOfFiles(root, both, { zone: 'Asia/Jakarta', taken: new Set() });
  expect(byAddress.get('/2015/09/surat')).toBe('articles/2015/09/surat.docx');
});

test('an address at which something else is leads to no other file', () => {
  const taken = new Set(['/2015/lama.html', '/tentang']);
  const named = ['articles/2015/09/tetap.md', 'pages/tentang.md'];
  const { byFile, byAddress } = addressesOfFiles(root, named, { zone: 'Asia/Jakarta', taken });
  expect([...byFile]).toEqual([['articles/2015/09/tetap.md', '/2015/09/tetap/']]);
  expect([...byAddress.keys()]).toEqual(['/2015/09/tetap']);
});

test('a file that is gone meanwhile keeps the address of its name', () => {
  const { byFile } = addressesOfFiles(root, ['articles/2015/09/hilang.md'], {
    zone: 'Asia/Jakarta',
    taken: new Set(),
  });
  expect(byFile.get('articles/2015/09/hilang.md')).toBe('/2015/09/hilang/');
});
