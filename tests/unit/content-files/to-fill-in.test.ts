import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { describe as say } from '../../../src/problems/describe.ts';
import { wordsIn } from '../../../src/words/words-in.ts';
import { article, contentFolder } from '../../content-folder.ts';

const now = new Date('2026-11-22T12:41:00Z');
const read = (files: Record<string, string>) =>
  readContent({ root: contentFolder(files), now }).content;

const PAGE = `---
title: Privasi
description: Yang kami simpan.
---

Situs ini dititipkan pada [ISI: nama perusahaan hosting].

Log disimpan [ISI: berapa lama].
`;

describe('a page with an open mark', () => {
  test('is not published, and each mark is told with its line and the way out', () => {
    const { pages, findings } = read({ 'pages/privasi.md': PAGE });
    expect(pages.map(({ id, draft }) => [id, draft])).toEqual([['privasi', true]]);
    expect(findings.map(({ file, line, effect }) => [file, line, effect])).toEqual([
      ['pages/privasi.md', 6, 'warn'],
      ['pages/privasi.md', 8, 'warn'],
    ]);
    const { message, fix } = say(findings[0]!, wordsIn('id').check);
    expect(`${message} ${fix}`).toBe(
      'Halaman ini belum terbit, karena di sini masih ada yang harus diisi: nama perusahaan hosting. ' +
        'Ganti tanda itu, dari [ sampai ], dengan isinya, atau hapus kalimatnya; ' +
        'sesudah tanda yang terakhir hilang, halaman ini terbit.',
    );
  });

  test('is published once they are filled in, with nothing else to do', () => {
    const filled = PAGE.replace(/\[ISI: [^\]]*\]/g, 'PT Awan Kita');
    const { pages, findings } = read({ 'pages/privasi.md': filled });
    expect(pages.map(({ draft }) => draft)).toEqual([false]);
    expect(findings).toEqual([]);
  });

  test('in its title is none that readers get to see either', () => {
    const { pages } = read({ 'pages/a.md': '---\ntitle: Tentang [ISI: nama]\n---\n\nIsi.\n' });
    expect(pages.map(({ draft }) => draft)).toEqual([true]);
  });
});

test('a story with such a mark is held, and what is to be filled in is named', () => {
  const { articles, findings } = read({
    'articles/2015/09/a.md': article('', 'Di formulir tertulis [ISI: nama].'),
  });
  expect(articles).toEqual([]);
  expect(findings).toMatchObject([{ rule: 'story/to-fill-in', values: { what: 'nama' } }]);
});
