import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Remote } from '../../../../src/delivery/remotes/remote.ts';
import { rsyncRemote } from '../../../../src/delivery/remotes/rsync.ts';
import { freshFolder } from '../../../support/build-site.ts';
import { remoteContract } from '../../../support/delivery/remote-contract.ts';

const isThere = spawnSync('rsync', ['--version']).status === 0;
if (!isThere) console.warn('skipped: rsync is not installed');

/** The way by rsync to a folder of this machine. */
const remoteAt = (folder: string): Remote =>
  rsyncRemote(
    {
      ...{ server: '', port: undefined, user: '', folder, at: `${folder}/` },
      ...{ options: [], shell: ['sh', '-c'], env: {}, begin: async () => {} },
    },
    async () => {},
    () => {},
  );

describe.skipIf(!isThere)('rsync', () => {
  remoteContract(async () => {
    const root = join(freshFolder('host'), 'public html');
    return { root, open: async () => remoteAt(root) };
  });

  test('what is not ours stays where folders are pruned', async () => {
    const root = join(freshFolder('host'), 'www');
    const remote = remoteAt(root);
    const outside = freshFolder('outside');
    mkdirSync(root);
    symlinkSync(outside, join(root, 'tautan'));
    writeFileSync(join(root, 'berkas'), 'asing');
    mkdirSync(join(root, 'asing/kosong'), { recursive: true });
    const files = ['a/b/c/d.txt', 'asing/x.txt', '#a.txt'];
    await remote.put(
      files.map((path) => ({ path, from: Buffer.from(path) })),
      () => {},
    );
    expect(readFileSync(join(root, '#a.txt'), 'utf8')).toBe('#a.txt');
    await remote.remove([...files, 'tautan/y.txt', 'berkas/z.txt']);
    expect((await remote.names()).toSorted()).toEqual(['asing', 'berkas', 'tautan']);
    expect(existsSync(join(root, 'asing/kosong'))).toBe(true);
  });

  test('a file of the same size and time is sent', async () => {
    const root = join(freshFolder('host'), 'www');
    const remote = remoteAt(root);
    for (const text of ['satu', 'dua!'])
      await remote.put([{ path: 'a.txt', from: Buffer.from(text) }], () => {});
    expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('dua!');
  });

  test('of a run that fails those files are told that are there', async () => {
    const root = join(freshFolder('host'), 'www');
    const remote = remoteAt(root);
    mkdirSync(join(root, 'dua/asing'), { recursive: true });
    const placed: string[] = [];
    const put = remote.put(
      ['satu', 'dua', 'a/tiga'].map((path) => ({ path, from: Buffer.from(path) })),
      (path) => placed.push(path),
    );
    await expect(put).rejects.toMatchObject({ fault: { kind: 'other' } });
    expect(placed.toSorted()).toEqual(['a/tiga', 'satu']);
    expect(existsSync(join(root, 'dua/asing'))).toBe(true);
  });

  test('a program that is not there is told', async () => {
    const { PATH } = process.env;
    process.env.PATH = freshFolder('none');
    try {
      await expect(remoteAt(freshFolder('host')).names()).rejects.toMatchObject({
        fault: { kind: 'no-program', program: 'rsync' },
      });
    } finally {
      process.env.PATH = PATH;
    }
  });

  test('a folder that is not there is told', async () => {
    const remote = remoteAt(join(freshFolder('host'), 'tidak/ada'));
    expect(await remote.read('a')).toBeUndefined();
    await expect(
      remote.put([{ path: 'a', from: Buffer.from('x') }], () => {}),
    ).rejects.toMatchObject({ fault: { kind: 'no-folder' } });
  });
});
