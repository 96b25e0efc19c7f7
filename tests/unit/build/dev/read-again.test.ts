import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FileWatcher } from '../../../../src/build/dev/read-again.ts';
import { readAgainWhenChanged } from '../../../../src/build/dev/read-again.ts';
import { freshFolder } from '../../../support/build-site.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(folder: string, read: () => Promise<void>) {
  const added: string[] = [];
  let tell: (event: string, path: string) => void = () => undefined;
  const watcher: FileWatcher = {
    add: (path) => added.push(path),
    on: (_event, listener) => (tell = listener),
  };
  readAgainWhenChanged(watcher, folder, read);
  return { added, saved: (path: string) => tell('change', path) };
}

test('files saved together are one change, and files elsewhere none', async () => {
  const folder = freshFolder('again');
  let count = 0;
  const { saved } = watched(folder, async () => void count++);
  for (const name of ['a.md', 'b.md', 'c.md']) saved(join(folder, name));
  saved(`${folder}-lama/a.md`);
  await vi.advanceTimersByTimeAsync(60);
  expect(count).toBe(1);
  saved(`${folder}-lama/a.md`);
  await vi.advanceTimersByTimeAsync(60);
  expect(count).toBe(1);
});

test('never two readings at a time, and one more for what was saved meanwhile', async () => {
  const folder = freshFolder('again');
  const ends: (() => void)[] = [];
  const { saved } = watched(folder, () => new Promise((resolve) => void ends.push(resolve)));
  saved(join(folder, 'a.md'));
  await vi.advanceTimersByTimeAsync(60);
  for (const name of ['b.md', 'c.md']) {
    saved(join(folder, name));
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(ends).toHaveLength(1);
  ends[0]!();
  await vi.advanceTimersByTimeAsync(60);
  expect(ends).toHaveLength(2);
  ends[1]!();
  await vi.advanceTimersByTimeAsync(60);
  expect(ends).toHaveLength(2);
});

test('a folder that went away is read when it is back, and watched anew', async () => {
  const parent = freshFolder('again');
  const folder = join(parent, 'content');
  mkdirSync(folder);
  let count = 0;
  const { added, saved } = watched(folder, async () => void count++);
  renameSync(folder, join(parent, 'away'));
  saved(folder);
  await vi.advanceTimersByTimeAsync(3000);
  expect([count, added.length]).toEqual([1, 1]);
  renameSync(join(parent, 'away'), folder);
  await vi.advanceTimersByTimeAsync(700);
  expect([count, added.length]).toEqual([2, 2]);
  // What was still being copied then.
  await vi.advanceTimersByTimeAsync(6000);
  expect(count).toBe(4);
});
