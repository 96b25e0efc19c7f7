import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest } from '../../src/build/parts/part-manifest.ts';
import { bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { everyKindContent } from '../support/every-kind/content.ts';
import {
  buildParts,
  cleanOf,
  expectSame,
  inParts,
  partsOf,
  RARE,
  smallPaper,
  year,
} from '../support/parts.ts';

test('1, 2 and 5 parts are joined to what one build writes, by any number of threads, and nothing is left to do', async () => {
  const content = writeFiles(await everyKindContent(), RARE);
  const whole = await cleanOf(partsOf(content));
  for (const of of [1, 2, 5]) {
    const paper = partsOf(content);
    await inParts(paper, of, { threads: (number) => (number % 3) + 1 });
    expectSame(bytesOf(paper.out), whole);
    const { output } = await buildParts(paper, []);
    expect(output).toMatch(/tidak ada yang berubah/i);
  }
}, 240_000);

test('more parts than months are joined too, some of them without an article', async () => {
  const paper = smallPaper();
  await inParts(paper, 9);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('stories that are added move months to other parts, and the site is that of one build', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const page = 'files/2015/03/cerita-0/index.html';
  expect(existsSync(join(paper.folder, '1-of-2', page))).toBe(true);
  writeFiles(paper.content, year(4, 4, 4, 4, 9));
  await inParts(paper, 2);
  expect(existsSync(join(paper.folder, '2-of-2', page))).toBe(true);
  expect(existsSync(join(paper.folder, '1-of-2', page))).toBe(false);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('a build after the joining goes on with what it left', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const file = join(paper.content, 'articles/2015/02/cerita-1.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nKalimat baru tentang telaga.\n`);
  const { output } = await buildParts(paper, []);
  expect(output).toMatch(/^1 halaman dibuat/m);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('parts are joined where the content lies on another machine, with other times and another path', async () => {
  const paper = smallPaper();
  await inParts(paper, 2, { isJoined: false });
  const there = partsOf(join(freshFolder('parts-other'), 'isi'));
  cpSync(paper.content, there.content, { recursive: true });
  mkdirSync(dirname(there.folder), { recursive: true });
  cpSync(paper.folder, there.folder, {
    recursive: true,
    // As artifacts are carried: without files whose names begin with a dot.
    filter: (file) => !/\/\.[^/]+$/.test(file),
  });
  const { code, output } = await buildParts(there, ['--join', '--host', 'netlify']);
  expect(code, output).toBe(0);
  expect(output).toContain('dari 2 bagian');
  const clean = partsOf(paper.content);
  await buildParts(clean, ['--host', 'netlify']);
  expectSame(bytesOf(there.out), bytesOf(clean.out));
});

test('a spine of other content is not taken, and a damaged one is made again', async () => {
  const paper = smallPaper();
  await inParts(paper, 2);
  const file = join(paper.content, 'articles/2015/02/cerita-1.md');
  // Of the same length: the sizes of files say nothing.
  writeFileSync(file, readFileSync(file, 'utf8').replace('Cerita 1-1', 'Cerita 9-9'));
  await inParts(paper, 2);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
  const spine = join(paper.folder, 'spine');
  const whole = readFileSync(spine, 'utf8');
  writeFileSync(spine, whole.slice(0, -100));
  await inParts(paper, 2);
  expect(readFileSync(spine, 'utf8')).toBe(whole);
  expectSame(bytesOf(paper.out), await cleanOf(paper));
});

test('a part leaves the texts and pages of its own months alone, and all of them together leave each once', async () => {
  const paper = smallPaper();
  await inParts(paper, 2, { isJoined: false });
  const left = [1, 2].map((number) => {
    const manifest = readManifest(join(paper.folder, `${number}-of-2`))!;
    const stories = manifest.files.flatMap(([path]) => /^2015\/\d\d\/cerita-\d/.exec(path) ?? []);
    const texts = manifest.texts.flatMap(({ keys }) =>
      keys.map((key) => key.split('/ ')[0]!.slice(1)),
    );
    expect(texts.toSorted()).toEqual(stories.toSorted());
    return stories;
  });
  expect(left.map(({ length }) => length)).toEqual([8, 8]);
  expect(new Set(left.flat()).size).toBe(16);
});
