import { expect, test } from 'vitest';
import { makeDeskState } from '../../../src/desk/desk-state.ts';
import { problemList } from '../../../src/desk/lists/problem-list.ts';
import type { Finding } from '../../../src/problems/finding.ts';
import { finding } from '../../../src/problems/finding.ts';
import { read } from '../content-files/reading.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { siteYaml } from '../../support/small-content.ts';

const stateOf = (findings: readonly Finding[]) =>
  makeDeskState({
    content: read({ 'site.yaml': siteYaml }),
    findings,
    contentRoot: freshFolder('problem-list'),
    now: '2015-09-17T00:00:00.000Z',
    href: (path) => path,
    handbook: writeFiles(freshFolder('handbook'), {
      '31-pesan.md': '# Pesan\n\n## file/empty\n\nKosong.\n\n## Lain\n',
    }),
  });

const hold = (file: string, line: number): Finding =>
  finding(
    'section/unknown',
    { file, line, column: 1 },
    { value: 'x', choices: 'nasional' } as never,
    'hold',
  );

test('an archive full of problems makes a page that a phone can bear', () => {
  const many = Array.from({ length: 5000 }, (_, at) => hold(`articles/2015/09/${at}.md`, 1));
  const long = Array.from({ length: 300 }, (_, at) => hold('articles/2015/09/0.md', at + 2));
  const state = stateOf([...many, ...long]);
  const { html } = problemList(state);
  expect(html.length).toBeLessThan(400_000);
  expect(html).toContain('dan 4800 berkas lagi');
  expect(html).toContain('dan 281 catatan lagi');
  expect(state.held).toHaveLength(5000);
});

test('what keeps everything from publishing stands first, hints apart at the end', () => {
  const place = (name: string) => ({ file: `articles/2015/09/${name}.md`, line: 1, column: 1 });
  const state = stateOf([
    finding('file/empty', place('a-saran'), {}, 'hint'),
    finding('file/empty', place('b-peringatan'), {}, 'warning'),
    finding('file/empty', place('c-tahan'), {}, 'hold'),
    finding('file/empty', place('d-henti'), {}, 'stop'),
  ]);
  const order = [...problemList(state).html.matchAll(/<code>\S*\/(\S+?)\.md/g)].map(
    ([, name]) => name,
  );
  expect(order).toEqual(['d-henti', 'c-tahan', 'b-peringatan', 'a-saran']);
  expect(state.isBlocked).toBe(true);
});

test('a problem leads to where the handbook explains its rule, and nowhere where it does not', () => {
  const state = stateOf([
    finding('file/empty', { file: 'articles/2015/09/a.md', line: 1, column: 1 }, {}, 'hold'),
    hold('articles/2015/09/b.md', 2),
  ]);
  const { html } = problemList(state);
  expect(html.match(/href="\/_desk\/handbook\/31-pesan\/#[^"]+"/g)).toHaveLength(1);
  expect(html).toContain('Penjelasan di buku pegangan');
});
