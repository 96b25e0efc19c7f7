import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepBase, packBase } from '../../../../src/newsroom/update/base.ts';
import { SITE } from '../../../content-folder.ts';
import { typedInit } from '../../../support/typed.ts';
import {
  changed,
  ioOf,
  lines,
  put,
  textOf,
  update,
  warta,
} from '../../../support/update-project.ts';

const text = (changes: Readonly<Record<number, string>> = {}): string => lines(20, changes);

const FILES = { 'src/a.ts': text(), 'content/site.yaml': SITE };
const newer = () => warta({ 'src/a.ts': text({ 15: 'baru' }) }, '2.0.0');
const JOINED = text({ 3: 'kami', 15: 'baru' });

function git(root: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Redaksi', '-c', 'user.email=redaksi@example.id'];
  execFileSync('git', ['-C', root, ...who, '-c', 'commit.gpgsign=false', ...words], {
    stdio: 'pipe',
  });
}

/** A project in git whose second commit changed the program. */
function committed(): string {
  const root = warta(FILES);
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'Warta 1.0.0');
  put(root, { 'src/a.ts': text({ 3: 'kami' }) });
  git(root, 'commit', '-qam', 'Ours');
  return root;
}

test('what init keeps tells later what the newsroom changed', async () => {
  const root = warta({ 'src/a.ts': text() });
  expect(await typedInit(['--name', 'Kabar', '--url', 'kabar.id'], ioOf(root).io)).toBe(0);
  put(root, { 'src/a.ts': text({ 3: 'kami' }) });
  await update(root, newer());
  expect(textOf(root, 'src/a.ts')).toBe(JOINED);
});

test('it is kept once, of a Warta alone', () => {
  const root = warta(FILES);
  keepBase(root);
  const first = textOf(root, '.warta-base.zip');
  put(root, { 'src/a.ts': 'changed' });
  keepBase(root);
  expect(textOf(root, '.warta-base.zip')).toBe(first);
  const other = warta({ 'package.json': '{"name":"theirs"}' });
  keepBase(other);
  expect(existsSync(join(other, '.warta-base.zip'))).toBe(false);
});

test('the same files are packed as the same bytes, at any time', () => {
  const files = new Map([['src/a.ts', Buffer.from('a')]]);
  expect(packBase(files)).toEqual(packBase(new Map(files)));
  expect(Buffer.from(packBase(files)).toString('latin1')).not.toContain('package-lock.json');
});

test('else git tells, by the commit that brought the version', async () => {
  const root = committed();
  await update(root, newer());
  expect(textOf(root, 'src/a.ts')).toBe(JOINED);
});

test('a copy without history tells nothing, and this is said with the way out', async () => {
  const origin = committed();
  const root = warta({});
  rmSync(root, { recursive: true });
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin}`, root], { stdio: 'pipe' });
  const from = newer();
  const { said } = await update(root, from, '--dry-run');
  expect(said).toContain(
    `Kalau Anda pernah mengubah program sendiri, perubahan itu tidak bisa dikenali: berkas asli Warta 1.0.0 tidak ada di sini. Semua yang berbeda diganti, dan berkas semula disimpan. Supaya perubahan Anda dipasang lagi, taruh Warta 1.0.0 yang asli di folder ../warta-1.0.0, lalu jalankan: npm run update -- "${from}" --base ../warta-1.0.0`,
  );
});

test('--base tells it from the version as it was given out', async () => {
  const root = warta({ ...FILES, 'src/a.ts': text({ 3: 'kami' }), 'src/ours.ts': 'x' });
  await update(root, newer(), '--base', warta(FILES));
  expect(textOf(root, 'src/a.ts')).toBe(JOINED);
  expect(textOf(root, 'src/ours.ts')).toBe('x');
});

test('--base has to be a Warta, and not this one', async () => {
  const root = warta(FILES);
  for (const folder of ['/nowhere', root]) {
    const { code, said } = await update(root, newer(), '--base', folder);
    expect(code).toBe(2);
    expect(said).toEqual([
      `Di ${folder} tidak ada Warta. Tulis sesudah --base folder berisi Warta asli dari versi yang Anda pakai sekarang.`,
    ]);
  }
  expect(textOf(root, 'src/a.ts')).toBe(text());
});

const zipOf = (pack: string): Uint8Array =>
  packBase(new Map([['package.json', Buffer.from(pack)]]));

test.for([
  ['of another version', zipOf('{"version":"0.9.0"}')],
  ['damaged', Buffer.from('PK no zip')],
  ['cut off', zipOf('{"version":"1.0.0"}').slice(0, 40)],
] as const)('a base that is %s is none', async ([, zip]) => {
  const root = await changed(FILES, { 'src/a.ts': text({ 3: 'kami' }), '.warta-base.zip': zip });
  const { said } = await update(root, newer());
  expect(said.join('\n')).toContain('tidak bisa dikenali');
  expect(textOf(root, 'src/a.ts')).toBe(text({ 15: 'baru' }));
});
