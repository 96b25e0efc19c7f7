import { mkdtempSync, readFileSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { readSealed, writeSealed } from '../../../src/lib/sealed-file.ts';

/** The same modules as in a build that has met no style yet. */
async function freshBuild() {
  vi.resetModules();
  const { moreStyles, usedStyle } = await import('../../../src/build/used-style.ts');
  const { keepStyles, readStyles } = await import('../../../src/build/astro/theme/kept-styles.ts');
  const left = (): string => usedStyle('.a{top:0}.b{left:0}', new Set(['a']), []);
  return { moreStyles, keepStyles, readStyles, left };
}

let folder = '';
const file = (): string => join(folder, 'styles.json');

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'warta-styles-'));
  const { keepStyles, left } = await freshBuild();
  expect(left()).toBe('.a{top:0}');
  keepStyles(folder);
});

test('what is left of a style is taken from the build before', async () => {
  const before = JSON.parse(readSealed(file())!) as string[][];
  expect(before).toEqual([[expect.stringMatching(/^[\w-]{16} a $/), '.a{top:0}']]);
  writeSealed(file(), JSON.stringify(before.map(([styleAndHas]) => [styleAndHas, 'as before'])));
  const { moreStyles, readStyles, left } = await freshBuild();
  readStyles(folder);
  expect(left()).toBe('as before');
  expect(moreStyles()).toBeUndefined();
});

test('a file that is not whole is none', async () => {
  truncateSync(file(), readFileSync(file()).length - 3);
  const { moreStyles, readStyles, left } = await freshBuild();
  readStyles(folder);
  expect(left()).toBe('.a{top:0}');
  expect(moreStyles()).toBeDefined();
});
