import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isStray } from '../../../../src/newsroom/update/stray.ts';
import { filesBelow, put, update, warta } from '../../../support/update-project.ts';

const ROOT = join(import.meta.dirname, '../../../..');

const STRAY = {
  'node_modules/a/index.js': '',
  'tests/bench/node_modules/a/index.js': '',
  'tests/bench/out/result.json': '',
  'dist/index.html': '',
  'src/.DS_Store': '',
  'src/._index.ts': '',
  'src/Thumbs.db': '',
  '__MACOSX/src/._a.ts': '',
  '.idea/workspace.xml': '',
  'src/a.ts.swp': '',
  'src/.a.ts.swp': '',
  'src/a.ts~': '',
  'src/a.ts.orig': '',
  'src/a.ts.rej': '',
  'src/a copy.ts': '',
  'src/a (1).ts': '',
  'npm-debug.log': '',
  '.env.local': 'SECRET=1',
  'src/.env': 'SECRET=1',
  '.astro/types.d.ts': '',
  '.warta-before/x/src/a.ts': '',
  '.warta-base.zip': 'PK',
  'content/articles/2020/01/demo.md': '',
  CNAME: 'theirs.id',
};

test('what systems, editors and programs leave in the newer folder is not taken', async () => {
  const root = warta({});
  const newer = warta({ 'src/a.ts': 'a\n', ...STRAY }, '2.0.0');
  const { said } = await update(root, newer);
  expect([...filesBelow(root).keys()].filter((file) => !file.startsWith('.warta-'))).toEqual([
    'package.json',
    'src/a.ts',
  ]);
  expect(said.join('\n')).not.toContain('Tidak diambil');
});

test('what the newer package.json does not name is not taken, and this is said', async () => {
  const root = warta({});
  const pack = JSON.stringify({
    name: 'warta',
    version: '2.0.0',
    files: ['src', './public/', 'LICENSE'],
  });
  const newer = warta({
    'package.json': pack,
    'src/a.ts': 'a\n',
    'public/icon.svg': '<svg/>',
    LICENSE: 'MIT',
    'catatan.txt': 'x',
    'foto/a.jpg': 'x',
    'foto/b/c.jpg': 'x',
  });
  const { said } = await update(root, newer);
  expect(said).toContain('Tidak diambil, karena bukan bagian dari Warta: catatan.txt, foto/.');
  expect(existsSync(join(root, 'public/icon.svg'))).toBe(true);
  expect(existsSync(join(root, 'catatan.txt'))).toBe(false);
});

test('of a newer folder in git, only what git has is taken', async () => {
  const newer = warta({ 'src/a.ts': 'a\n' }, '2.0.0');
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.id', '-c', 'commit.gpgsign=false'];
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'a'],
  ])
    execFileSync('git', ['-C', newer, ...who, ...words], { stdio: 'pipe' });
  put(newer, { 'src/coba.ts': 'x', 'src/catatan/a.ts': 'x' });
  const root = warta({});
  const { said } = await update(root, newer);
  expect(existsSync(join(root, 'src/coba.ts'))).toBe(false);
  expect(said).toContain(
    'Tidak diambil, karena bukan bagian dari Warta: src/catatan/a.ts, src/coba.ts.',
  );
});

test('no more than ten are named', async () => {
  const notes = Array.from({ length: 12 }, (_, at) => [`catatan-${at + 10}.txt`, 'x']);
  const pack = '{"name":"warta","version":"2.0.0","files":["src"]}';
  const newer = warta({
    'package.json': pack,
    ...(Object.fromEntries(notes) as Record<string, string>),
  });
  const { said } = await update(warta({}), newer);
  expect(said.join('\n')).toMatch(/catatan-19\.txt dan 2 lainnya\./);
});

test('all that is in git here is part of a release, but the content of the demonstration', () => {
  const { files } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    files: string[];
  };
  const tracked = execFileSync('git', ['-C', ROOT, 'ls-files', '-z']).toString().split('\0');
  const inRelease = tracked.filter((file) => file !== '' && !file.startsWith('content/'));
  expect(inRelease.filter((file) => !files.includes(file.split('/')[0]!))).toEqual([]);
  expect(inRelease.filter((file) => file.split('/').some(isStray))).toEqual([]);
});
