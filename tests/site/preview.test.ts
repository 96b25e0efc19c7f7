import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/build/settings.ts';
import { bytesOf, filesIn, freshFolder, run } from '../support/build-site.ts';
import { aDesk } from '../support/newsroom/desk.ts';
import { saverOf } from '../support/newsroom/save.ts';
import { copyProject } from '../support/project-copy.ts';

const root = copyProject();
const desk = aDesk(8);
const content = freshFolder('preview');
const save = saverOf(content);
const out = join(freshFolder('preview-out'), 'dist');
const preview = join(freshFolder('preview-into'), 'preview');
const { stateRoot } = readSettings({ WARTA_OUT: out }, root, new Date(0));

async function build(args: string[] = [], env: Record<string, string> = {}) {
  const settings = { ...desk.env, WARTA_CONTENT: content, WARTA_OUT: out, ...env };
  const built = await run('src/build/build.ts', settings, args, root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  return built.output;
}

const timesOf = (folder: string): Map<string, number> =>
  new Map(filesIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs]));
const page = (path: string): string => readFileSync(join(preview, path, 'index.html'), 'utf8');

let before: Map<string, number>[];
let said: string;
beforeAll(async () => {
  Object.assign(desk.articles.get('2026/01/s4')!.fields, { draft: true, title: 'Judul draf' });
  desk.articles.get('2026/01/s5')!.fields['date'] = '2026-01-12 08:00';
  desk.articles.get('2026/01/s6')!.fields['withdrawn'] = { time: '2026-01-09', reason: 'Keliru.' };
  save(desk);
  await build();
  before = [timesOf(out), timesOf(stateRoot)];
  said = await build(['--preview', preview]);
});

test('a preview shows drafts and scheduled stories, marked on their pages and in lists', () => {
  expect(page('2026/01/s4')).toContain('data-desk="draft"');
  expect(page('2026/01/s5')).toContain('data-desk="scheduled"');
  expect(page('.')).toContain('data-desk="scheduled"');
  expect(page('.')).toContain('Judul draf');
  expect(page('2026/01/s1')).toContain('class="desk-notes" data-desk="published"');
  expect(page('2026/01/s6')).not.toContain('Berita nomor 6');
});

test('none of its pages wants to be found, and the summary says not to upload it', () => {
  const pages = filesIn(preview).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  const open = pages.filter(
    (path) => !/name="robots" content="noindex/.test(readFileSync(join(preview, path), 'utf8')),
  );
  expect(open).toEqual([]);
  expect(said).toContain(preview);
  expect(said).toContain('Jangan diunggah');
});

test('the site and what it remembers stay as they were', async () => {
  expect([timesOf(out), timesOf(stateRoot)]).toEqual(before);
  expect(filesIn(out).filter((path) => /^2026.*s[45]/.test(path))).toEqual([]);
  expect(await build()).toContain('Tidak ada yang berubah.');
});

test('an edited draft is new in the next preview, which is what a first one would be', async () => {
  desk.articles.get('2026/01/s4')!.fields['title'] = 'Judul draf kedua';
  save(desk);
  await build(['--preview', preview]);
  expect(page('2026/01/s4')).toContain('Judul draf kedua');
  const first = join(freshFolder('preview-first'), 'preview');
  await build(['--preview', first]);
  expect(bytesOf(preview)).toEqual(bytesOf(first));
});

test('when the scheduled story is out, a preview marks it no more', async () => {
  await build(['--preview', preview], { WARTA_NOW: '2026-01-13T00:00:00Z' });
  expect(page('2026/01/s5')).not.toContain('data-desk="scheduled"');
});
