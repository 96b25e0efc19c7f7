import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Remote } from '../../../src/delivery/remotes/remote.ts';
import { freshFolder } from '../build-site.ts';

/**
 * Expects a host to keep what is not ours where folders are pruned: links, files and folders that
 * stand in the way, and empty ones beside ours. `opening` opens a folder of this machine by that host.
 */
export async function expectForeignKept(opening: (root: string) => Promise<Remote>): Promise<void> {
  const root = join(freshFolder('host'), 'www');
  mkdirSync(root);
  symlinkSync(freshFolder('outside'), join(root, 'tautan'));
  writeFileSync(join(root, 'berkas'), 'asing');
  mkdirSync(join(root, 'asing/kosong'), { recursive: true });
  const remote = await opening(root);
  const files = ['a/b/c/d.txt', 'asing/x.txt'];
  await remote.put(
    files.map((path) => ({ path, from: Buffer.from(path) })),
    () => {},
  );
  await remote.remove([...files, 'tautan/y.txt', 'berkas/z.txt']);
  expect((await remote.names()).toSorted()).toEqual(['asing', 'berkas', 'tautan']);
  expect(existsSync(join(root, 'asing/kosong'))).toBe(true);
  mkdirSync(join(root, 'x'));
  await expect(remote.put([{ path: 'x', from: Buffer.from('x') }], () => {})).rejects.toMatchObject(
    { fault: { kind: 'other', path: 'x' } },
  );
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  await remote.close();
}
