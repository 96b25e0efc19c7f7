import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../../support/build-site.ts';
import { startDev } from '../../support/dev-server.ts';
import { changeFile, copyProject } from '../../support/project-copy.ts';
import { article, siteYaml } from '../../support/small-content.ts';

const english = siteYaml.replace('language: id', 'language: en');
const content = writeFiles(freshFolder('desk'), {
  // Before it is mended below.
  'site.yaml': 'name: Warta Kecil\nlanguage: en\nsections: [\n',
  'articles/2015/09/draf.md': article({ title: 'Masih ditulis', draft: 'ya' }),
  'articles/2015/09/besok.md': article({ title: 'Terbit besok', date: '2015-09-18 07:30' }),
  'articles/2015/09/nanti.md': article({ title: 'Terbit nanti', date: '2015-09-19 07:30' }),
  'articles/2015/09/terbit.md': article({ title: 'Sudah terbit' }),
  'articles/2015/09/rusak.md': article({ section: 'nasionol' }),
  'articles/2014/09/lama.md': article({ date: '2014-09-01', section: 'nasionol' }),
});
const env = { WARTA_CONTENT: content, WARTA_NOW: '2015-09-17T00:00:00Z' };
const root = copyProject();
writeFiles(join(root, 'src/newsroom/handbook'), {
  'en/01-start.md': '# First steps\n\nSee [pictures](02-pictures.md#size) and **more**.\n',
  'en/02-pictures.md': '# Pictures\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
});

let dev: Awaited<ReturnType<typeof startDev>>;
let first: { status: number; html: string };
const ask = async (path: string): Promise<{ status: number; html: string }> => {
  const answer = await fetch(new URL(path, dev.url), { headers: { accept: 'text/html' } });
  return { status: answer.status, html: await answer.text() };
};
beforeAll(async () => {
  dev = await startDev({ ...env, WARTA_OUT: join(freshFolder('desk-out'), 'dist') }, 4983, root);
  first = await ask('/');
});
afterAll(() => dev.stop());

test('settings that are broken from the first are shown, and mended without a new start', async () => {
  expect(first.status).toBe(503);
  expect(first.html).toContain('Pengaturan situs belum bisa dipakai');
  writeFiles(content, { 'site.yaml': english });
  await expect.poll(async () => (await ask('/')).status, { timeout: 40_000 }).toBe(200);
});

test('the lists of the desk are in the language of the site, each with its texts', async () => {
  const [problems, drafts, scheduled, held] = await Promise.all(
    ['problems', 'drafts', 'scheduled', 'held'].map(
      async (name) => (await ask(`/_desk/${name}/`)).html,
    ),
  );
  expect(problems).toContain('There is no section “nasionol” in site.yaml');
  expect(problems).toContain('href="/2015/09/rusak/"');
  // What keeps everything from publishing comes first.
  expect(problems!.indexOf('2014/09/lama.md')).toBeLessThan(problems!.indexOf('2015/09/rusak.md'));
  expect(drafts).toContain('Masih ditulis');
  expect(drafts).not.toContain('Terbit besok');
  expect(scheduled).toMatch(/Terbit besok[^]*18 Sep 2015, 7:30 am WIB[^]*Terbit nanti/);
  expect(scheduled).not.toContain('Sudah terbit');
  expect(held).toContain('Keeps everything from publishing');
  expect(held).toContain('This file is held back');
  const index = (await ask('/_desk/')).html;
  expect(index).toContain('The site cannot be published yet: 1 file must be mended first.');
  expect(index).toMatch(/1 draft<[^]*2 scheduled<[^]*2 held</);
});

test('drafts and scheduled stories have their pages, marked as such', async () => {
  expect((await ask('/2015/09/draf/')).html).toMatch(/data-desk="draft"/);
  expect((await ask('/2015/09/besok/')).html).toMatch(/data-desk="scheduled"/);
  expect((await ask('/')).html).toMatch(/<mark data-desk="draft"/);
});

test('the handbook is served from the files of the project, and left out where there is none', async () => {
  expect((await ask('/_desk/')).html).toContain('href="/_desk/handbook/01-start/"');
  const page = (await ask('/_desk/handbook/01-start/')).html;
  expect(page).toContain('First steps</h1>');
  expect(page).toMatch(/href="\/_desk\/handbook\/02-pictures\/#size"[^]*<strong>more<\/strong>/);
  expect((await ask('/_desk/handbook/02-pictures')).html).toContain('<table');
  expect((await ask('/_desk/handbook/03/')).status).toBe(404);
  rmSync(join(root, 'src/newsroom/handbook'), { recursive: true });
  expect((await ask('/_desk/')).html).not.toContain('handbook');
  expect((await ask('/_desk/handbook/')).status).toBe(404);
});

test('a page that throws says so, with what to do and what for whom; others stay', async () => {
  const layout = 'src/layouts/PageLayout.astro';
  writeFiles(content, { 'pages/about.md': '---\ntitle: About\n---\n\nWe.\n' });
  await expect.poll(async () => (await ask('/about/')).status, { timeout: 40_000 }).toBe(200);
  changeFile(root, layout, (text) =>
    text.replace('const body =', "throw new Error('Aduh.');\nconst body ="),
  );
  await expect.poll(async () => (await ask('/about/')).status, { timeout: 40_000 }).toBe(500);
  const { html } = await ask('/about/');
  expect(html).toContain('This page cannot be made');
  expect(html).toContain('This page is made from pages/about.md.');
  expect(html).toMatch(/Error: Aduh\.[^]*PageLayout\.astro/);
  expect(html).not.toContain(root);
  expect((await ask('/')).status).toBe(200);
  changeFile(root, layout, (text) => text.replace("throw new Error('Aduh.');\n", ''));
  await expect.poll(async () => (await ask('/about/')).status, { timeout: 40_000 }).toBe(200);
});

test('nothing of the desk is ever published', async () => {
  const mended = writeFiles(freshFolder('no-desk'), {
    'site.yaml': english,
    'articles/2015/09/terbit.md': article({ title: 'Sudah terbit' }),
    'articles/2015/09/rusak.md': article({ section: 'nasionol' }),
  });
  const { code, out, output } = await buildSite(mended, { WARTA_NOW: env.WARTA_NOW });
  expect(code, output).toBe(0);
  const files = [...bytesOf(out)];
  expect(files.length).toBeGreaterThan(20);
  expect(
    files.filter(([name, bytes]) => /_desk/.test(name) || /_desk\/|warta-desk/.test(bytes)),
  ).toEqual([]);
});
