import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content-files/read.ts';
import { walk } from '../../../src/content-files/files/walk.ts';
import { isHiddenPath } from '../../../src/lib/content-path.ts';
import { NotInside, readInside } from '../../../src/lib/read-inside.ts';
import { contentFolder, article } from '../../content-folder.ts';

const A = 'articles/2015/09/a.pdf';
const B = 'articles/2015/09/b.pdf';
const root = (): string => contentFolder({ [A]: 'terbuka', '_kas/b.pdf': 'rahasia' });
const read = (folder: string, file = A): string => readInside(folder, file).toString();

describe('a file of the content folder', () => {
  test('is read, by a link within the folder too', () => {
    const folder = root();
    symlinkSync('a.pdf', join(folder, B));
    expect(read(folder)).toBe('terbuka');
    expect(read(folder, B)).toBe('terbuka');
  });

  test('that became a link since it was walked is not read', () => {
    for (const target of [
      '/etc/hostname',
      '/proc/self/environ',
      '/dev/zero',
      '../../../_kas/b.pdf',
    ]) {
      const folder = root();
      expect(walk(folder).files.map(({ file }) => file)).toContain(A);
      rmSync(join(folder, A));
      symlinkSync(target, join(folder, A));
      expect(() => read(folder), target).toThrow(NotInside);
    }
  });

  test('whose folder became a link since is not read', () => {
    const [folder, outside] = [root(), contentFolder({ 'a.pdf': 'rahasia' })];
    rmSync(join(folder, 'articles/2015/09'), { recursive: true });
    symlinkSync(outside, join(folder, 'articles/2015/09'));
    expect(() => read(folder)).toThrow(NotInside);
  });

  test('that is a folder, above it or not there is not read', () => {
    const folder = root();
    mkdirSync(join(folder, 'x.pdf'));
    for (const file of [
      'x.pdf',
      '',
      '.',
      '../a.pdf',
      '..',
      '/etc/hostname',
      '_kas/b.pdf',
      'b.pdf',
      'a\0b',
    ])
      expect(() => readInside(folder, file), file).toThrow();
  });

  test('may lie in a folder that is itself reached by a link', () => {
    const folder = root();
    const outer = contentFolder({});
    symlinkSync(folder, join(outer, 'isi'));
    expect(read(join(outer, 'isi'))).toBe('terbuka');
  });
});

test.skipIf(process.platform === 'win32')('a pipe is neither read nor waited for', () => {
  const folder = contentFolder({ 'articles/2015/09/a.md': article('', '[x](pipa.pdf)') });
  execFileSync('mkfifo', [join(folder, 'articles/2015/09/pipa.pdf'), join(folder, 'files.txt')]);
  symlinkSync('pipa.pdf', join(folder, 'articles/2015/09/tautan.pdf'));
  const { files, findings } = walk(folder);
  expect(files.map(({ file }) => file)).toEqual(['articles/2015/09/a.md', 'site.yaml']);
  expect(findings.map(({ file, rule }) => `${rule} ${file}`).toSorted()).toEqual([
    'file/special articles/2015/09/pipa.pdf',
    'file/special articles/2015/09/tautan.pdf',
    'file/special files.txt',
  ]);
  const { content } = readContent({ root: folder, now: new Date('2015-09-17') });
  expect(content.findings.map(({ rule }) => rule)).toContain('document/missing');
  expect(() => readInside(folder, 'articles/2015/09/pipa.pdf')).toThrow(NotInside);
});

test('two names that look the same are told, and the one in one piece is used', () => {
  const folder = contentFolder({ 'files/kafe\u0301.txt': 'dua', 'files/kaf\u00e9.txt': 'satu' });
  writeFileSync(join(folder, 'files/cafe\u0301.txt'), 'sendiri');
  const { files, findings } = walk(folder);
  expect(files.map(({ file }) => file)).toEqual([
    'files/cafe\u0301.txt',
    'files/kaf\u00e9.txt',
    'site.yaml',
  ]);
  expect(findings).toMatchObject([
    {
      rule: 'file/same-name',
      file: 'files/kafe\u0301.txt',
      values: { name: 'files/kafe\\u{301}.txt', other: 'files/kaf\\u{e9}.txt' },
    },
  ]);
});

test.each([
  ['files/.well-known/security.txt', false],
  ['files/.well-known', false],
  ['files/.well-known/.x', true],
  ['files/.well-knownx', true],
  ['articles/.well-known/a', true],
  ['.git/config', true],
  ['files/.env', true],
  ['articles/_b.md', true],
  ['articles/a_b.md', false],
  ['_import/report.json', true],
])('%s is hidden: %s', (path, isHidden) => {
  expect(isHiddenPath(path)).toBe(isHidden);
});
