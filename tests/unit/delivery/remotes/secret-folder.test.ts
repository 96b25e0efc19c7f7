import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { secretFolder } from '../../../../src/delivery/remotes/rsync/secret-folder.ts';
import { freshFolder, writeFiles } from '../../../support/build-site.ts';

test('a key that a killed run left behind goes with the next run, and no other', () => {
  const { TMPDIR } = process.env;
  const folder = freshFolder('tmp');
  process.env['TMPDIR'] = folder;
  try {
    const long = new Date(Date.now() - 3_600_000);
    writeFiles(folder, { 'warta-ssh-mati/key': 'rahasia', 'milik-orang/key': 'rahasia' });
    utimesSync(join(folder, 'warta-ssh-mati'), long, long);
    writeFiles(folder, { 'warta-ssh-muda/key': 'rahasia' });
    const used = secretFolder();
    expect(existsSync(join(folder, 'warta-ssh-mati'))).toBe(false);
    expect(statSync(used.path).mode & 0o77).toBe(0);
    utimesSync(used.path, long, long);
    const other = secretFolder();
    expect(existsSync(used.path)).toBe(true);
    used.remove();
    other.remove();
    expect(readdirSync(folder).toSorted()).toEqual(['milik-orang', 'warta-ssh-muda']);
  } finally {
    process.env['TMPDIR'] = TMPDIR;
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
  }
});
