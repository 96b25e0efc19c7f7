import { expect, test } from 'vitest';
import { readHandbook } from '../../../src/desk/handbook/read-handbook.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';

test('pages come in the order of their files, with the first heading as title', () => {
  const folder = writeFiles(freshFolder('handbook'), {
    '02-foto.md': '\ufeff# Foto #\r\n\r\nSatu.\r\n\r\n# Dua\r\n',
    '01-mulai.md': 'Tanpa judul.\n',
    'README.md': '# Untuk yang menulis buku ini\n',
    'gambar.png': 'x',
  });
  expect(readHandbook(folder)).toEqual([
    { name: '01-mulai', title: '01-mulai', markdown: 'Tanpa judul.\n' },
    { name: '02-foto', title: 'Foto', markdown: '\n\nSatu.\n\n# Dua\n' },
  ]);
});

test('without a folder there is no handbook', () => {
  expect(readHandbook('/tidak/ada')).toEqual([]);
});
