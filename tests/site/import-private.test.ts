import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { importSource } from '../../src/newsroom/import/import-source.ts';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { blogs } from '../support/planted/blogs.ts';
import { manuscripts } from '../support/planted/manuscripts.ts';
import { words } from '../support/planted/planted.ts';
import { platforms } from '../support/planted/platforms.ts';
import { wordpress } from '../support/planted/wordpress.ts';
import { siteYaml } from '../support/small-content.ts';

const sources = [...wordpress, ...blogs, ...manuscripts, ...platforms].map((make) => make());

/** Where a word stands among files, by path or content. */
const placesOf = (word: string, files: Iterable<[path: string, text: string]>): string[] =>
  [...files].flatMap(([path, text]) =>
    `${path}\n${text}`.toLowerCase().includes(word) ? [path] : [],
  );

/** What is in a folder, packed files unpacked. */
function* textsOf(folder: string): Generator<[string, string]> {
  for (const [path, bytes] of bytesOf(folder)) {
    const isGzip = bytes.startsWith('\u001f\u008b');
    yield [path, isGzip ? gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes];
  }
}

/** What git would take of a folder. */
function* inGit(folder: string): Generator<[string, string]> {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  git('init', '--quiet');
  git('add', '--all');
  for (const path of git('ls-files', '-z').split('\0').filter(Boolean))
    yield [path, readFileSync(join(folder, path), 'latin1')];
}

/** All that the imports wrote, what git would take of it, and the site. */
let written: [string, string][];
let tracked: [string, string][];
let site: [string, string][];
beforeAll(async () => {
  const content = writeFiles(freshFolder('imported-privately'), { 'site.yaml': siteYaml });
  for (const { files } of sources)
    await importSource({
      target: writeFiles(freshFolder('planted'), files),
      content,
      project: freshFolder('project'),
      now: '2026-01-01T00:00:00Z',
    });
  const built = await buildSite(content);
  expect(built.code, built.output).toBe(0);
  site = [...textsOf(built.out)];
  written = [...textsOf(content)];
  tracked = [...inGit(content)];
}, 120_000);

describe.each(sources)('$name', ({ name, isPublished, isWithheld }) => {
  const { shown, held, secret } = words(name);

  test('what it calls public is on the site, and nothing else', () => {
    expect(placesOf(shown, site).length > 0).toBe(isPublished);
    expect(placesOf(held, site)).toEqual([]);
    expect(placesOf(secret, site)).toEqual([]);
  });

  test('what is private comes nowhere: not into the content, the report or git', () => {
    expect(placesOf(secret, written)).toEqual([]);
    expect(placesOf(secret, tracked)).toEqual([]);
    if (isWithheld) expect(placesOf(held, tracked)).toEqual([]);
  });
});

test('every source left something in the content folder', () => {
  expect(written.length).toBeGreaterThan(sources.length);
});
