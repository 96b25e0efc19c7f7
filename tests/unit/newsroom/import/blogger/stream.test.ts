import { describe, expect, test } from 'vitest';
import type { BloggerEntry } from '../../../../../src/newsroom/import/blogger/blogger-entry.ts';
import { BloggerParser } from '../../../../../src/newsroom/import/blogger/blogger-parser.ts';
import { readBlogger } from '../../../../../src/newsroom/import/blogger/read-blogger.ts';
import { wordsIn } from '../../../../../src/words/words-in.ts';
import { given } from '../support/content-folder.ts';
import { oldExport } from './write-blog.ts';

const unit = (number: number) => ({
  kind: 'post',
  number,
  title: `Judul ${number}`,
  content: `<p>Isi & "tanda" ${number}</p>`.repeat(200),
  path: `/2019/03/judul-${number}.html`,
});

describe('a large export', () => {
  test('is the same however its bytes are cut', () => {
    const text = oldExport(Array.from({ length: 5 }, (_, number) => unit(number)));
    const readBy = (size: number) => {
      const entries: BloggerEntry[] = [];
      const parser = new BloggerParser((entry) => entries.push(entry));
      for (let at = 0; at < text.length; at += size) parser.write(text.slice(at, at + size));
      parser.end();
      return { entries, isWhole: parser.isWhole };
    };
    const whole = readBy(text.length);
    expect(whole.entries.map(({ line }) => line)).toEqual(
      text.split('\n').flatMap((line, at) => (line.startsWith('<entry>') ? [at + 1] : [])),
    );
    for (const size of [1, 7, 4096]) expect(readBy(size)).toEqual(whole);
  });

  test('is given out while it is read: no more is read than what was asked for', async () => {
    const file = given('blog.xml', oldExport(Array.from({ length: 2000 }, (_, at) => unit(at))));
    const source = { files: [], folders: [], left: [] };
    const words = wordsIn('id').importing;
    const stop = new AbortController();
    const context = { zone: 'Asia/Jakarta', siteUrl: '', words, source, stop: stop.signal };
    let found = 0;
    for await (const _ of readBlogger({ path: file, name: 'blog.xml', kind: 'blogger' }, context)) {
      found += 1;
      stop.abort();
    }
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(40);
  });
});
