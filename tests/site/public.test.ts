import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { startDev } from '../support/dev-server.ts';
import { copyProject } from '../support/project-copy.ts';
import { drawing, siteYaml, article } from '../support/small-content.ts';

const root = copyProject();
writeFiles(root, {
  'public/huruf/warta.woff2': 'tema',
  'public/tema.txt': 'tema',
  'public/ads.txt': 'tema',
  // Where Warta writes: a file at the same address, one in a folder's place, one below a file.
  'public/robots.txt': 'tema',
  'public/sw.js': 'tema',
  'public/feed.xml': 'tema',
  'public/index.html': 'tema',
  'public/nasional/index.html': 'tema',
  'public/internasional': 'tema',
  'public/404.html/tema.txt': 'tema',
});
const content = writeFiles(freshFolder('public'), {
  'site.yaml': siteYaml,
  'articles/2015/09/a.md': article({}),
  'articles/2015/09/b.md': article({ section: 'internasional' }),
  'files/ads.txt': 'redaksi',
  'files/huruf/catatan.txt': 'redaksi',
  'files/nasional': 'redaksi',
});
const out = join(freshFolder('public-out'), 'dist');
const textOf = (path: string): string => readFileSync(join(out, path), 'utf8');

async function build(into = out): Promise<string> {
  const env = { WARTA_CONTENT: content, WARTA_OUT: into, WARTA_NOW: '2026-01-01T00:00:00Z' };
  const built = await run('src/build/build.ts', env, [], root);
  expect(built.code, built.output.slice(-2000)).toBe(0);
  return into;
}

/** Builds on top of what is there, and expects what a build into an empty folder gives. */
async function buildAsClean(): Promise<void> {
  await build();
  const clean = await build(join(freshFolder('public-clean'), 'dist'));
  expect(bytesOf(out)).toEqual(bytesOf(clean));
}

test('what the theme ships is published, below what is generated and what the newsroom has', async () => {
  await build();
  expect(textOf('tema.txt')).toBe('tema');
  expect(textOf('huruf/warta.woff2')).toBe('tema');
  expect(textOf('ads.txt')).toBe('redaksi');
  expect(textOf('huruf/catatan.txt')).toBe('redaksi');
  const generated = ['robots.txt', 'sw.js', 'feed.xml', 'index.html', '404.html'];
  for (const path of [...generated, 'nasional/index.html', 'internasional/index.html'])
    expect(textOf(path), path).not.toMatch(/^(?:tema|redaksi)$/);
  const listed = textOf('.warta-files').split('\n');
  expect(listed).toEqual(expect.arrayContaining(['ads.txt', 'huruf/warta.woff2', 'tema.txt']));
  expect(listed).not.toContain('404.html/tema.txt');
});

test('after any change the output is as from nothing, and holds no file that is gone', async () => {
  writeFiles(content, { 'articles/2015/09/a.md': article({ title: 'Judul baru' }) });
  await buildAsClean();
  writeFiles(root, { 'public/tema.txt': 'tema dua' });
  await buildAsClean();
  expect(textOf('tema.txt')).toBe('tema dua');
  rmSync(join(content, 'files/ads.txt'));
  await buildAsClean();
  expect(textOf('ads.txt')).toBe('tema');
  writeFiles(content, { 'files/tema.txt': 'redaksi' });
  await buildAsClean();
  expect(textOf('tema.txt')).toBe('redaksi');
  rmSync(join(content, 'files/tema.txt'));
  rmSync(join(root, 'public/tema.txt'));
  await buildAsClean();
  expect(bytesOf(out).has('tema.txt')).toBe(false);
});

test('npm run dev serves it the same way', async () => {
  writeFiles(content, { 'files/ads.txt': 'redaksi' });
  const dev = await startDev({ WARTA_CONTENT: content, WARTA_OUT: out }, 4979, root);
  const get = async (path: string): Promise<string> => (await fetch(dev.url + path)).text();
  expect(await get('huruf/warta.woff2')).toBe('tema');
  expect(await get('ads.txt')).toBe('redaksi');
  for (const path of ['sw.js', 'icon.svg', '', 'nasional/'])
    expect(await get(path), path).not.toMatch(/^(?:tema|redaksi)$/);
  await dev.stop();
});

test('a newsroom whose name has no letter that can be drawn gets the theme’s sign', async () => {
  writeFiles(content, { 'site.yaml': siteYaml.replace('Warta Kecil', '新聞') });
  await buildAsClean();
  expect(textOf('icon.svg')).toBe(readFileSync(join(root, 'public/icon.svg'), 'utf8'));
  writeFiles(content, { 'files/icon.svg': drawing('Tanda') });
  await buildAsClean();
  expect(textOf('icon.svg')).toContain('Tanda');
});
