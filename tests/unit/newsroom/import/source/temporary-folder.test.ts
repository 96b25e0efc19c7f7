import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../../src/newsroom/import/source/temporary-folder.ts';
import { contentFolder } from '../support/content-folder.ts';

const module = resolve(
  import.meta.dirname,
  '../../../../../src/newsroom/import/source/temporary-folder.ts',
);

/** A process that makes a temporary folder, says its path and does `then`. */
async function other(parent: string, then: string): Promise<[ChildProcess, string]> {
  const code = `import { temporaryFolder } from ${JSON.stringify(module)};
    console.log(temporaryFolder(${JSON.stringify(parent)}).path); ${then}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const path = await new Promise<string>((done) =>
    child.stdout!.once('data', (text: Buffer) => done(text.toString().trim())),
  );
  return [child, path];
}

const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));

test('the folder of a killed import goes with the next one, that of a running one stays', async () => {
  const parent = contentFolder({ site: false });
  const [child, path] = await other(parent, 'setInterval(() => {}, 1000)');
  writeFileSync(join(path, 'besar'), 'x');
  temporaryFolder(parent).remove();
  expect(readdirSync(path)).toContain('besar');
  const over = ended(child);
  child.kill('SIGKILL');
  await over;
  expect(existsSync(path)).toBe(true);
  temporaryFolder(parent).remove();
  expect(readdirSync(parent)).toEqual([]);
});

test('a process that ends by an error takes its folder along', async () => {
  const parent = contentFolder({ site: false });
  const [child] = await other(parent, 'process.exit(3)');
  if (child.exitCode === null) await ended(child);
  expect(readdirSync(parent)).toEqual([]);
});

test('what is not certainly ours stays', () => {
  const parent = contentFolder({ site: false });
  const elsewhere = contentFolder({ site: false });
  writeFileSync(join(elsewhere, 'held.json'), '{}');
  symlinkSync(elsewhere, join(parent, 'warta-import-tautan'));
  for (const name of ['warta-import-abc123', 'warta-import-baru00', 'warta-import', 'lain-abcdef'])
    mkdirSync(join(parent, name));
  writeFileSync(join(parent, 'warta-import-abc123/berita.txt'), 'x');
  writeFileSync(join(parent, 'warta-import-berkas'), 'x');
  mkdirSync(join(parent, 'warta-import-kosong'));
  const old = new Date(Date.now() - 7_200_000);
  for (const name of ['warta-import-abc123', 'warta-import-kosong'])
    utimesSync(join(parent, name), old, old);
  temporaryFolder(parent).remove();
  // One that was killed while it was made is empty, and old.
  expect(readdirSync(parent).toSorted()).toEqual([
    'lain-abcdef',
    'warta-import',
    'warta-import-abc123',
    'warta-import-baru00',
    'warta-import-berkas',
    'warta-import-tautan',
  ]);
  expect(existsSync(join(elsewhere, 'held.json'))).toBe(true);
});
