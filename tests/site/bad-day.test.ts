import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import type { Fault } from '../support/fail-at.ts';
import { copyProject } from '../support/project-copy.ts';
import { drawing, siteYaml, story } from '../support/small-content.ts';

const preload = (name: string): string =>
  `--import=${new URL(`../support/${name}.ts`, import.meta.url).href}`;

const root = copyProject();
const UNTOUCHED = 'Situs yang sudah ada tidak berubah.';
const STORY = 'articles/2025/12/satu.md';

const contentOf = (language = 'id'): string =>
  writeFiles(freshFolder('bad-day'), {
    'site.yaml': siteYaml.replace('language: id', `language: ${language}`),
    [STORY]: story(
      { image: '{ src: peta.svg, alt: Peta }', date: '2025-12-31 08:00' },
      '![Foto](foto.svg)\n\n[Data](data.csv)',
    ),
    'articles/2025/12/dua.md': story({ date: '2025-12-31 09:00', authors: '[desk]' }),
    'articles/2025/12/peta.svg': drawing('peta'),
    'articles/2025/12/foto.svg': drawing('foto'),
    'articles/2025/12/data.csv': 'a,b\n',
    'authors/desk.yaml': 'name: Desk\n',
    'files/ads.txt': 'example.com, 1, DIRECT\n',
  });

function build(
  content: string,
  out: string,
  env: Record<string, string> = {},
  args: string[] = [],
) {
  const time = { WARTA_NOW: '2026-01-01T00:00:00Z' };
  return run(
    'src/build/build.ts',
    { WARTA_CONTENT: content, WARTA_OUT: out, ...time, ...env },
    args,
    root,
  );
}

const failingWith = (...faults: Fault[]) => ({
  NODE_OPTIONS: preload('fail-at'),
  WARTA_TEST_FAIL: JSON.stringify(faults),
});

const content = contentOf();
const out = join(freshFolder('bad-day-out'), 'dist');
let before: Map<string, string>;
let edits = 0;

/** A change that has a build do something. */
function edit(folder = content): void {
  edits += 1;
  writeFiles(folder, {
    'articles/2025/12/dua.md': story({ date: '2025-12-31 09:00' }, `Suntingan ${edits}.`),
  });
}

beforeAll(async () => {
  const { code, output } = await build(content, out);
  expect(code, output).toBe(0);
  before = bytesOf(out);
});

/** What was said of the trouble itself, in lines. */
function expectSentence(output: string, ...words: (string | RegExp)[]): void {
  expect(output).not.toMatch(/\n {4}at /);
  for (const word of words) expect(output).toMatch(word);
}

describe('a disk, a right or a limit that gives out while the pages are written', () => {
  test.each([
    ['ENOSPC', 'Disk penuh', { path: '.warta-new' }],
    ['EDQUOT', 'Disk penuh', { path: '.warta-new', nth: 3 }],
    ['ENOSPC', 'Disk penuh', { path: '.warta-files' }],
    ['ENOSPC', 'Disk penuh', { path: '.warta-writing', calls: ['openSync'] }],
    ['EACCES', 'Tidak ada izin', { path: '.warta-new', calls: ['mkdirSync'] }],
    ['EROFS', 'hanya bisa dibaca', { path: '.warta-new', calls: ['mkdirSync'] }],
    ['EIO', 'tidak menjawab', { path: '.warta-new', nth: 2 }],
    ['EMFILE', 'Terlalu banyak berkas', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
    ['EACCES', 'Tidak ada izin', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
    ['EIO', 'tidak menjawab', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
    ['EISDIR', 'sesuatu yang lain', { path: 'dua.md', calls: ['readFileSync'], nth: 2 }],
  ] as const)('%s: %s', async (code, words, fault) => {
    edit();
    const built = await build(content, out, failingWith({ code, ...fault }));
    expect(built.code, built.output).toBe(1);
    expectSentence(
      built.output,
      words,
      fault.path.includes('dua') ? /dua\.md/ : /\/dist\b|\.cache/,
      UNTOUCHED,
    );
    expect(bytesOf(out)).toEqual(before);
    expect(existsSync(join(out, '.warta-new'))).toBe(false);
  });

  test('in English where the site is English, and the next build is as if nothing had been', async () => {
    const english = contentOf('en');
    const into = join(freshFolder('bad-day-en'), 'dist');
    await build(english, into);
    edit(english);
    const broken = await build(english, into, failingWith({ code: 'ENOSPC', path: '.warta-new' }));
    expectSentence(broken.output, 'The disk is full', 'The site that is there has not changed.');
    expect((await build(english, into)).code).toBe(0);
    const clean = join(freshFolder('bad-day-clean'), 'dist');
    await build(english, clean);
    expect(bytesOf(into)).toEqual(bytesOf(clean));
  });

  test('while files are put in place: said so, and the next build completes it', async () => {
    edit();
    const fault = { code: 'EACCES', calls: ['renameSync'], path: '.warta-new', nth: 3 };
    const broken = await build(content, out, failingWith(fault));
    expect(broken.code).toBe(1);
    expectSentence(broken.output, 'Tidak ada izin', 'Sebagian berkas sudah baru');
    expect((await build(content, out)).code).toBe(0);
    const clean = join(freshFolder('bad-day-clean'), 'dist');
    await build(content, clean);
    before = bytesOf(out);
    expect(before).toEqual(bytesOf(clean));
  });

  test('what is remembered cannot be saved: the site is out, and a line says so', async () => {
    edit();
    const built = await build(
      content,
      out,
      failingWith(
        { code: 'ENOSPC', path: '.warta-writing', calls: ['fsyncSync', 'renameSync'] },
        { code: 'ENOSPC', path: 'build.json' },
      ),
    );
    expect([0, 1]).toContain(built.code);
    const only = await build(content, out, failingWith({ code: 'ENOSPC', path: '/build.json' }));
    expect(only.code, only.output).toBe(0);
    expectSentence(only.output, /Tidak bisa menyimpan apa pun di .*build\.json/);
    before = bytesOf(out);
  });
});

describe('what is read goes away meanwhile', () => {
  test.each([
    ['a story', STORY, STORY],
    ['a picture', STORY, 'articles/2025/12/foto.svg'],
    ['a document', STORY, 'articles/2025/12/data.csv'],
    ['an author', 'site.yaml', 'authors/desk.yaml'],
    ['the topics', 'site.yaml', STORY],
    ['a file for the root', STORY, 'files/ads.txt'],
    ['site.yaml', 'site.yaml', 'site.yaml'],
    ['the whole content folder', 'site.yaml', ''],
  ])('%s, or a folder takes its place: a sentence or a whole site', async (_what, when, gone) => {
    for (const folder of ['', '1']) {
      const own = contentOf();
      const into = join(freshFolder('bad-day-gone'), 'dist');
      const built = await build(own, into, {
        NODE_OPTIONS: preload('vanish-when-read'),
        WARTA_TEST_WHEN: join(own, when),
        WARTA_TEST_GONE: join(own, gone),
        WARTA_TEST_FOLDER: folder,
      });
      expectSentence(built.output);
      // The title is where it is read from, so that a page is never without its text.
      if (built.code === 0) expect(existsSync(join(into, 'index.html'))).toBe(true);
      else {
        expect(built.code).toBe(1);
        expect(built.output.trim()).not.toBe('');
        expect(existsSync(join(into, 'index.html'))).toBe(false);
      }
    }
  });

  test('the output folder: a sentence, or all of it', async () => {
    edit();
    const into = join(freshFolder('bad-day-out-gone'), 'dist');
    await build(content, into);
    edit();
    const broken = await build(content, into, {
      NODE_OPTIONS: preload('vanish-when-read'),
      WARTA_TEST_WHEN: join(content, 'articles/2025/12/dua.md'),
      WARTA_TEST_GONE: into,
    });
    expectSentence(broken.output);
    expect((await build(content, into)).code).toBe(0);
    const clean = join(freshFolder('bad-day-clean'), 'dist');
    await build(content, clean);
    expect(bytesOf(into)).toEqual(bytesOf(clean));
  });

  test('no content folder at all', async () => {
    const missing = join(freshFolder('none'), 'x');
    const built = await build(missing, join(freshFolder('none'), 'dist'));
    expect(built.code).toBe(1);
    expectSentence(built.output, missing, UNTOUCHED);
    const checked = await run('src/newsroom/check.ts', { WARTA_CONTENT: missing }, [], root);
    expect(checked.code).toBe(2);
    expectSentence(checked.output, missing);
  });
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
