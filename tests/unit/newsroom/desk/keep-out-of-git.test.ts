import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withLastLine, withLines } from '../../../../src/newsroom/desk/ignore-lines.ts';
import { keepOutOfGit } from '../../../../src/newsroom/desk/keep-out-of-git.ts';

function folders({ git }: { git: 'root' | 'content' | 'none' }) {
  const root = mkdtempSync(join(tmpdir(), 'warta-test-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, 'paper/content');
  mkdirSync(content, { recursive: true });
  const at = git === 'root' ? root : content;
  if (git !== 'none') execFileSync('git', ['init', '-q', at]);
  return { root, content };
}

test.each([
  ['', '_import/\n'],
  ['dist/', 'dist/\n_import/\n'],
  ['dist/\r\n', 'dist/\r\n_import/\r\n'],
  ['_import/  \ndist/\n', undefined],
  ['_import/\n!content/_import/\n', '_import/\n!content/_import/\n_import/\n'],
  ['# _import/\n', '# _import/\n_import/\n'],
])('adds its line to %j', (text, expected = text) => {
  expect(withLastLine(text, '_import/')).toBe(expected);
  expect(withLastLine(withLastLine(text, '_import/'), '_import/')).toBe(expected);
});

test('lines of a newer Warta come to those of the newsroom', () => {
  expect(withLines('rahasia/\r\ndist/\r\n', ['dist/', '', '_import/'])).toBe(
    'rahasia/\r\ndist/\r\n_import/\r\n',
  );
});

test('the repository above the content folder, whatever the project is', () => {
  const { root, content } = folders({ git: 'root' });
  expect(keepOutOfGit(content, '/elsewhere')).toEqual({ line: 'added' });
  expect(keepOutOfGit(content, '/elsewhere')).toEqual({ line: 'there' });
  mkdirSync(join(content, '_import'));
  writeFileSync(join(content, '_import/report.md'), 'x');
  expect(
    execFileSync('git', ['-C', root, 'status', '--short', '-uall'], { encoding: 'utf8' }),
  ).toBe('?? .gitignore\n');
});

test('a repository of the content folder alone inside the project', () => {
  const { root, content } = folders({ git: 'content' });
  keepOutOfGit(content, join(root, 'paper'));
  expect(readFileSync(join(content, '.gitignore'), 'utf8')).toBe('_import/\n');
  expect(existsSync(join(root, 'paper/.gitignore'))).toBe(false);
});

test('without git, the project’s; outside of it, one of its own', () => {
  const { root, content } = folders({ git: 'none' });
  const bytes = Buffer.from([0x23, 0xe9, 0x0a]);
  writeFileSync(join(root, 'paper/.gitignore'), bytes);
  keepOutOfGit(content, join(root, 'paper'));
  expect(readFileSync(join(root, 'paper/.gitignore'))).toEqual(
    Buffer.concat([bytes, Buffer.from('_import/\n')]),
  );
  keepOutOfGit(content, '/elsewhere');
  expect(readFileSync(join(content, '.gitignore'), 'utf8')).toBe('_import/\n');
});

test('tells what git has from before', () => {
  const { root, content } = folders({ git: 'root' });
  mkdirSync(join(content, '_import'));
  writeFileSync(join(content, '_import/report.md'), 'x');
  execFileSync('git', ['-C', root, 'add', '.']);
  expect(keepOutOfGit(content, root)).toEqual({
    line: 'added',
    tracked: 'paper/content/_import',
  });
});
