import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  BEFORE,
  changed,
  filesBelow,
  put,
  lines,
  textOf,
  update,
  warta,
} from '../../../support/update-project.ts';

const text = (changes: Readonly<Record<number, string>> = {}): string => lines(20, changes);

const program = (root: string): Map<string, string> =>
  new Map([...filesBelow(root)].filter(([file]) => !file.startsWith('.warta-before/')));

describe('an update that is cut off while it puts files in place', () => {
  const OLD = { 'src/a.ts': 'a\n', 'src/m.ts': text(), 'src/gone.ts': 'x', 'src/z.ts': 'z\n' };
  const NEW = {
    'src/a.ts': 'A\n',
    'src/m.ts': text({ 15: 'baru' }),
    'src/n/new.ts': 'n\n',
    'src/z.ts': 'Z\n',
  };

  /** Where a file stands in the way of a folder, the work ends midway, as when it is killed there. */
  async function cutOff(): Promise<{ root: string; newer: string }> {
    const root = await changed(OLD, { 'src/m.ts': text({ 3: 'kami' }) });
    const newer = warta(NEW, '2.0.0');
    put(root, { 'src/n': 'in the way' });
    await expect(update(root, newer)).rejects.toThrow();
    rmSync(join(root, 'src/n'));
    expect([textOf(root, 'src/a.ts'), textOf(root, 'src/z.ts')]).toEqual(['A\n', 'z\n']);
    return { root, newer };
  }

  test('is ended by the next one, with the newsroom’s changes in it', async () => {
    const { root, newer } = await cutOff();
    const { said } = await update(root, newer);
    expect(said[0]).toBe(
      'Pembaruan sebelumnya terputus di tengah jalan; sekarang sudah diselesaikan.',
    );
    expect(said).toContain('Sudah sama dengan versi itu.');
    expect(textOf(root, 'src/z.ts')).toBe('Z\n');
    expect(textOf(root, 'src/n/new.ts')).toBe('n\n');
    expect(textOf(root, 'src/m.ts')).toBe(text({ 3: 'kami', 15: 'baru' }));
    expect(existsSync(join(root, 'src/gone.ts'))).toBe(false);
    expect(existsSync(join(root, '.warta-before/ready'))).toBe(false);
    expect((await update(root, newer)).said[0]).not.toContain('terputus');
  });

  test('is named by --dry-run, which does nothing', async () => {
    const { root, newer } = await cutOff();
    const files = filesBelow(root);
    const { said } = await update(root, newer, '--dry-run');
    expect(said[0]).toContain('Jalankan npm run update tanpa --dry-run');
    expect(filesBelow(root)).toEqual(files);
  });

  test('is taken back by what is kept, as its note says', async () => {
    const { root } = await cutOff();
    const was = program(await changed(OLD, { 'src/m.ts': text({ 3: 'kami' }) }));
    expect(textOf(root, `${BEFORE}.txt`)).toBe(`Cara kembali ke keadaan sebelum pembaruan ini:

1. Salin semua isi folder 2026-11-22T12-41-00-000Z ke folder proyek Anda, dan timpa yang ada.
2. Hapus berkas-berkas berikut, yang dulu belum ada:
   src/n/new.ts
3. Jalankan npm install.
`);
    cpSync(join(root, BEFORE), root, { recursive: true });
    rmSync(join(root, 'src/n'), { recursive: true, force: true });
    expect(program(root)).toEqual(was);
  });
});

test('nothing is touched where the newer files cannot be made ready', async () => {
  const root = await changed({ 'src/a.ts': 'a\n' }, {});
  const was = program(root);
  // A file where the folder of what is kept has to be.
  put(root, { '.warta-before/2026-11-22T12-41-00-000Z': 'in the way' });
  await expect(update(root, warta({ 'src/a.ts': 'A\n' }, '2.0.0'))).rejects.toThrow();
  expect(program(root)).toEqual(was);
  expect(existsSync(join(root, '.warta-before/ready'))).toBe(false);
});

test.skipIf(process.platform === 'win32')('what may be run may be run afterwards', async () => {
  const mode = (root: string, file: string) => statSync(join(root, file)).mode & 0o111;
  const root = await changed({ 'src/a.sh': text() }, { 'src/a.sh!': text({ 3: 'kami' }) });
  await update(root, warta({ 'src/a.sh': text({ 15: 'baru' }), '.ci/run!': 'x\n' }, '2.0.0'));
  expect(textOf(root, 'src/a.sh')).toBe(text({ 3: 'kami', 15: 'baru' }));
  expect([mode(root, 'src/a.sh'), mode(root, '.ci/run')]).toEqual([0o111, 0o111]);
  expect(mode(root, 'package.json')).toBe(0);
});

test('a folder that is empty after a file of it went goes with it, others stay', async () => {
  const root = await changed({ 'src/old/deep/a.ts': 'a\n' }, {});
  mkdirSync(join(root, 'src/ours'));
  await update(root, warta({}, '2.0.0'));
  expect(existsSync(join(root, 'src/old'))).toBe(false);
  expect(existsSync(join(root, 'src/ours'))).toBe(true);
});

test('the patch is one that git takes: changed, added, removed, empty, odd names, no last line end', async () => {
  const base = {
    'src/a.ts': text(),
    'src/gone.ts': 'x\n',
    'src/no end.ts': 'a\nb',
    'src/é.ts': text(),
    'tests/same.ts': 'same\n',
  };
  const ours = {
    'src/a.ts': text({ 3: 'kami', 18: 'juga' }),
    'src/gone.ts': undefined,
    'src/no end.ts': 'a\nc',
    'src/é.ts': text({ 1: 'kami' }),
    'src/new.ts': 'kami\n',
    'src/empty.ts': '',
  };
  const root = await changed(base, ours);
  await update(root, warta({ ...base, 'src/other.ts': 'o\n' }, '2.0.0'));
  const fresh = warta(base);
  execFileSync('git', ['-C', fresh, 'init', '-q']);
  execFileSync('git', ['-C', fresh, 'apply', join(root, `${BEFORE}.patch`)], { stdio: 'pipe' });
  for (const [file, is] of Object.entries(ours))
    expect([file, existsSync(join(fresh, file)) ? textOf(fresh, file) : undefined]).toEqual([
      file,
      is,
    ]);
});
