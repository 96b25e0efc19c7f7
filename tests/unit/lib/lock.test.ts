import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BuildRunning, takeLock } from '../../../src/build/lock.ts';

const file = (): string => join(mkdtempSync(join(tmpdir(), 'warta-lock-')), 'cache/lock');

test('a second build is refused while the first one lives', () => {
  const lock = file();
  const release = takeLock(lock, process.pid);
  expect(() => takeLock(lock, process.pid + 1)).toThrow(BuildRunning);
  release();
  expect(() => takeLock(lock, process.pid)()).not.toThrow();
});

test('the lock of a process that is gone is taken over', () => {
  const lock = file();
  takeLock(lock, process.pid)();
  writeFileSync(lock, '99999999');
  expect(() => takeLock(lock, process.pid)()).not.toThrow();
});
