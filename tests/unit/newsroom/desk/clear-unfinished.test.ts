import { spawnSync } from 'node:child_process';
import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UNFINISHED } from '../../../../src/lib/write-file.ts';
import { clearUnfinished } from '../../../../src/newsroom/desk/clear-unfinished.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';

const NOW = Date.now();
/** A process that lives as long as this test, and one that is gone. */
const [alive, gone] = [process.ppid, spawnSync(process.execPath, ['--version']).pid];

/** Whether an unfinished file of a process, so many seconds old, is cleared away. */
function isCleared(pid: number | string, seconds: number): boolean {
  const name = `articles/2026/11/${UNFINISHED}${pid}-1`;
  const root = writeFiles(freshFolder('unfinished'), { [name]: 'half', 'articles/a.md': 'whole' });
  const time = NOW / 1000 - seconds;
  utimesSync(join(root, name), time, time);
  clearUnfinished(root, NOW);
  expect(existsSync(join(root, 'articles/a.md'))).toBe(true);
  return !existsSync(join(root, name));
}

test('what a process left that is gone is cleared at once', () => {
  expect(isCleared(gone, 0)).toBe(true);
  expect(isCleared(process.pid, 0)).toBe(true);
  expect(isCleared('x', 0)).toBe(true);
});

test('what a process writes that runs is left alone', () => {
  expect(isCleared(alive, 5)).toBe(false);
  // A clock that was set back.
  expect(isCleared(alive, -86_400)).toBe(false);
});

test('a number that another process bears by now keeps no file for ever', () => {
  expect(isCleared(alive, 7200)).toBe(true);
});
