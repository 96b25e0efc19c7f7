import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, article } from '../../../content-folder.ts';
import { commandIo } from '../../../support/command-io.ts';
import { typedCheck } from '../../../support/typed.ts';

const project = join(import.meta.dirname, '../../../..');
const SPAM = { 'articles/2015/09/a.md': article('', 'Isi berita.\n\nKeluaran SGP') };
const WHOLE = {
  'articles/2015/09/a.md': article('', '## Bagian\n\nIsi berita.'),
};

async function check(args: readonly string[], files: Readonly<Record<string, string>>, more = {}) {
  const content = contentFolder(files);
  const { io: usual, printed } = commandIo(content);
  const err: string[] = [];
  const io = {
    ...usual,
    project,
    now: new Date('2020-01-01T00:00:00Z'),
    err: (line: string) => void err.push(line),
    ...more,
  };
  const code = await typedCheck(args, io);
  return { code, out: printed.join('\n'), err: err.join('\n'), content, io };
}

describe('npm run check', () => {
  test('--json gives one object with problems of exactly seven fields', async () => {
    const { code, out } = await check(['--json'], SPAM);
    const { problems, ...rest } = JSON.parse(out) as { problems: Record<string, unknown>[] };
    expect([code, rest]).toEqual([1, {}]);
    expect(problems.find(({ rule }) => rule === 'spam/certain')).toMatchObject({
      file: 'articles/2015/09/a.md',
      line: 10,
      column: 1,
      severity: 'error',
    });
    for (const problem of problems)
      expect(Object.keys(problem)).toEqual([
        'file',
        'line',
        'column',
        'rule',
        'severity',
        'message',
        'fix',
      ]);
  });

  test('ends with 0 on warnings, with 1 under --strict', async () => {
    expect((await check([], WHOLE)).code).toBe(0);
    expect((await check(['--strict'], WHOLE)).code).toBe(1);
  });

  test('annotates the lines on GitHub', async () => {
    const { out } = await check([], SPAM, { github: {} });
    expect(out).toMatch(/^::error file=.*articles\/2015\/09\/a\.md,line=10,col=1,/m);
  });

  test('says no word of a story to GitHub as a command', async () => {
    const { out } = await check([], { '::stop-commands::a.md': 'x' }, { github: {} });
    const [, token, text] = /^::stop-commands::([\da-f-]{36})\n(.*?)\n::\1::\n/s.exec(out)!;
    expect(text).toContain('::stop-commands::a.md');
    expect(out.slice(out.lastIndexOf(token!))).not.toMatch(/^\s*::stop-commands/m);
  });

  test('puts all problems into the summary of a run on GitHub, those of the last commit first', async () => {
    const two = { ...SPAM, 'articles/2015/09/b.md': article('', 'Isi berita.\n\nKeluaran SGP') };
    const root = contentFolder(two);
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'a');
    writeFileSync(join(root, 'articles/2015/09/b.md'), article('', 'Isi.\n\nKeluaran SGP'));
    git('commit', '-qam', 'b');
    const summary = join(root, '.summary');
    const github = { summary, filesAt: 'https://github.com/a/b/blob/c' };
    await check([], {}, { github, content: root });
    const headings = readFileSync(summary, 'utf8').match(/^#{3,4} .*/gm);
    expect(headings).toEqual([
      expect.stringMatching(/^### \d+ galat/),
      expect.stringMatching(/b\\.md$/),
      expect.stringMatching(/a\\.md$/),
      expect.stringContaining('site'),
    ]);
  });

  test('--report gitlab gives the report alone, and people the text', async () => {
    const { code, out, err } = await check(['--report', 'gitlab'], SPAM, { github: {} });
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ check_name: 'spam/certain', severity: 'critical' }),
    );
    expect([code, err]).toEqual([1, expect.stringContaining('spam/certain')]);
  });

  test('--report github anywhere, and no other format', async () => {
    expect((await check(['--report', 'GitHub'], SPAM)).out).toContain('::error file=');
    const { code, err } = await check(['--report', 'xml'], SPAM);
    expect([code, err]).toEqual([2, expect.stringMatching(/xml.*github, gitlab/)]);
  });

  test('says the same with what it remembers', async () => {
    const { out, io } = await check(['--json'], SPAM);
    const again: string[] = [];
    await typedCheck(['--json'], { ...io, out: (text: string) => again.push(text) });
    expect(again.join('\n')).toBe(out);
  });

  test('sees a change of the same length', async () => {
    const { content, io } = await check([], WHOLE);
    const again: string[] = [];
    const text = WHOLE['articles/2015/09/a.md'].replace('## Bagian', '##Bagiann');
    writeFileSync(join(content, 'articles/2015/09/a.md'), text);
    await typedCheck([], { ...io, out: (line: string) => again.push(line) });
    expect(again.join('\n')).toContain('slip/hash-heading');
  });

  test('--fix mends, says what, and checks again; --undo puts back', async () => {
    const { code, err, out, io } = await check(['--fix'], SPAM);
    expect([code, err]).toEqual([0, expect.stringContaining('spam/certain')]);
    expect(out).not.toContain('spam/certain');
    expect(await typedCheck(['--undo'], io)).toBe(0);
    expect(await typedCheck([], io)).toBe(1);
  });

  test('--links tells outside links that are gone', async () => {
    const files = { 'articles/2015/09/a.md': article('', '[a](https://lain.example/a#b)') };
    expect((await check(['--links'], files)).out).toContain('link/dead');
    expect((await check([], files)).out).not.toContain('link/dead');
  });

  test('--old-addresses says what is kept, redirected and lost', async () => {
    const { code, out } = await check(['--old-addresses', 'lama.txt'], {
      'articles/2015/09/a.md': article('aliases: [/lama.html, "/?p=13"]'),
      'lama.txt': [
        'https://lama.example/2015/09/a/',
        'https://lama.example/lama.html',
        'https://lama.example/hilang/',
        'https://lama.example/?p=12',
        'https://lama.example/?p=13',
      ].join('\n'),
    });
    expect([code, out]).toEqual([
      1,
      [
        'tetap\thttps://lama.example/2015/09/a/',
        'dialihkan\thttps://lama.example/lama.html\t→ /2015/09/a/',
        'HILANG\thttps://lama.example/hilang/',
        'HILANG\thttps://lama.example/?p=12',
        'dialihkan\thttps://lama.example/?p=13\t→ /2015/09/a/',
      ].join('\n'),
    ]);
  });

  test('says how it is used, and where no content is', async () => {
    expect((await check(['--jsn'], {})).code).toBe(2);
    expect((await check([], {}, { content: '/nowhere/at/all' })).err).toContain('/nowhere/at/all');
  });
});
