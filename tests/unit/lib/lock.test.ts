import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LockHeld, takeLock } from '../../../src/lib/lock.ts';

const MODULE = new URL('../../../src/lib/lock.ts', import.meta.url).href;
const WHAT = 'npm run build';

const freshLock = (): string => join(mkdtempSync(join(tmpdir(), 'warta-lock-')), 'cache/lock');

/** What lies there before anybody locks. */
function withText(text: string | Uint8Array): string {
  const file = freshLock();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/**
 * A process that takes the lock, says whether it has it, and keeps it until it is ended, though
 * nothing there refers to it any more.
 */
function holder(file: string) {
  const child = spawn(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '--eval',
    `import { takeLock } from ${JSON.stringify(MODULE)};
     try { takeLock(${JSON.stringify(file)}, 'npm run import'); gc(); console.log('has it'); setInterval(() => {}, 1000); }
     catch (error) { console.log(error.name); }`,
  ]);
  const answer = once(child.stdout, 'data').then(([text]) => String(text).trim());
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  return { child, answer, end };
}

test('a second one is refused while the first holds it, and told who and since when', () => {
  const file = freshLock();
  const release = takeLock(file, WHAT, new Date('2026-11-28T03:00:00Z'));
  expect(() => takeLock(file, WHAT)).toThrow(LockHeld);
  try {
    takeLock(file, WHAT);
  } catch (error) {
    expect((error as LockHeld).holder).toEqual({
      what: WHAT,
      since: '2026-11-28T03:00:00.000Z',
      pid: process.pid,
    });
  }
  release();
  takeLock(file, WHAT)();
  expect(existsSync(`${file}.json`)).toBe(false);
});

test('it holds between processes, and a killed one frees it at once', async () => {
  const file = freshLock();
  const first = holder(file);
  expect(await first.answer).toBe('has it');
  expect(() => takeLock(file, WHAT)).toThrow(/npm run import/);
  await first.end('SIGKILL');
  takeLock(file, WHAT)();
});

test('a stopped process (a machine asleep) still holds it', async () => {
  const file = freshLock();
  const first = holder(file);
  await first.answer;
  first.child.kill('SIGSTOP');
  expect(() => takeLock(file, WHAT)).toThrow(LockHeld);
  await first.end('SIGKILL');
});

test('the number of a process that lives is no lock: it was reused, or the cache was restored', () => {
  // The number of the test itself, of the first process, and of none.
  for (const pid of [process.pid, process.ppid, 1, 99_999_999, -1, 0]) {
    const file = withText(String(pid));
    const note = { what: WHAT, since: '2026-11-28T03:00:00Z', pid };
    writeFileSync(`${file}.json`, JSON.stringify(note));
    takeLock(file, WHAT)();
  }
});

test('whatever lies in the place of the lock or its note, one takes it and the next is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 3000 }),
        fc
          .uint8Array({ minLength: 100, maxLength: 2000 })
          .map((rest) => Buffer.concat([Buffer.from('SQLite format 3\0'), rest])),
      ),
      fc.oneof(fc.string(), fc.json()),
      (bytes, note) => {
        const file = withText(bytes);
        writeFileSync(`${file}.json`, note);
        const release = takeLock(file, WHAT);
        expect(() => takeLock(file, WHAT)).toThrow(LockHeld);
        release();
      },
    ),
    { numRuns: 200 },
  );
});

test('a note that says nothing useful is none', () => {
  const file = freshLock();
  const release = takeLock(file, WHAT);
  for (const note of ['', '{', 'null', '[]', '{"what":1,"since":"x","pid":"y"}']) {
    writeFileSync(`${file}.json`, note);
    try {
      takeLock(file, WHAT);
    } catch (error) {
      expect((error as LockHeld).holder).toBe(undefined);
    }
  }
  release();
});

test('of many at once, over what an old one left, exactly one has it', async () => {
  for (const before of ['', '4711', 'not ours '.repeat(200)]) {
    const file = withText(before);
    const all = Array.from({ length: 8 }, () => holder(file));
    const answers = await Promise.all(all.map((one) => one.answer));
    expect(answers.toSorted()).toEqual([...Array(7).fill('LockHeld'), 'has it']);
    await Promise.all(all.map((one) => one.end('SIGKILL')));
  }
});

test('where nothing can be locked, the error is one of the system', () => {
  const folder = freshLock();
  mkdirSync(folder, { recursive: true });
  expect(() => takeLock(folder, WHAT)).toThrow(expect.objectContaining({ code: 'ENOLCK' }));
  const below = join(withText(''), 'lock');
  expect(() => takeLock(below, WHAT)).toThrow(expect.objectContaining({ syscall: 'mkdir' }));
});

test('a release leaves the file: with a new one in its place two could hold one each', () => {
  const file = freshLock();
  takeLock(file, WHAT)();
  expect(readFileSync(file, 'utf8')).toBe('');
});
