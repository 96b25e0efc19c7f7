import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentCache } from '../../../src/content-files/cache.ts';
import { walk } from '../../../src/content-files/files/walk.ts';
import { readArticleFile, unreadArticles } from '../../../src/content-files/read-article.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { SITE, article, contentFolder } from '../../content-folder.ts';

const now = new Date('2015-09-17T00:00:00Z');
const stories = ['a', 'b'].map((name) => `articles/2015/09/${name}.md`);

/** Two stories, a broken one and a page, all written long ago. */
function newsroom(): string {
  const root = contentFolder({
    ...Object.fromEntries(stories.map((file) => [file, article()])),
    'articles/2015/09/patah.md': '---\ntitle: [\n---\n\nTeks.\n',
    'pages/tentang.md': '---\ntitle: Tentang\n---\n\nKami.\n',
  });
  for (const { file } of walk(root).files) utimesSync(join(root, file), now, now);
  return root;
}

const unreadIn = (root: string, code: string, cache: ContentCache | undefined): string[] =>
  unreadArticles(root, walk(root), code, cache).files.map(({ file }) => file);

test('unread are the articles of which nothing is kept, and all of them by other code', () => {
  const root = newsroom();
  const all = [...stories, 'articles/2015/09/patah.md'];
  const { cache } = readContent({ root, now, code: '1' });
  expect(unreadIn(root, '1', undefined)).toEqual(all);
  expect(unreadIn(root, '1', cache)).toEqual([]);
  expect(unreadIn(root, '2', cache)).toEqual(all);
  const { [stories[1]!]: _gone, ...files } = cache.files;
  expect(unreadIn(root, '1', { ...cache, files })).toEqual([stories[1]]);
});

test('they are read in the zone of the site', () => {
  const root = contentFolder({ 'site.yaml': SITE.replace('Jakarta', 'Jayapura') });
  expect(unreadArticles(root, walk(root), '', undefined).zone).toBe('Asia/Jayapura');
});

test('what was read just now is not read again, and makes the same content', () => {
  const root = newsroom();
  const { zone, files } = unreadArticles(root, walk(root), '', undefined);
  const read = new Map(
    files.map((stats) => [stats.file, readArticleFile(root, stats, undefined, zone)]),
  );
  expect(readContent({ root, now, read })).toEqual(readContent({ root, now }));
  const [first] = stories;
  const other = read.get(first!)!;
  const record = { ...other.record, fields: { ...(other.record.fields as object), title: 'Lain' } };
  read.set(first!, { ...other, record });
  const { content } = readContent({ root, now, read });
  expect(content.articles.map(({ title }) => title)).toContain('Lain');
});
