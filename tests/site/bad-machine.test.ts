import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import {
  STORY,
  UNTOUCHED,
  build,
  content,
  contentOf,
  edit,
  expectSentence,
  out,
  root,
} from '../support/bad-day.ts';
import { bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { copyProject } from '../support/project-copy.ts';
import { siteYaml } from '../support/small-content.ts';

beforeAll(async () => {
  const { code, output } = await build(content, out);
  expect(code, output).toBe(0);
});

test('a preview of nothing, and an option that is none', async () => {
  const none = join(freshFolder('preview'), 'dist');
  const start = (args: string[], folder: string) =>
    run('src/build/start.ts', { WARTA_CONTENT: content, WARTA_OUT: folder }, args, root);
  const preview = await start(['--no-build'], none);
  expect(preview.code).toBe(1);
  expectSentence(preview.output, `Belum ada situs di ${none}.`);
  const unknown = await start(['--no-build', '--posrt', '8080'], out);
  expect(unknown.code).toBe(2);
  expectSentence(unknown.output, '--posrt', '--port?', 'Cara pakai: npm run preview');
});

test('where nothing can be remembered, a build goes on without, and says so in one line', async () => {
  const own = copyProject();
  writeFileSync(join(own, 'node_modules/.cache'), 'not a folder');
  const into = join(freshFolder('bad-day-forgetful'), 'dist');
  for (let times = 0; times < 2; times++) {
    const built = await run(
      'src/build/build.ts',
      { WARTA_CONTENT: content, WARTA_OUT: into, WARTA_NOW: '2026-01-01T00:00:00Z' },
      [],
      own,
    );
    expect(built.code, built.output).toBe(0);
    expect(built.output.match(/Tidak bisa menyimpan apa pun di/g)).toHaveLength(1);
  }
  const usual = join(freshFolder('bad-day-usual'), 'dist');
  await build(content, usual);
  expect(bytesOf(into)).toEqual(bytesOf(usual));
});

test('files from tomorrow (a clock that was set back) stop nothing', async () => {
  const own = contentOf();
  const tomorrow = Date.now() / 1000 + 86_400;
  for (const file of [STORY, 'site.yaml']) utimesSync(join(own, file), tomorrow, tomorrow);
  const into = join(freshFolder('bad-day-clock'), 'dist');
  expect((await build(own, into)).code).toBe(0);
  expect((await build(own, into, { WARTA_NOW: '2025-12-31T20:00:00Z' })).code).toBe(0);
});

test('of builds at once exactly one builds; the others are told what runs', async () => {
  const into = join(freshFolder('bad-day-at-once'), 'dist');
  edit();
  const all = await Promise.all([1, 2, 3].map(() => build(content, into)));
  const refused = all.filter(({ code }) => code !== 0);
  expect(refused).toHaveLength(2);
  for (const { code, output } of refused) {
    expect(code).toBe(1);
    expectSentence(output, /npm run build masih berjalan di sini sejak .* \(proses \d+\)/);
  }
});

test('of imports at once into one folder exactly one runs', async () => {
  const manuscript = join(
    writeFiles(freshFolder('manuscript'), { 'a.txt': 'Judul\n\nIsi naskah.\n' }),
    'a.txt',
  );
  const lock = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { withContentLock } from ${JSON.stringify(join(root, 'src/newsroom/desk/content-lock.ts'))};
     await withContentLock(${JSON.stringify({ project: root, content })}, 'npm run import', async () => {
       console.log('holds'); await new Promise((resolve) => setTimeout(resolve, 60_000)); });`,
  ]);
  await new Promise((resolve) => lock.stdout.once('data', resolve));
  const second = await run(
    'src/newsroom/import.ts',
    { WARTA_CONTENT: content },
    [manuscript],
    root,
  );
  expect(second.code).toBe(1);
  expectSentence(second.output, 'npm run import masih berjalan');
  const fix = await run('src/newsroom/check.ts', { WARTA_CONTENT: content }, ['--fix'], root);
  expect(fix.code).toBe(1);
  lock.kill('SIGKILL');
});

/** A disk of its own; `undefined` where none may be mounted. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = freshFolder('small-disk');
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${kilobytes}k`,
    'tmpfs',
    folder,
  ]);
  return status === 0 ? folder : undefined;
}

test('a disk that is really full, and a limit that is really met', async ({ skip }) => {
  const disk = process.platform === 'linux' ? smallDisk(200) : undefined;
  if (disk === undefined) return skip('mounting a small disk needs Linux and root');
  try {
    const into = join(disk, 'dist');
    const full = await build(content, into);
    expect(full.code).toBe(1);
    expectSentence(full.output, 'Disk penuh', disk, UNTOUCHED);
    expect(readdirSync(into)).toEqual([]);
    mkdirSync(join(disk, 'content'));
    writeFiles(join(disk, 'content'), { 'site.yaml': siteYaml });
    spawnSync('sh', ['-c', `head -c 1000000 /dev/zero > ${disk}/rest`]);
    const begun = await run(
      'src/newsroom/new.ts',
      { WARTA_CONTENT: join(disk, 'content') },
      ['Judul'],
      root,
    );
    expect(begun.code).toBe(1);
    expectSentence(begun.output, 'Disk penuh', join(disk, 'content/articles'));
    const left = readdirSync(join(disk, 'content'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(['site.yaml']);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('a project on a disk that is read-only: built elsewhere, without memory', async ({ skip }) => {
  const own = copyProject();
  const isMounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['--bind', own, own]).status === 0 &&
    spawnSync('mount', ['-o', 'remount,ro,bind', own]).status === 0;
  if (!isMounted) return skip('mounting a folder needs Linux and root');
  try {
    const env = { WARTA_CONTENT: content, WARTA_NOW: '2026-01-01T00:00:00Z' };
    const into = join(freshFolder('read-only'), 'dist');
    const elsewhere = await run('src/build/build.ts', { ...env, WARTA_OUT: into }, [], own);
    expect(elsewhere.code, elsewhere.output).toBe(0);
    expect(elsewhere.output).toMatch(/Tidak bisa menyimpan apa pun di .*EROFS/);
    const inside = await run(
      'src/build/build.ts',
      { ...env, WARTA_OUT: join(own, 'dist') },
      [],
      own,
    );
    expect(inside.code).toBe(1);
    expectSentence(inside.output, 'hanya bisa dibaca', join(own, 'dist'), UNTOUCHED);
    const checked = await run('src/newsroom/check.ts', env, ['--json'], own);
    expect(JSON.parse(checked.output)).toHaveProperty('problems');
  } finally {
    spawnSync('umount', [own]);
  }
});

test('a limit for the size of files', async ({ skip }) => {
  if (process.platform === 'win32') return skip('ulimit is a limit of Unix');
  const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2026-01-01T00:00:00Z' };
  edit();
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `ulimit -f 4; exec "${process.execPath}" "${join(root, 'src/build/build.ts')}"`],
    { cwd: root, env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expectSentence(stderr, 'lebih besar daripada yang diizinkan');
});

test('such a limit, or a full disk, that is met while the theme is compiled', async ({ skip }) => {
  const disk = process.platform === 'linux' ? smallDisk(400) : undefined;
  if (disk === undefined) return skip('mounting a small disk needs Linux and root');
  try {
    const own = copyProject();
    const into = join(freshFolder('bad-day-theme'), 'dist');
    const env = { WARTA_CONTENT: content, WARTA_OUT: into, WARTA_NOW: '2026-01-01T00:00:00Z' };
    const script = join(own, 'src/build/build.ts');
    const limited = spawnSync(
      'sh',
      ['-c', `ulimit -f 200; exec "${process.execPath}" "${script}"`],
      { cwd: own, env: { ...process.env, ...env }, encoding: 'utf8' },
    );
    expect(limited.status).toBe(1);
    expectSentence(limited.stderr, 'lebih besar daripada yang diizinkan', '.mjs', UNTOUCHED);
    rmSync(join(own, 'node_modules/.cache'), { recursive: true });
    symlinkSync(disk, join(own, 'node_modules/.cache'));
    const full = await run('src/build/build.ts', env, [], own);
    expect(full.code).toBe(1);
    expectSentence(full.output, 'Disk penuh', '.mjs', UNTOUCHED);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('a folder without permission', async ({ skip }) => {
  if (process.getuid?.() === 0) return skip('root may read and write everything');
  const own = contentOf();
  chmodSync(join(own, 'articles'), 0o500);
  const begun = await run('src/newsroom/new.ts', { WARTA_CONTENT: own }, ['Judul'], root);
  chmodSync(join(own, 'articles'), 0o700);
  expect(begun.code).toBe(1);
  expectSentence(begun.output, 'Tidak ada izin');
  rmSync(own, { recursive: true });
});
