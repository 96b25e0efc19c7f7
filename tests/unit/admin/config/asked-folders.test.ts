import { expect, test } from 'vitest';
import { askedFolders } from '../../../../src/admin/config/asked-folders.ts';
import { cmsConfig } from '../../../../src/admin/config/cms-config.ts';
import { wordsIn } from '../../../../src/words/words-in.ts';
import { DESK } from '../../../support/admin/desk-data.ts';

const { admin } = wordsIn('id');
const desk = {
  ...DESK,
  editor: { backend: 'github' as const, folder: 'isi' },
  months: ['2026-11', '2024-05', '2024-04'],
};
const months = (month: string | undefined): string[] =>
  askedFolders(cmsConfig(desk, admin, { today: '2026-01-15', month }))
    .map(({ path }) => path)
    .filter((path) => path.includes('articles'));

const recent = ['isi/articles/2026/01', 'isi/articles/2025/12', 'isi/articles/2025/11'];

test('the desk reads this month and the two before, and of older ones that which is asked for', () => {
  expect(months(undefined)).toEqual(recent);
  expect(months('2024-05')).toEqual(['isi/articles/2024/05', ...recent]);
  // One without stories, and what is no month.
  expect(months('2019-01')).toEqual(recent);
  expect(months('2024')).toEqual(recent);
});

test('beside stories it reads pages, authors, files, the settings and what lies at the root', () => {
  const folders = askedFolders(cmsConfig(desk, admin, { today: '2026-01-15', month: undefined }));
  expect(folders.filter(({ isDeep }) => !isDeep).map(({ path }) => path)).toEqual(['', 'isi']);
  expect(folders.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['isi/pages', 'isi/authors', 'isi/files']),
  );
});
