import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';
import { ghostExport, ghostPost } from './write-ghost.ts';

/** When it is still the day before in UTC. */
const post = ghostPost(1, { published_at: '2017-03-31T20:00:00.000Z' });
const settings = (permalinks: string) => [
  { id: '1', key: 'permalinks', value: permalinks },
  { id: '2', key: 'activeTimezone', value: 'Asia/Jakarta' },
];

test.each([
  ['', '/judul-1/'],
  ['/:slug/', '/judul-1/'],
  ['/:year/:month/:day/:slug/', '/2017/04/01/judul-1/'],
  ['/berita/:id/', '/berita/60a1/'],
  ['/:author/:slug/', undefined],
])('addresses are made as old versions of Ghost had it set: %j', async (form, address) => {
  const { files } = await imported(
    'ghost.json',
    ghostExport({ posts: [post], settings: settings(form) }),
  );
  const article = files['articles/2017/04/judul-1.md'] ?? '';
  expect(/^permalink: (.*)$/m.exec(article)?.[1]).toBe(address);
});

test('pages lie at their names, whatever is set for posts', async () => {
  const page = ghostPost(2, { type: 'page', slug: 'tentang' });
  const { files } = await imported(
    'ghost.json',
    ghostExport({ posts: [page], settings: settings('/:year/:month/:day/:slug/') }),
  );
  expect(Object.keys(files)).toEqual(['pages/tentang.md']);
  expect(files['pages/tentang.md']).not.toContain('/2021/');
});
