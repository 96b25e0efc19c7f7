import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder, run } from '../support/build-site.ts';
import { aDesk } from '../support/newsroom/desk.ts';
import { saverOf } from '../support/newsroom/save.ts';
import { copyProject } from '../support/project-copy.ts';

const root = copyProject();
const desk = aDesk(6);
const content = freshFolder('kept-theme');
saverOf(content)(desk);

async function build(
  args: string[] = [],
  { out = join(freshFolder('kept-theme-out'), 'dist'), ...more }: Record<string, string> = {},
): Promise<string> {
  const env = { ...desk.env, WARTA_CONTENT: content, WARTA_OUT: out, ...more };
  const built = await run('src/build/build.ts', env, args, root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  return out;
}

test('code that was saved while it was compiled, and then as it was again, leaves no stale page', async () => {
  const file = join(root, 'src/layouts/Base.astro');
  const before = readFileSync(file, 'utf8');
  const saver = join(import.meta.dirname, '../support/save-code-meanwhile.ts');
  const out = await build([], { NODE_OPTIONS: `--import=${saver}` });
  expect(readFileSync(file, 'utf8')).toContain('Sementara');
  expect(bytesOf(out).get('index.html')).toContain('Sementara');
  writeFileSync(file, before);
  await build([], { out });
  expect(bytesOf(out)).toEqual(bytesOf(await build()));
  expect(bytesOf(out).get('index.html')).not.toContain('Sementara');
});

test('once compiled, a theme serves every output folder, without Astro and Vite', async () => {
  const first = await build();
  for (const name of ['astro', 'vite']) rmSync(join(root, 'node_modules', name));
  expect(bytesOf(await build())).toEqual(bytesOf(first));
  await build(['--preview', join(freshFolder('kept-theme-preview'), 'preview')]);
});
