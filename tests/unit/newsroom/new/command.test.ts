import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/content-files/read.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { articleText } from '../../../../src/newsroom/new/article-text.ts';
import { contentFolder } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { typedNew } from '../../../support/typed.ts';

const NOW = new Date('2026-11-22T12:41:00Z');

function articlesIn(root: string) {
  return readContent({ root, now: NOW }).content;
}

describe('npm run new', () => {
  test('makes a draft in the month of the site’s zone', async () => {
    const root = contentFolder({});
    const { io, said } = commandIo(root);
    expect(await typedNew(['Banjir di Demak', '--section', 'Internasional'], io)).toBe(0);
    expect(said[0]).toContain('articles/2026/11/banjir-di-demak.md');
    expect(articlesIn(root).articles).toMatchObject([
      {
        title: 'Banjir di Demak',
        date: '2026-11-22T12:41:00.000Z',
        section: 'internasional',
        draft: true,
        authors: [],
      },
    ]);
  });

  test('never writes over a story: the second of a name gets a number', async () => {
    const root = contentFolder({});
    const { io } = commandIo(root);
    await typedNew(['Banjir'], io);
    const first = readFileSync(join(root, 'articles/2026/11/banjir.md'), 'utf8');
    await typedNew(['Banjir'], io);
    expect(readFileSync(join(root, 'articles/2026/11/banjir.md'), 'utf8')).toBe(first);
    expect(articlesIn(root).articles.map(({ id }) => id)).toEqual([
      '2026/11/banjir-2',
      '2026/11/banjir',
    ]);
  });

  test('--publish leaves out the line draft; what must be filled in still holds it', async () => {
    const root = contentFolder({});
    await typedNew(['Banjir', '--publish'], commandIo(root).io);
    expect(readFileSync(join(root, 'articles/2026/11/banjir.md'), 'utf8')).not.toContain('draft:');
    const { articles, findings } = articlesIn(root);
    expect(articles).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'story/to-fill-in', effect: 'hold' }]);
  });

  test('asks a person for what is missing', async () => {
    const root = contentFolder({ 'authors/budi.yaml': 'name: Budi\n' });
    await typedNew([], commandIo(root, ['Panen Raya', 'internasional', 'budi']).io);
    expect(articlesIn(root).articles).toMatchObject([
      { title: 'Panen Raya', section: 'internasional', authors: [{ id: 'budi' }] },
    ]);
  });

  test.each([
    [['Judul', '--section', 'olahraga'], 'olahraga'],
    [['Judul', '--date', 'besok'], 'besok'],
    [['Judul', '--author', 'bidu'], 'bidu'],
    [['日本'], '--slug'],
    [[], 'npm run new'],
    [['Judul', '--wrong'], 'npm run new'],
    [['Judul', '--kind', 'galleri'], '--kind gallery'],
    [['Judul', '--kind', 'puisi'], 'press-release (rilis)'],
  ])('refuses %j and says why', async (args, told) => {
    const root = contentFolder({ 'authors/bidi.yaml': 'name: Bidi\n' });
    const { io, said } = commandIo(root);
    expect(await typedNew(args, io)).toBe(2);
    expect(said.join('\n')).toContain(told);
    expect(articlesIn(root).articles).toEqual([]);
  });

  test('every headline comes back from the file as it was', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      ':',
      ' ',
      '#',
      'a',
      'Kata',
      '[',
      '|',
      '-',
      '“',
      '\\',
      '&',
      ',',
      '!',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const title = `${pieces.join('')}x`.trim();
        const article = {
          title,
          date: NOW.toISOString(),
          section: 'nasional',
          author: undefined,
          lang: undefined,
          draft: false,
        };
        const template = { description: 'description: Ringkasan\n', more: '', body: 'Isi.' };
        const site = { timeZone: 'Asia/Jakarta', language: 'id' as const };
        const folder = contentFolder({
          'articles/2026/11/a.md': articleText(article, template, site, wordsIn('id').desk.new),
        });
        expect(articlesIn(folder).articles.map((one) => one.title)).toEqual([
          title.replace(/\s+/g, ' '),
        ]);
      }),
      { numRuns: 60 },
    );
  });
});
