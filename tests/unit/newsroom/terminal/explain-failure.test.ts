import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LockHeld } from '../../../../src/lib/lock.ts';
import { explainFailure } from '../../../../src/newsroom/terminal/explain-failure.ts';
import { languageOf } from '../../../../src/newsroom/terminal/language-of.ts';

const FILE = '/koran/content/articles/2026/11/banjir.md';

const ofSystem = (code: string, more: object = { path: FILE }): Error =>
  Object.assign(new Error(`${code}: in English`), { code, errno: -1, syscall: 'open', ...more });

const CODES =
  'ENOSPC EDQUOT EFBIG EACCES EPERM EROFS EMFILE ENFILE ENAMETOOLONG ENOENT ESTALE EISDIR ENOTDIR EEXIST ENOTEMPTY EBUSY ETXTBSY EIO ENXIO ENODEV ELOOP ENOLCK EOWNERDEAD';

test.each(CODES.split(' '))(
  '%s: one sentence in each language, with the file and a way out',
  (code) => {
    const said = ['id', 'en'].map((language) => explainFailure(ofSystem(code), language));
    expect(said[0]).not.toBe(said[1]);
    for (const text of said) {
      expect(text.trim().split('\n')).toHaveLength(1);
      expect(text).toContain(FILE);
      expect(text).toMatch(/ulangi|try again/);
      expect(text).not.toMatch(/in English|\n {4}at /);
    }
  },
);

test('an error without a file, of a rename, or wrapped by others is told as well', () => {
  expect(explainFailure(ofSystem('ENOSPC', {}), 'id')).toContain('sebuah berkas');
  const moved = ofSystem('EACCES', { path: '/koran/dist/.warta-new/a', dest: '/koran/dist/a' });
  expect(explainFailure(moved, 'en')).toContain('/koran/dist/a.');
  const wrapped = new Error('page', { cause: new Error('plugin', { cause: ofSystem('ENOSPC') }) });
  expect(explainFailure(wrapped, 'en')).toMatch(/^The disk is full/);
  const busy = ofSystem('EADDRINUSE', { syscall: 'listen', port: 4321 });
  expect(explainFailure(busy, 'en')).toContain('--port 8080');
});

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It threw nothing.');
}

test.each([
  ['a TypeError', () => (undefined as unknown as { a: { b: 1 } }).a.b],
  ['a wrong argument to the file system', () => readFileSync(undefined as unknown as string)],
  [
    'an error with a code of its own',
    () => {
      throw Object.assign(new Error('E'), { code: 'EOURS' });
    },
  ],
])('%s of ours keeps its trace, and is never told as the editor’s', (_what, work) => {
  const error = thrownBy(work);
  for (const [language, words] of [
    ['id', 'kesalahan Warta'],
    ['en', 'fault of Warta'],
  ] as const) {
    const said = explainFailure(error, language);
    expect(said).toMatch(/\n {4}at /);
    expect(said).toContain(words);
  }
});

test('what is missing of the program itself is to be installed', () => {
  const error = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  expect(explainFailure(error, 'en')).toContain('npm install');
});

test('who is refused by a lock is told what runs, since when, and as which process', () => {
  const holder = { what: 'npm run import', since: '2026-11-28T03:00:00Z', pid: 4711 };
  const said = explainFailure(new LockHeld('lock', holder), 'id');
  expect(said).toMatch(/^npm run import masih berjalan di sini sejak .*2026.* \(proses 4711\)/);
  expect(explainFailure(new LockHeld('lock', undefined), 'id')).toMatch(/^Perintah lain/);
});

test('a newsroom whose settings cannot be read is spoken to in Indonesian', () => {
  expect(languageOf('/nowhere')).toBe('id');
});
