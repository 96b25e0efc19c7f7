import { rmSync } from 'node:fs';
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

async function build(args: string[] = []): Promise<string> {
  const out = join(freshFolder('kept-theme-out'), 'dist');
  const env = { ...desk.env, WARTA_CONTENT: content, WARTA_OUT: out };
  const built = await run('src/build/build.ts', env, args, root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  return out;
}

test('once compiled, a theme serves every output folder, without Astro and Vite', async () => {
  const first = await build();
  for (const name of ['astro', 'vite']) rmSync(join(root, 'node_modules', name));
  expect(bytesOf(await build())).toEqual(bytesOf(first));
  await build(['--preview', join(freshFolder('kept-theme-preview'), 'preview')]);
});
