import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  lstatSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isUnfinished, writeAtomically } from '../../../src/lib/write-file.ts';
import { CHANGES, failing } from '../../support/fail-at.ts';

const fresh = (): string => mkdtempSync(join(tmpdir(), 'warta-write-'));
const OLD = 'lama '.repeat(2000);
const NEW = 'baru '.repeat(3000);

let restore = (): void => {};
afterEach(() => {
  restore();
  restore = () => {};
});

test('writes any text, bytes or pieces, over an old file or in new folders, and leaves nothing else', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array(),
        fc.array(fc.string({ unit: 'grapheme' })),
      ),
      fc.constantFrom('folder', 'file', 'nothing'),
      fc.boolean(),
      (data, flush, isThere) => {
        const folder = fresh();
        const file = join(folder, isThere ? 'berita.md' : 'a/b/berita.md');
        if (isThere) writeFileSync(file, OLD);
        writeAtomically(file, data, { flush });
        const bytes = Buffer.from(Array.isArray(data) ? data.join('') : (data as string));
        expect(readFileSync(file).equals(bytes)).toBe(true);
        expect(readdirSync(join(file, '..'))).toEqual(['berita.md']);
      },
    ),
    { numRuns: 60 },
  );
});

test('threads that write into one folder at once do not meet', async () => {
  const folder = fresh();
  const written = new URL('../../../src/lib/write-file.ts', import.meta.url).href;
  const [threads, files] = [4, 200];
  const write = (thread: number): Promise<unknown> => {
    const code = `import(${JSON.stringify(written)}).then(({ writeAtomically }) => {
      for (let at = 0; at < ${files}; at++)
        writeAtomically(${JSON.stringify(folder)} + '/${thread}-' + at, '${thread}'.repeat(5000), { flush: 'nothing' });
    });`;
    return new Promise((resolve, reject) => {
      new Worker(code, { eval: true }).once('error', reject).once('exit', resolve);
    });
  };
  const codes = await Promise.all(Array.from({ length: threads }, (_, at) => write(at)));
  expect(codes).toEqual(Array(threads).fill(0));
  const names = readdirSync(folder);
  expect(names).toHaveLength(threads * files);
  for (const name of names)
    expect(readFileSync(join(folder, name), 'utf8')).toBe(name[0]!.repeat(5000));
});

test('rights stay, a link stays a link, and a name may be as long as the disk allows', () => {
  const folder = fresh();
  const [real, link] = [join(folder, 'asli.md'), join(folder, 'tautan.md')];
  writeFileSync(real, OLD);
  chmodSync(real, 0o640);
  symlinkSync('asli.md', link);
  writeAtomically(link, NEW);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(real, 'utf8')).toBe(NEW);
  expect(statSync(real).mode & 0o777).toBe(0o640);
  const long = join(folder, `${'x'.repeat(252)}.md`);
  writeAtomically(long, NEW);
  expect(readFileSync(long, 'utf8')).toBe(NEW);
});

test('a new file is never written over one that is there, whatever it is', () => {
  const folder = fresh();
  const file = join(folder, 'satu.md');
  writeAtomically(file, OLD, { isNew: true });
  expect(() => writeAtomically(file, NEW, { isNew: true })).toThrow(
    expect.objectContaining({ code: 'EEXIST', path: file }),
  );
  mkdirSync(join(folder, 'dua.md'));
  symlinkSync('nowhere', join(folder, 'tiga.md'));
  for (const name of ['dua.md', 'tiga.md'])
    expect(() => writeAtomically(join(folder, name), NEW, { isNew: true })).toThrow(/EEXIST/);
  expect(readFileSync(file, 'utf8')).toBe(OLD);
  expect(readdirSync(folder).filter(isUnfinished)).toEqual([]);
});

test('without hard links a new file is still never written over another', () => {
  const file = join(fresh(), 'satu.md');
  restore = failing({ code: 'EPERM', calls: ['linkSync'] }).restore;
  writeAtomically(file, OLD, { isNew: true });
  expect(() => writeAtomically(file, NEW, { isNew: true })).toThrow(/EEXIST/);
  expect(readFileSync(file, 'utf8')).toBe(OLD);
});

test('on Windows a file that a scanner holds for a moment is waited for, elsewhere it is not', () => {
  const file = join(fresh(), 'satu.md');
  writeFileSync(file, OLD);
  const busy = () => failing({ code: 'EBUSY', calls: ['renameSync'], times: 3 });
  restore = busy().restore;
  expect(() => writeAtomically(file, NEW)).toThrow(/EBUSY/);
  restore();
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
  restore = busy().restore;
  writeAtomically(file, NEW);
  vi.restoreAllMocks();
  expect(readFileSync(file, 'utf8')).toBe(NEW);
});

describe.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO'])('%s at any call', (code) => {
  test.each([false, true])(
    'the file is old or whole, and the error names it (new: %s)',
    (isNew) => {
      const folder = fresh();
      const file = join(folder, 'satu.md');
      const once = failing({ code, path: folder, nth: 0 });
      restore = once.restore;
      writeAtomically(file, OLD, { isNew });
      restore();
      const calls = once.met();
      expect(calls).toBeGreaterThan(4);
      for (let nth = 1; nth <= calls; nth++) {
        const name = join(folder, isNew ? `${nth}.md` : 'satu.md');
        if (!isNew) writeFileSync(name, OLD);
        restore = failing({ code, path: folder, nth }).restore;
        let error: unknown;
        try {
          writeAtomically(name, NEW, { isNew });
        } catch (thrown) {
          error = thrown;
        }
        restore();
        if (error) expect(error).toMatchObject({ code, path: name });
        const left = existsSync(name) ? readFileSync(name, 'utf8') : undefined;
        expect([isNew ? undefined : OLD, NEW]).toContain(left);
        if (error === undefined) expect(left).toBe(NEW);
        const others = readdirSync(folder).filter(isUnfinished);
        // Where even removing fails, the name says what it is.
        expect(others.length).toBeLessThanOrEqual(1);
      }
    },
  );
});

test('killed at any call, the file is old or new, and what is left behind is known by its name', () => {
  const killer = new URL('../../support/kill-at.ts', import.meta.url).href;
  const module = new URL('../../../src/lib/write-file.ts', import.meta.url).href;
  for (const isNew of [false, true]) {
    let kills = 0;
    for (let at = 1; ; at++) {
      const file = join(fresh(), 'satu.md');
      if (!isNew) writeFileSync(file, OLD);
      const program = `import { writeAtomically } from ${JSON.stringify(module)};
        writeAtomically(${JSON.stringify(file)}, ${JSON.stringify(NEW)}, { isNew: ${isNew} });`;
      const { signal } = spawnSync(
        process.execPath,
        ['--import', killer, '--input-type=module', '--eval', program],
        { env: { ...process.env, WARTA_TEST_KILL: String(at) } },
      );
      const left = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      expect([isNew ? undefined : OLD, NEW], `call ${at}`).toContain(left);
      const others = readdirSync(join(file, '..')).filter((name) => name !== basename(file));
      expect(others.every(isUnfinished), others.join()).toBe(true);
      if (signal === null) break;
      kills += 1;
    }
    expect(kills).toBeGreaterThan(5);
  }
});

test('every call that changes the disk is among those that are made to fail', () => {
  const text = readFileSync(new URL('../../../src/lib/write-file.ts', import.meta.url), 'utf8');
  const used = [...text.matchAll(/\b(\w+Sync)\(/g)].map(([, name]) => name!);
  const harmless = new Set(['closeSync', 'fchmodSync', 'realpathSync', 'statSync']);
  const known = new Set<string>(CHANGES);
  expect(used.filter((name) => !harmless.has(name) && !known.has(name))).toEqual([]);
});
