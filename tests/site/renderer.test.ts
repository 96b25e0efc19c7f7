import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, demonstration, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { copyProject } from '../support/project-copy.ts';
import { EVERY_FORM, FOR_ASTRO } from '../support/renderer-pages.ts';

/** What both themes make of the demonstration edition. */
let ours: Map<string, string>;
let astros: Map<string, string>;
/** The page that tells them apart. */
let here: string | undefined;

async function build(root: string, args: string[] = []): Promise<Map<string, string>> {
  const out = join(freshFolder('rendered'), 'dist');
  const env = { WARTA_CONTENT: demonstration, WARTA_OUT: out, WARTA_NOW: '2026-11-20T00:00:00Z' };
  const built = await run('src/build/build.ts', env, args, root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  const files = bytesOf(out);
  files.delete('.warta-files');
  return files;
}

function project(sources: Readonly<Record<string, string>>): string {
  const root = copyProject();
  writeFiles(join(root, 'src'), sources);
  return root;
}

const differing = (): string[] =>
  [...astros].filter(([path, bytes]) => ours.get(path) !== bytes).map(([path]) => path);

beforeAll(async () => {
  ours = await build(project(EVERY_FORM));
  astros = await build(project({ ...EVERY_FORM, ...FOR_ASTRO }));
  here = astros.get('here/index.html');
  astros.delete('here/index.html');
});

test('a page that needs Astro is rendered by Astro', () => {
  expect(here).toContain('<p>/here/</p>');
});

describe('the own renderer', () => {
  test('writes every page of the edition as Astro does, byte for byte', () => {
    expect([...ours.keys()]).toEqual([...astros.keys()]);
    expect(differing()).toEqual([]);
  });

  test('writes every form of component as Astro does', () => {
    expect(ours.get('trial/index.html')).toContain('class="late"');
    expect(ours.get('trial/index.html')).toBe(astros.get('trial/index.html'));
  });
});
