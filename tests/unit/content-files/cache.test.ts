import { readdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContentCache } from '../../../src/content-files/cache.ts';
import { readCache, writeCache } from '../../../src/content-files/cache.ts';
import { walk } from '../../../src/content-files/files/walk.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { SITE, contentFolder, article } from '../../content-folder.ts';

const A = 'articles/2015/09/a.md';
const now = new Date('2015-09-17T00:00:00Z');
const old = new Date('2015-09-16T00:00:00Z');

/** A folder of one article that was written long ago, and what reading it left. */
function folderWithCache(text = article()) {
  const root = contentFolder({ [A]: text });
  utimesSync(join(root, A), old, old);
  return { root, cache: readContent({ root, now, code: '1' }).cache };
}

/** The same cache with another headline in it, to see whether the cache is believed. */
function marked(cache: ContentCache): ContentCache {
  return JSON.parse(JSON.stringify(cache).replaceAll('Kereta lewat', 'Dari cache')) as ContentCache;
}

function titleOf(root: string, cache: ContentCache, code = '1'): string | undefined {
  return readContent({ root, now, cache, code }).content.articles[0]?.title;
}

describe('what was read before', () => {
  test('is not read again while size and time are the same', () => {
    const { root, cache } = folderWithCache();
    expect(titleOf(root, marked(cache))).toBe('Dari cache');
    const again = readContent({ root, now, cache, code: '1' });
    expect(again).toEqual(readContent({ root, now, code: '1' }));
  });

  test('is kept when only the time is another', () => {
    const { root, cache } = folderWithCache();
    utimesSync(join(root, A), now, now);
    expect(titleOf(root, marked(cache))).toBe('Dari cache');
  });

  test('is read again when its bytes are others', () => {
    const { root, cache } = folderWithCache();
    writeFileSync(join(root, A), article().replace('Kereta lewat', 'Judul lain!!'));
    expect(titleOf(root, cache)).toBe('Judul lain!!');
  });

  test('is read again after a change in the very moment of reading', () => {
    const root = contentFolder({ [A]: article() });
    const { cache } = readContent({ root, now, code: '1' });
    const { mtime } = statSync(join(root, A));
    writeFileSync(join(root, A), article().replace('Kereta lewat', 'Judul lain!!'));
    utimesSync(join(root, A), mtime, mtime);
    expect(titleOf(root, cache)).toBe('Judul lain!!');
  });

  test('is read again when its file changed after the folder was walked', () => {
    const { root, cache } = folderWithCache(article().replace('Kereta lewat', 'Judul lama'));
    const walked = walk(root);
    writeFileSync(join(root, A), article());
    utimesSync(join(root, A), now, now);
    const late = readContent({ root, now, code: '1', walked });
    expect(late.content.articles[0]?.title).toBe('Kereta lewat');
    const again = readContent({ root, now, cache, code: '1', walked });
    expect(again.content.articles[0]?.title).toBe('Judul lama');
    for (const left of [late.cache, again.cache]) expect(titleOf(root, left)).toBe('Kereta lewat');
  });

  test('does not count for other code or another zone', () => {
    const { root, cache } = folderWithCache();
    expect(titleOf(root, marked(cache), '2')).toBe('Kereta lewat');
    writeFileSync(join(root, 'site.yaml'), SITE.replace('Asia/Jakarta', 'Asia/Jayapura'));
    expect(titleOf(root, marked(cache))).toBe('Kereta lewat');
  });

  test('is forgotten with its file', () => {
    const { root, cache } = folderWithCache();
    unlinkSync(join(root, A));
    const left = readContent({ root, now, cache, code: '1' });
    expect([left.content.articles, Object.keys(left.cache.files)]).toEqual([[], []]);
  });

  test('grows old: the same broken story is held first and stops later', () => {
    const { root, cache } = folderWithCache(article().replace('section: nasional', 'section:'));
    const effectAt = (time: string) =>
      readContent({ root, now: new Date(time), cache, code: '1' }).content.findings[0]?.effect;
    expect([effectAt('2015-09-17T00:00:00Z'), effectAt('2015-09-20T00:00:00Z')]).toEqual([
      'hold',
      'stop',
    ]);
  });
});

describe('a kept cache', () => {
  const path = (name: string): string => `articles/2015/09/${name}.md`;
  const filled = () => {
    const { root } = folderWithCache();
    const cache = {
      key: 'k',
      files: Object.fromEntries(
        [path('a'), path('b'), 'articles/2016/01/c.md', 'authors/ani.yaml'].map((file) => [
          file,
          { size: 1, mtime: 2, ctime: 3, digest: file, record: { findings: [] } },
        ]),
      ),
    };
    const folder = join(root, '_cache');
    writeCache(folder, cache);
    return { folder, cache };
  };
  const timesIn = (folder: string): number[] =>
    readdirSync(folder).map((name) => statSync(join(folder, name)).ino);

  test('is read as it was written, and leaves nothing else', () => {
    const { folder, cache } = filled();
    expect(readCache(folder)).toEqual(cache);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('is written anew for the folders alone of which something is another', () => {
    const { folder } = filled();
    const earlier = readCache(folder)!;
    const before = timesIn(folder);
    writeCache(folder, earlier, earlier);
    expect(timesIn(folder)).toEqual(before);
    const other = { ...earlier.files[path('a')]!, digest: 'other' };
    const later = { key: 'k', files: { ...earlier.files, [path('a')]: other } };
    writeCache(folder, later, earlier);
    expect(readCache(folder)).toEqual(later);
    expect(timesIn(folder).filter((time, at) => time !== before[at])).toHaveLength(1);
    const { [path('b')]: _gone, ...rest } = later.files;
    writeCache(folder, { key: 'k', files: rest }, readCache(folder));
    expect(readCache(folder)!.files).toEqual(rest);
    writeCache(folder, { key: 'other', files: rest }, readCache(folder));
    expect(readCache(folder)).toEqual({ key: 'other', files: rest });
  });

  test('forgets folders that are gone', () => {
    const { folder, cache } = filled();
    const files = { [path('a')]: cache.files[path('a')]! };
    writeCache(folder, { key: 'k', files }, readCache(folder));
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readCache(folder)).toEqual({ key: 'k', files });
  });

  test('may be absent, or damaged in parts: the rest is read', () => {
    const { folder, cache } = filled();
    expect(readCache(join(folder, 'none'))).toBeUndefined();
    const [first] = readdirSync(folder);
    writeFileSync(join(folder, first!), 'x{"key":"k"');
    const left = Object.keys(readCache(folder)!.files);
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(4);
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{');
    expect(readCache(folder)).toBeUndefined();
    writeCache(folder, cache, undefined);
    expect(readCache(folder)).toEqual(cache);
  });
});
