import { join } from 'node:path';
import { expect } from 'vitest';
import { freshFolder, run, writeFiles } from './build-site.ts';
import type { Fault } from './fail-at.ts';
import { copyProject } from './project-copy.ts';
import { drawing, siteYaml, article } from './small-content.ts';

/** The option of Node that loads a file of this folder first. */
export const preload = (name: string): string =>
  `--import=${new URL(`${name}.ts`, import.meta.url).href}`;

/** The project that builds. */
export const root = copyProject();
export const UNTOUCHED = 'Situs yang sudah ada tidak berubah.';
/** An article with a picture, a photo in its text and a document. */
export const STORY = 'articles/2025/12/satu.md';

/** A small content folder of its own. */
export const contentOf = (language = 'id'): string =>
  writeFiles(freshFolder('bad-day'), {
    'site.yaml': siteYaml.replace('language: id', `language: ${language}`),
    [STORY]: article(
      { image: '{ src: peta.svg, alt: Peta }', date: '2025-12-31 08:00' },
      '![Foto](foto.svg)\n\n[Data](data.csv)',
    ),
    'articles/2025/12/dua.md': article({ date: '2025-12-31 09:00', authors: '[desk]' }),
    'articles/2025/12/peta.svg': drawing('peta'),
    'articles/2025/12/foto.svg': drawing('foto'),
    'articles/2025/12/data.csv': 'a,b\n',
    'authors/desk.yaml': 'name: Desk\n',
    'files/ads.txt': 'example.com, 1, DIRECT\n',
  });

/** Builds the site of `content` into `out`, at one moment. */
export function build(
  content: string,
  out: string,
  env: Record<string, string> = {},
  args: string[] = [],
) {
  const time = { WARTA_NOW: '2026-01-01T00:00:00Z' };
  return run(
    'src/build/build.ts',
    { WARTA_CONTENT: content, WARTA_OUT: out, ...time, ...env },
    args,
    root,
  );
}

/** The environment of a build whose system calls fail so. */
export const failingWith = (...faults: Fault[]) => ({
  NODE_OPTIONS: preload('fail-at'),
  WARTA_TEST_FAIL: JSON.stringify(faults),
});

export const content = contentOf();
export const out = join(freshFolder('bad-day-out'), 'dist');
let edits = 0;

/** A change that has a build do something. */
export function edit(folder = content): void {
  edits += 1;
  writeFiles(folder, {
    'articles/2025/12/dua.md': article({ date: '2025-12-31 09:00' }, `Suntingan ${edits}.`),
  });
}

/** What was said of the trouble itself, in lines. */
export function expectSentence(output: string, ...words: (string | RegExp)[]): void {
  expect(output).not.toMatch(/\n {4}at /);
  for (const word of words) expect(output).toMatch(word);
}
