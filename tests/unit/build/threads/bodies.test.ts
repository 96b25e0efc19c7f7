import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { FileQueue } from '../../../../src/build/threads/file-queue.ts';
import type { Workshop } from '../../../../src/build/threads/make-queued.ts';
import { makeRuns } from '../../../../src/build/threads/make-queued.ts';
import type { QueuedFile } from '../../../../src/build/threads/render-task.ts';
import { shareProject } from '../../../../src/build/project.ts';
import type { Project } from '../../../../src/build/project.ts';

const TEXTS = new Map([
  ['/a/ 1', 'Kapal itu karam “di utara”.'],
  ['/b/ 1', 'Banjir surut.'],
]);

/** What a thread that has `texts` makes of `files`, which follow ten others: each one's place and bytes. */
async function madeOf(files: readonly QueuedFile[], texts: ReadonlyMap<string, string>) {
  shareProject({} as Project);
  const bytesOf = new Map<string, Uint8Array>();
  const shop = {
    textOf: (key: string) => texts.get(key),
    prepare: (path: string, bytes: Uint8Array) => {
      bytesOf.set(path, bytes);
      return { path, digest: '', size: bytes.length, same: undefined };
    },
  } as unknown as Workshop;
  const before = Array.from({ length: 10 }, (): QueuedFile => ({
    kind: 'machine',
    path: '/x',
    key: undefined,
  }));
  const queue = new FileQueue(files.length, undefined, before.length);
  const made: [number, unknown][] = [];
  for await (const run of makeRuns(queue, [...before, ...files], shop)) {
    if ('failure' in run) throw new Error(run.failure.error.message);
    for (const { at, file } of run.files)
      made.push([at, JSON.parse(gunzipSync(bytesOf.get(file.path)!).toString())]);
  }
  return { made, done: queue.done };
}

const files: QueuedFile[] = [
  { kind: 'bodies', path: 'search-index/p/0-a.bin', keys: ['/a/ 1', '/b/ 1'] },
  { kind: 'bodies', path: 'search-index/p/2-a.bin', keys: ['/b/ 1'] },
];

test('a thread makes files of bodies that follow others in the order', async () => {
  expect(await madeOf(files, TEXTS)).toEqual({
    made: [
      [10, [...TEXTS.values()]],
      [11, ['Banjir surut.']],
    ],
    done: 2,
  });
});

test('a file of which a thread lacks a body is left to who has it', async () => {
  const { made } = await madeOf(files, new Map([['/b/ 1', 'Banjir surut.']]));
  expect(made).toEqual([[11, ['Banjir surut.']]]);
});
