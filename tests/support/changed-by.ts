import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { freshFolder, run } from './build-site.ts';
import type { Paper } from './incremental.ts';

/** Builds a paper once more and tells which pages changed, and which packages were loaded for it. */
export async function changedBy(
  paper: Pick<Paper, 'content' | 'out'>,
): Promise<{ pages: string[]; packages: string }> {
  const changes = join(freshFolder('changes'), 'list.txt');
  const env = {
    WARTA_CONTENT: paper.content,
    WARTA_OUT: paper.out,
    WARTA_NOW: '2026-01-01T00:00:00Z',
    NODE_OPTIONS: `--import=${join(import.meta.dirname, 'note-packages.ts')}`,
  };
  const built = await run('src/build/build.ts', env, ['--changes', changes]);
  expect(built.code, built.output).toBe(0);
  const pages = readFileSync(changes, 'utf8')
    .split('\n')
    .filter((line) => line.endsWith('.html'));
  return {
    pages: pages.map((line) => line.split('\t')[1]!).toSorted(),
    packages: [...built.output.matchAll(/^packages: (.*)$/gm)].map(([, names]) => names).join(' '),
  };
}
