import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FileWatcher } from '../../../../src/build/dev/read-again.ts';
import { GONE, readAgainWhenChanged } from '../../../../src/build/dev/read-again.ts';

const folder = '/berita/content';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(read: () => Promise<void>, look = () => 'sama') {
  const added: string[] = [];
  let tell: (event: string, path: string) => void = () => undefined;
  const watcher: FileWatcher = {
    add: (path) => added.push(path),
    on: (_event, listener) => (tell = listener),
  };
  const stop = readAgainWhenChanged(watcher, folder, 'sama', look, read);
  return { added, stop, saved: (path: string) => tell('change', path) };
}

test('files saved together are one change, and files elsewhere none', async () => {
  let count = 0;
  const { saved } = watched(async () => void count++);
  for (const name of ['a.md', 'b.md', 'c.md']) saved(join(folder, name));
  saved(`${folder}-lama/a.md`);
  await vi.advanceTimersByTimeAsync(60);
  expect(count).toBe(1);
  saved(`${folder}-lama/a.md`);
  await vi.advanceTimersByTimeAsync(60);
  expect(count).toBe(1);
});

test('never two readings at a time, and one more for what was saved meanwhile', async () => {
  const ends: (() => void)[] = [];
  const { saved } = watched(() => new Promise((resolve) => void ends.push(resolve)));
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

test('a change that nobody tells of is seen all the same, once', async () => {
  let [count, state] = [0, 'sama'];
  const { stop } = watched(
    async () => void count++,
    () => state,
  );
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count).toBe(0);
  state = 'lain';
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count).toBe(1);
  stop();
  state = 'lain lagi';
  await vi.advanceTimersByTimeAsync(10_000);
  expect(count).toBe(1);
});

test('a folder that went away is told of once, and read and watched anew when it is back', async () => {
  let [count, state] = [0, GONE];
  const { added, saved } = watched(
    async () => void count++,
    () => state,
  );
  saved(folder);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([count, added.length]).toEqual([1, 1]);
  state = 'sama';
  await vi.advanceTimersByTimeAsync(10_000);
  expect([count, added.length]).toEqual([2, 2]);
});
