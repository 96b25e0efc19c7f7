import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const MODULE = new URL('../../../src/lib/write-file.ts', import.meta.url).href;
const FILES = 300;

/** Writes files of its own into a folder, once all of `count` threads are there. */
const PROGRAM = `
  const { workerData: { folder, own, count, memory } } = require('node:worker_threads');
  import(${JSON.stringify(MODULE)}).then(({ writeAtomically }) => {
    const ready = new Int32Array(memory);
    Atomics.add(ready, 0, 1);
    while (Atomics.load(ready, 0) < count);
    for (let at = 0; at < ${FILES}; at++) writeAtomically(folder + '/' + own + '-' + at, own, { flush: 'nothing' });
  });`;

test('threads of one process write into one folder without meeting', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warta-writers-'));
  const memory = new SharedArrayBuffer(4);
  const names = ['a', 'b', 'c'];
  const errors: unknown[] = [];
  const ends = names.map((own) => {
    const end = Promise.withResolvers<void>();
    const workerData = { folder, own, count: names.length, memory };
    const worker = new Worker(PROGRAM, { eval: true, workerData });
    worker.on('error', (error) => errors.push(error));
    worker.on('exit', () => end.resolve());
    return end.promise;
  });
  await Promise.all(ends);
  expect(errors).toEqual([]);
  expect(readdirSync(folder)).toHaveLength(FILES * names.length);
});
