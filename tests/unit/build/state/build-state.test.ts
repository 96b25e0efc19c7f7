import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildState } from '../../../../src/build/state/build-state.ts';
import { readState, writeState } from '../../../../src/build/state/build-state.ts';

const state: BuildState = {
  code: 'c',
  inputs: 'i',
  looks: { rest: 'r', folders: { 'articles/2015/09': 'd', 'articles/2015/09/': '' } },
  surroundings: 's',
  unplanned: [{ path: '/kontak/', component: 'src/pages/kontak.astro', isPage: true }],
  now: '2026-01-01T00:00:00.000Z',
  freshUntil: '2026-01-02T00:00:00.000Z',
  base: '/',
  nothing: 'Tidak ada yang berubah.',
  redirects: [['/lama/', '/2024/01/baru/']],
  gonePaths: ['/2015/09/dihapus/'],
  contentReport: 'Peringatan\ndua baris',
  articles: ['articles/2015/09/banjir.md'],
  files: new Map([['index.html', { key: 'k', size: 1, mtime: 2.5, digest: 'd' }]]),
};
const folder = (): string => mkdtempSync(join(tmpdir(), 'warta-state-'));

test('the state of a build is read as it was written', () => {
  const root = folder();
  writeState(root, state);
  expect(readState(root)).toEqual(state);
});

test('there is none where nothing was written, half of it, or another form', () => {
  const root = folder();
  expect(readState(root)).toBeUndefined();
  writeState(root, state);
  const file = join(root, 'build.json');
  const text = readFileSync(file, 'utf8');
  for (const damaged of [
    text.slice(0, -5),
    text.replace('index.html', 'index.htm'),
    text.split('\n')[1]!,
    '',
  ]) {
    writeFileSync(file, damaged);
    expect(readState(root)).toBeUndefined();
  }
});
