import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { RemoteError } from '../../../src/delivery/remotes/remote-error.ts';
import type { OpenRemote, Remote } from '../../../src/delivery/remotes/remote.ts';
import { freshFolder } from '../build-site.ts';

/** A host to try: how it is reached, and the folder of this machine that it serves, where there is one. */
export type TriedHost = { open: OpenRemote; root: string };

const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && Buffer.from(bytes).toString('utf8');

/** What every way to a host must do alike. `host` gives an empty one for each test. */
export function remoteContract(host: () => Promise<TriedHost>): void {
  const using = async (work: (remote: Remote, root: string) => Promise<void>): Promise<void> => {
    const { open, root } = await host();
    const remote = await open();
    try {
      await work(remote, root);
    } finally {
      await remote.close();
    }
  };
  const put = (remote: Remote, files: Record<string, string>): Promise<void> =>
    remote.put(
      Object.entries(files).map(([path, bytes]) => ({ path, from: Buffer.from(bytes) })),
      () => {},
    );

  test('files are put in their folders, and each is told', () =>
    using(async (remote, root) => {
      const local = join(freshFolder('parcel'), 'a.html');
      writeFileSync(local, 'dari berkas');
      const placed: string[] = [];
      await remote.put(
        [
          { path: 'index.html', from: local },
          { path: '2024/01/a/index.html', from: Buffer.from('satu') },
          { path: '2024/01/b/index.html', from: Buffer.from('dua') },
          { path: 'files/nama berkas é%20+&#.pdf', from: Buffer.from('tiga') },
          { path: 'kosong.txt', from: Buffer.alloc(0) },
        ],
        (path) => placed.push(path),
      );
      expect(placed.toSorted()).toEqual([
        '2024/01/a/index.html',
        '2024/01/b/index.html',
        'files/nama berkas é%20+&#.pdf',
        'index.html',
        'kosong.txt',
      ]);
      expect(readFileSync(join(root, 'index.html'), 'utf8')).toBe('dari berkas');
      expect(readFileSync(join(root, '2024/01/b/index.html'), 'utf8')).toBe('dua');
      expect(readFileSync(join(root, 'files/nama berkas é%20+&#.pdf'), 'utf8')).toBe('tiga');
      expect(readFileSync(join(root, 'kosong.txt'), 'utf8')).toBe('');
    }));

  test('a file that is put again is replaced, and no other name stays', () =>
    using(async (remote, root) => {
      await put(remote, { 'a/index.html': 'lama' });
      await put(remote, { 'a/index.html': 'baru dan lebih panjang' });
      expect(readFileSync(join(root, 'a/index.html'), 'utf8')).toBe('baru dan lebih panjang');
      expect(readdirSync(join(root, 'a'))).toEqual(['index.html']);
    }));

  test('a large file and many files arrive whole', () =>
    using(async (remote, root) => {
      const large = Buffer.alloc(3_000_000, 'abcdefghij');
      await remote.put([{ path: 'besar.bin', from: large }], () => {});
      expect(readFileSync(join(root, 'besar.bin')).equals(large)).toBe(true);
      const many = Object.fromEntries(
        Array.from({ length: 200 }, (_, n) => [`m/${n % 7}/${n}.txt`, String(n)]),
      );
      await put(remote, many);
      for (const [path, bytes] of Object.entries(many))
        expect(readFileSync(join(root, path), 'utf8')).toBe(bytes);
    }));

  test('a file is read, and none is undefined', () =>
    using(async (remote) => {
      await put(remote, { 'a/b.txt': 'isi' });
      expect(text(await remote.read('a/b.txt'))).toBe('isi');
      expect(await remote.read('a/c.txt')).toBeUndefined();
      expect(await remote.read('tidak/ada/folder.txt')).toBeUndefined();
    }));

  test('removing takes files and the folders that are empty then, and bears that they are gone', () =>
    using(async (remote, root) => {
      await put(remote, { 'a/b/c.txt': '1', 'a/d.txt': '2', 'e/f.txt': '3' });
      await remote.remove(['a/b/c.txt', 'e/f.txt', 'tidak/ada.txt']);
      expect(existsSync(join(root, 'a/b/c.txt'))).toBe(false);
      expect(existsSync(join(root, 'e/f.txt'))).toBe(false);
      expect(readFileSync(join(root, 'a/d.txt'), 'utf8')).toBe('2');
      await remote.remove(['a/b/c.txt']);
    }));

  test('a file is claimed by one alone', () =>
    using(async (remote) => {
      expect(await remote.claim('.turn', Buffer.from('saya'))).toBe(true);
      expect(await remote.claim('.turn', Buffer.from('dia'))).toBe(false);
      expect(text(await remote.read('.turn'))).toBe('saya');
      await remote.remove(['.turn']);
      expect(await remote.claim('.turn', Buffer.from('dia'))).toBe(true);
    }));

  test('what lies there is told, of paths and of the folder', () =>
    using(async (remote, root) => {
      expect(await remote.names()).toEqual([]);
      mkdirSync(dirname(join(root, 'wp-admin/x.php')), { recursive: true });
      writeFileSync(join(root, 'wp-admin/x.php'), '');
      writeFileSync(join(root, '.htaccess'), 'isi');
      expect([...(await remote.names())].toSorted()).toEqual(['.htaccess', 'wp-admin']);
      const found = await remote.existing(['wp-admin/x.php', '.htaccess', 'a/b', 'c']);
      expect([...found].toSorted()).toEqual(['.htaccess', 'wp-admin/x.php']);
    }));

  test('where it can, it renames files and folders, one after the other, and over nothing', () =>
    using(async (remote, root) => {
      if (!remote.rename) return;
      const isThere = (path: string): boolean => existsSync(join(root, path));
      await put(remote, { "a/it's $b.txt": 'lama', 'b/c/d.txt': 'baru', 'x.txt': 'x' });
      await remote.rename([
        { from: 'a', to: 'a.lama-2026 é' },
        { from: 'b', to: 'a' },
        { from: 'x.txt', to: 'a/c/-x.txt' },
      ]);
      expect(readFileSync(join(root, "a.lama-2026 é/it's $b.txt"), 'utf8')).toBe('lama');
      expect(readFileSync(join(root, 'a/c/d.txt'), 'utf8')).toBe('baru');
      expect(readFileSync(join(root, 'a/c/-x.txt'), 'utf8')).toBe('x');
      // One that cannot be done ends it; those before it are done.
      mkdirSync(join(root, 'kosong'));
      for (const to of ['kosong', 'a/c'])
        await expect(remote.rename([{ from: 'a.lama-2026 é', to }])).rejects.toThrow(RemoteError);
      const missing = remote.rename([
        { from: 'a/c', to: 'c' },
        { from: 'tidak/ada', to: 'e' },
        { from: 'c', to: 'f' },
      ]);
      await expect(missing).rejects.toThrow(RemoteError);
      expect(['c/d.txt', 'e', 'f', 'kosong', 'a.lama-2026 é'].map(isThere)).toEqual([
        ...[true, false, false, true, true],
      ]);
    }));
}
