import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  answersAnybody,
  publicRepository,
} from '../../../src/delivery/repository/public-repository.ts';
import { repositoryPage } from '../../../src/delivery/repository/repository-page.ts';
import { freshFolder, writeFiles } from '../../support/build-site.ts';
import { PublishingDesk } from '../../support/delivery/publishing-desk.ts';

test.each([
  ['git@github.com:redaksi/situs.git', 'https://github.com/redaksi/situs'],
  ['https://github.com/redaksi/situs', 'https://github.com/redaksi/situs'],
  ['https://budi:ghp_rahasia@github.com/redaksi/situs.git/', 'https://github.com/redaksi/situs'],
  ['ssh://git@gitlab.com:22/kelompok/anak/situs.git', 'https://gitlab.com/kelompok/anak/situs'],
  ['ssh://git@ssh.github.com:443/redaksi/situs.git', 'https://github.com/redaksi/situs'],
  ['git://codeberg.org/redaksi/situs.git', 'https://codeberg.org/redaksi/situs'],
  ['bitbucket.org:redaksi/situs.git', 'https://bitbucket.org/redaksi/situs'],
  ['git@git.redaksi.example:redaksi/situs.git', undefined],
  ['/srv/git/situs.git', undefined],
  ['C:\\git\\situs', undefined],
  ['https://github.com/', undefined],
  ['', undefined],
])('the page of %s', (remote, page) => {
  expect(repositoryPage(remote)?.href).toBe(page);
});

describe('a repository that anybody can read', () => {
  const asked: { url: string; authorization: string | undefined }[] = [];
  const server = createServer(({ url = '', headers }, response) => {
    asked.push({ url, authorization: headers.authorization });
    if (url === '/diam') return;
    const status = { '/terbuka/situs': 200, '/masuk/situs': 302 }[url] ?? 404;
    response.writeHead(status, { location: '/users/sign_in' }).end('halaman');
  });
  let base: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test.each([
    ['/terbuka/situs', true],
    ['/masuk/situs', false],
    ['/tidak/ada', false],
    ['/diam', false],
  ])('%s: %s', async (path, isOpen) => {
    expect(await answersAnybody(new URL(base + path), fetch, 300)).toBe(isOpen);
  });

  test('is found by the remote of the folder where its content is in Git, asked without a name', async () => {
    const there: typeof fetch = (page, init) =>
      fetch(String(page).replace('https://github.com', base), init);
    const folder = freshFolder('repository');
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
    git('init', '-q');
    git('remote', 'add', 'origin', 'https://budi:rahasia@github.com/terbuka/situs.git');
    const content = join(folder, 'content');
    writeFiles(content, { 'site.yaml': 'name: A' });
    expect(await publicRepository(content, there)).toBeUndefined();
    git('add', '.');
    asked.length = 0;
    expect(await publicRepository(content, there)).toBe('https://github.com/terbuka/situs');
    expect(asked).toEqual([{ url: '/terbuka/situs', authorization: undefined }]);
    git('remote', 'set-url', 'origin', 'git@github.com:tertutup/situs.git');
    expect(await publicRepository(content, there)).toBeUndefined();
    expect(await publicRepository(freshFolder('none'), there)).toBeUndefined();
  });
});

test('publish warns of it, and not in a workflow or for programs', async () => {
  const desk = new PublishingDesk();
  desk.site = { 'index.html': 'satu' };
  desk.repository = 'https://github.com/redaksi/situs';
  const warning = 'https://github.com/redaksi/situs bisa dibaca siapa saja';
  const { code, said } = await desk.publish();
  expect([code, said]).toEqual([0, expect.stringContaining(warning)]);
  expect((await desk.publish('--json')).said).not.toContain(warning);
  Object.assign(desk.env, { CI: 'true' });
  expect((await desk.publish()).said).not.toContain(warning);
});

test('what no repository may have is kept out of it from the first day', () => {
  const lines = readFileSync(join(import.meta.dirname, '../../../.gitignore'), 'utf8').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['_import/', '_check/', '.warta-before/', '.env', '.env.*', 'dist/']),
  );
});
