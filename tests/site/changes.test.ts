import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder, run } from '../support/build-site.ts';
import { aDesk } from '../support/newsroom/desk.ts';
import { saverOf } from '../support/newsroom/save.ts';
import { copyProject } from '../support/project-copy.ts';

const root = copyProject();
const desk = aDesk(12);
const content = freshFolder('changes');
const save = saverOf(content);
const out = join(freshFolder('changes-out'), 'dist');
/** A host's folder that knows of the site only what the lists told an upload to do. */
const server = freshFolder('changes-server');
const KILLER = new URL('../support/kill-at.ts', import.meta.url).href;

const site = (): Map<string, string> => {
  const files = bytesOf(out);
  files.delete('.warta-files');
  return files;
};

function build(host: string[], env: Record<string, string> = {}) {
  const list = join(freshFolder('changes-list'), 'list.txt');
  const args = [...host, '--changes', list];
  const settings = { ...desk.env, WARTA_CONTENT: content, WARTA_OUT: out, ...env };
  return run('src/build/build.ts', settings, args, root).then((built) => ({ ...built, list }));
}

/** Builds, uploads what the list says, and expects that it said just what was needed. */
async function publish(host: string[] = []): Promise<{ changed: string[]; gone: string[] }> {
  const { code, output, list } = await build(host);
  expect(code, output.slice(-2000)).toBe(0);
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  expect(lines.filter((line) => !/^[+-]\t/.test(line))).toEqual([]);
  const marked = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  const [changed, gone] = [marked('+'), marked('-')];
  const before = bytesOf(server);
  const now = site();
  expect(changed.filter((path) => before.get(path) === now.get(path))).toEqual([]);
  expect(gone.filter((path) => !before.has(path))).toEqual([]);
  for (const path of changed) {
    mkdirSync(dirname(join(server, path)), { recursive: true });
    cpSync(join(out, path), join(server, path));
  }
  for (const path of gone) rmSync(join(server, path));
  expect([...bytesOf(server).keys()]).toEqual([...now.keys()]);
  expect([...now].filter(([path, bytes]) => bytesOf(server).get(path) !== bytes)).toEqual([]);
  return { changed, gone };
}

test('an upload by the list alone keeps a server equal to the site, with no file too many', async () => {
  save(desk);
  await publish(['--host', 'nginx']);
  expect(existsSync(join(server, '.nginx/server.conf'))).toBe(true);
  expect((await publish(['--host', 'nginx'])).changed).toEqual([]);

  desk.articles.get('2026/01/s4')!.body = 'Satu koma, diperbaiki.';
  save(desk);
  const { changed } = await publish(['--host', 'nginx']);
  expect(changed).toContain('2026/01/s4/index.html.br');
  expect(changed.filter((path) => path.endsWith('.html'))).toEqual(['2026/01/s4/index.html']);

  desk.articles.delete('2026/01/s6');
  save(desk);
  const { gone } = await publish(['--host', 'netlify']);
  expect(gone).toEqual(expect.arrayContaining(['2026/01/s6/index.html', '.nginx/server.conf']));
  await publish();
});

test('what a killed build had put in place already is in the next list', async () => {
  desk.articles.get('2026/01/s5')!.fields['title'] = 'Judul sesudah listrik mati';
  save(desk);
  // The state comes last of all.
  const killer = { NODE_OPTIONS: `--import=${KILLER}`, WARTA_TEST_KILL_BEFORE: '/build.json' };
  expect((await build([], killer)).code).toBe(null);
  expect(readFileSync(join(out, '2026/01/s5/index.html'), 'utf8')).toContain(
    'sesudah listrik mati',
  );
  expect((await publish()).changed).toContain('2026/01/s5/index.html');
});
