import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, demonstration, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const preload = (name: string): string =>
  `--import=${join(import.meta.dirname, `../support/${name}.ts`)}`;

/** Builds by so many threads, which may be more than such a small site is worth. */
const build = (content: string, out: string, threads: number, env: Record<string, string> = {}) =>
  run(
    'src/build/build.ts',
    { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2026-01-01T00:00:00Z', ...env },
    ['--threads', String(threads)],
  );

const aFolder = (): string => join(freshFolder('threads'), 'dist');

/** Forty stories, so that each of two threads has some. */
const stories = (folder: string): string =>
  writeFiles(folder, {
    'site.yaml': siteYaml,
    ...Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `articles/2015/09/cerita-${at}.md`,
        article({ title: `Cerita nomor ${at}` }),
      ]),
    ),
  });

test('any number of threads writes the same site, and leaves the same to the next build', async () => {
  const one = aFolder();
  expect((await build(demonstration, one, 1)).code).toBe(0);
  for (const threads of [2, 4]) {
    const out = aFolder();
    const built = await build(demonstration, out, threads);
    expect(built.code, built.output).toBe(0);
    expect(bytesOf(out)).toEqual(bytesOf(one));
    const again = await build(demonstration, out, 1);
    expect(again.output).toMatch(/tidak ada yang berubah/i);
  }
});

test('what several threads left, one goes on with', async () => {
  const content = stories(freshFolder('threads-content'));
  const out = aFolder();
  await build(content, out, 3);
  const file = join(content, 'articles/2015/09/cerita-7.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nKalimat baru tentang telaga.\n`);
  await build(content, out, 1);
  const clean = aFolder();
  await build(content, clean, 2);
  expect(bytesOf(out)).toEqual(bytesOf(clean));
});

test('threads that end before their time leave nothing out', async () => {
  const content = stories(freshFolder('threads-content'));
  const [whole, out] = [aFolder(), aFolder()];
  await build(content, whole, 1);
  const built = await build(content, out, 3, { NODE_OPTIONS: preload('end-other-threads') });
  expect(built.code, built.output).toBe(0);
  expect(bytesOf(out)).toEqual(bytesOf(whole));
});

test('a page that cannot be made is named whichever thread has it, and the old site stays', async () => {
  const content = stories(freshFolder('threads-content'));
  const out = aFolder();
  await build(content, out, 2);
  const before = bytesOf(out);
  // Another name of the paper is on every page.
  writeFiles(content, { 'site.yaml': siteYaml.replace(/^name: .*$/m, 'name: Koran Lain') });
  const gone = join(content, 'articles/2015/09/cerita-3.md');
  const failed = await build(content, out, 2, {
    NODE_OPTIONS: preload('vanish-in-thread'),
    WARTA_TEST_GONE: gone,
  });
  expect(failed.code).toBe(1);
  expect(failed.output).toContain('cerita-3');
  expect(bytesOf(out)).toEqual(before);
});

test('content that is refused ends a build whose threads have nothing to do', async () => {
  const content = writeFiles(freshFolder('threads-content'), { 'site.yaml': 'name: [' });
  const built = await build(content, aFolder(), 3);
  expect(built.code).toBe(1);
  expect(built.output).toContain('site.yaml');
});

test('another name of the paper, which is on all pages, is rendered by threads as by one', async () => {
  const content = stories(freshFolder('threads-content'));
  const [out, clean] = [aFolder(), aFolder()];
  await build(content, out, 1);
  writeFiles(content, { 'site.yaml': siteYaml.replace(/^name: .*$/m, 'name: Koran Lain') });
  await build(content, out, 3);
  await build(content, clean, 1);
  expect(bytesOf(out)).toEqual(bytesOf(clean));
});
