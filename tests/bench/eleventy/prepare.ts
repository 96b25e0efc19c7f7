import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyArticles } from '../peers/copy-articles.ts';
import { readNewsroom } from '../peers/newsroom.ts';
import type { Builder } from '../peers/builder.ts';

const MODULES = resolve(import.meta.dirname, '../node_modules');

/** Sets Eleventy up in `folder` for the articles of `content`; `npm ci` in `tests/bench` brings it. */
export function prepareEleventy(content: string, folder: string): Builder {
  cpSync(join(import.meta.dirname, 'site'), folder, { recursive: true });
  symlinkSync(MODULES, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'newsroom.json'), JSON.stringify(readNewsroom(content)));
  copyArticles(content, join(folder, 'articles'), (path) => ({ path, extra: [] }));
  const out = `${folder}-out`;
  return {
    name: 'Eleventy',
    command: [process.execPath, join(MODULES, '@11ty/eleventy/cmd.cjs')],
    cwd: folder,
    env: { BENCH_OUT: out },
    out,
    state: [],
    compiled: [],
  };
}
