import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHistory } from '../../../../src/newsroom/report/proof/edits.ts';
import { article, contentFolder } from '../../../content-folder.ts';

const FILE = 'articles/2026/11/hujan-é.md';

function commit(folder: string, time: string): void {
  const env = {
    ...process.env,
    ...{ GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  };
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { env });
  git('init', '-q');
  git('add', '-A');
  const who = ['-c', 'user.name=Rina Rahasia', '-c', 'user.email=rina@koran.example'];
  git(...who, 'commit', '-qm', 'pesan rahasia');
}

test('edits of a file are known with their times and commits, and nothing of who made them', () => {
  const folder = contentFolder({ [FILE]: article() });
  commit(folder, '2026-11-02T08:00:00+07:00');
  writeFileSync(join(folder, FILE), article('topics: [Hujan]'));
  commit(folder, '2026-11-03T09:00:00+07:00');
  const history = contentHistory(folder, '2026-10-31T17:00:00.000Z');
  expect(history).toMatchObject({
    state: 'known',
    commit: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  const edits = history.editsOf(FILE);
  // With the first commit it came; that is no edit.
  expect(edits).toEqual([{ time: '2026-11-03T02:00:00.000Z', commit: history.commit }]);
  expect(JSON.stringify(edits)).not.toMatch(/rahasia|koran/i);
  writeFileSync(join(folder, FILE), article('topics: [Banjir]'));
  expect(contentHistory(folder, '2026-10-31T17:00:00.000Z').commit).toBe(`${history.commit}+`);
});

test('a folder without a repository has no history', () => {
  const history = contentHistory(contentFolder({}), '2026-10-31T17:00:00.000Z');
  expect(history).toMatchObject({ commit: undefined, state: 'none' });
  expect(history.editsOf(FILE)).toEqual([]);
});
