import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { article, contentFolder } from '../../../content-folder.ts';

const now = new Date('2020-01-01T00:00:00Z');
const files = {
  'articles/2015/09/a-biasa.md': article('draft: ya'),
  'articles/2015/09/b-kembali.md': article(
    'draft: ya\nreview: dikembalikan\nreviewNote: Tambah: BPBD & warga.',
  ),
  'articles/2015/09/c-menunggu.md': article('draft: ya\nreview: Menunggu'),
  'articles/2015/09/d-tayang.md': article('review: waiting\nreviewNote: rahasia-redaksi'),
  'articles/2015/09/e-salah.md': article('draft: ya\nreview: besok'),
};

test('the check says of drafts whose turn it is, and what is left over on a published story', async () => {
  const { findings } = await checkContent({ root: contentFolder(files), now });
  const said = findings
    .filter(({ rule }) => rule.startsWith('story/') || rule === 'field/choice')
    .map(({ file, rule, values, effect }) => [file.slice(-12), rule, values, effect]);
  expect(said).toEqual([
    ['b-kembali.md', 'story/returned', { note: 'Tambah: BPBD & warga.' }, 'warn'],
    ['-menunggu.md', 'story/waiting', {}, 'warn'],
    ['/d-tayang.md', 'story/reviewed', {}, 'warn'],
    ['9/e-salah.md', 'field/choice', expect.objectContaining({ value: 'besok' }), 'hold'],
  ]);
});
