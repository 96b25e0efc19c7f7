import { expect, test } from 'vitest';
import { article } from '../../content-folder.ts';
import { A, findingLines, read } from './reading.ts';

const files = {
  [A]: article('', 'Lihat [data](https://warta.example/harga.csv).'),
  'files/backup.sql': 'INSERT',
  'files/akses.log.1': 'GET /',
  'files/harga.csv': 'a,b\n1,2\n',
  'files/gaji.xlsx': 'x',
  'files/ads.txt': 'example.com, 1, DIRECT',
};

test('dumps and logs in files/ are never published, and what nothing leads to is told', () => {
  const published = read(files).assets.map(({ file }) => file);
  expect(published).toEqual(['files/ads.txt', 'files/gaji.xlsx', 'files/harga.csv']);
  expect(findingLines(files).filter((line) => line.startsWith('files/'))).toEqual([
    'files/akses.log.1:1:1 file/never-published hold {"name":"akses.log.1"}',
    'files/backup.sql:1:1 file/never-published hold {"name":"backup.sql"}',
    'files/gaji.xlsx:1:1 file/open-to-all warn {"path":"/gaji.xlsx"}',
  ]);
});

test('where a story cannot be read, nobody knows what it leads to', () => {
  const broken = { ...files, [A]: '---\ntitle: a\n\nLihat [data](/gaji.xlsx).\n' };
  expect(findingLines(broken).some((line) => line.includes('open-to-all'))).toBe(false);
});
