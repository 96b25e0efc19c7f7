import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  STORY,
  UNTOUCHED,
  build,
  content,
  contentOf,
  edit,
  expectSentence,
  failingWith,
  out,
  preload,
  root,
} from '../support/bad-day.ts';
import { bytesOf, freshFolder, run } from '../support/build-site.ts';

let before: Map<string, string>;

beforeAll(async () => {
  const { code, output } = await build(content, out);
  expect(code, output).toBe(0);
  before = bytesOf(out);
});

describe('a disk, a right or a limit that gives out while the pages are written', () => {
  test.each([
    ['ENOSPC', 'Disk penuh', { path: '.warta-new' }],
    ['EDQUOT', 'Disk penuh', { path: '.warta-new', nth: 3 }],
    ['ENOSPC', 'Disk penuh', { path: '.warta-files' }],
    ['ENOSPC', 'Disk penuh', { path: '.warta-writing', calls: ['openSync'] }],
    ['EACCES', 'Tidak ada izin', { path: '.warta-new', calls: ['mkdirSync'] }],
    ['EROFS', 'hanya bisa dibaca', { path: '.warta-new', calls: ['mkdirSync'] }],
    ['EIO', 'tidak menjawab', { path: '.warta-new', nth: 2 }],
    ['EMFILE', 'Terlalu banyak berkas', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
    ['EACCES', 'Tidak ada izin', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
    ['EIO', 'tidak menjawab', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
    ['EISDIR', 'sesuatu yang lain', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
  ] as const)('%s: %s', async (code, words, fault) => {
    edit();
    const built = await build(content, out, failingWith({ code, ...fault }));
    expect(built.code, built.output).toBe(1);
    expectSentence(
      built.output,
      words,
      fault.path.includes('dua') ? /dua\.md/ : /\/dist\b|\.cache/,
      UNTOUCHED,
    );
    expect(bytesOf(out)).toEqual(before);
    expect(existsSync(join(out, '.warta-new'))).toBe(false);
  });

  test('in English where the site is English, and the next build is as if nothing had been', async () => {
    const english = contentOf('en');
    const into = join(freshFolder('bad-day-en'), 'dist');
    await build(english, into);
    edit(english);
    const broken = await build(english, into, failingWith({ code: 'ENOSPC', path: '.warta-new' }));
    expectSentence(broken.output, 'The disk is full', 'The site that is there has not changed.');
    expect((await build(english, into)).code).toBe(0);
    const clean = join(freshFolder('bad-day-clean'), 'dist');
    await build(english, clean);
    expect(bytesOf(into)).toEqual(bytesOf(clean));
  });

  test('while files are put in place: said so, and the next build completes it', async () => {
    edit();
    const fault = { code: 'EACCES', calls: ['renameSync'], path: '.warta-new', nth: 3 };
    const broken = await build(content, out, failingWith(fault));
    expect(broken.code).toBe(1);
    expectSentence(broken.output, 'Tidak ada izin', 'Sebagian berkas sudah baru');
    expect((await build(content, out)).code).toBe(0);
    const clean = join(freshFolder('bad-day-clean'), 'dist');
    await build(content, clean);
    before = bytesOf(out);
    expect(before).toEqual(bytesOf(clean));
  });

  test('what is remembered cannot be saved: the site is out, and a line says so', async () => {
    edit();
    const built = await build(
      content,
      out,
      failingWith(
        { code: 'ENOSPC', path: '.warta-writing', calls: ['fsyncSync', 'renameSync'] },
        { code: 'ENOSPC', path: 'build.json' },
      ),
    );
    expect([0, 1]).toContain(built.code);
    const only = await build(content, out, failingWith({ code: 'ENOSPC', path: '/build.json' }));
    expect(only.code, only.output).toBe(0);
    expectSentence(only.output, /Tidak bisa menyimpan apa pun di .*build\.json/);
    before = bytesOf(out);
  });
});

describe('what is read goes away meanwhile', () => {
  test.each([
    ['a story', STORY, STORY],
    ['a picture', STORY, 'articles/2025/12/foto.svg'],
    ['a document', STORY, 'articles/2025/12/data.csv'],
    ['an author', 'site.yaml', 'authors/desk.yaml'],
    ['the topics', 'site.yaml', STORY],
    ['a file for the root', STORY, 'files/ads.txt'],
    ['site.yaml', 'site.yaml', 'site.yaml'],
    ['the whole content folder', 'site.yaml', ''],
  ])('%s, or a folder takes its place: a sentence or a whole site', async (_what, when, gone) => {
    for (const folder of ['', '1']) {
      const own = contentOf();
      const into = join(freshFolder('bad-day-gone'), 'dist');
      const built = await build(own, into, {
        NODE_OPTIONS: preload('vanish-when-read'),
        WARTA_TEST_WHEN: join(own, when),
        WARTA_TEST_GONE: join(own, gone),
        WARTA_TEST_FOLDER: folder,
      });
      expectSentence(built.output);
      // The title is where it is read from, so that a page is never without its text.
      if (built.code === 0) expect(existsSync(join(into, 'index.html'))).toBe(true);
      else {
        expect(built.code).toBe(1);
        expect(built.output.trim()).not.toBe('');
        expect(existsSync(join(into, 'index.html'))).toBe(false);
      }
    }
  });

  test('the output folder: a sentence, or all of it', async () => {
    edit();
    const into = join(freshFolder('bad-day-out-gone'), 'dist');
    await build(content, into);
    edit();
    const broken = await build(content, into, {
      NODE_OPTIONS: preload('vanish-when-read'),
      WARTA_TEST_WHEN: join(content, 'articles/2025/12/dua.md'),
      WARTA_TEST_GONE: into,
    });
    expectSentence(broken.output);
    expect((await build(content, into)).code).toBe(0);
    const clean = join(freshFolder('bad-day-clean'), 'dist');
    await build(content, clean);
    expect(bytesOf(into)).toEqual(bytesOf(clean));
  });

  test('no content folder at all', async () => {
    const missing = join(freshFolder('none'), 'x');
    const built = await build(missing, join(freshFolder('none'), 'dist'));
    expect(built.code).toBe(1);
    expectSentence(built.output, missing, UNTOUCHED);
    const checked = await run('src/newsroom/check.ts', { WARTA_CONTENT: missing }, [], root);
    expect(checked.code).toBe(2);
    expectSentence(checked.output, missing);
  });
});
