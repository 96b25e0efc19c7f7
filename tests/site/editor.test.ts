import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildSite, bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { article, siteYaml } from '../support/small-content.ts';

const EDITOR = 'editor:\n  backend: github\n  repo: kabarkota/situs\n';

const contentWith = (settings: string): string =>
  writeFiles(freshFolder('editor'), {
    'site.yaml': siteYaml + settings,
    'articles/2015/09/a.md': article({}),
    'articles/2015/10/b.md': article({ draft: 'ya' }),
  });

async function built(content: string): Promise<string> {
  const { code, output, out } = await buildSite(content);
  expect(code, output.slice(-2000)).toBe(0);
  return out;
}

const content = contentWith(EDITOR);
const out = await built(content);
const page = readFileSync(join(out, 'admin/index.html'), 'utf8');

/** The files of a folder but for some, by path. */
const without = (folder: string, paths: RegExp): Map<string, unknown> =>
  new Map([...bytesOf(folder)].filter(([path]) => !paths.test(path)));

test('the page of the editor asks nobody but this site and the git host, and is not searched', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "connect-src 'self' blob: data: https://api.github.com https://*.githubusercontent.com",
    ]),
  );
  expect(page).toContain('<meta name="robots" content="noindex, nofollow">');
  for (const [, file] of page.matchAll(/(?:src|href)="([^"]+)"/g))
    expect(existsSync(join(out, 'admin', file!)), file).toBe(true);
});

test('the editor is told what its forms offer, and nothing of what is not published', () => {
  const desk = JSON.parse(readFileSync(join(out, 'admin/desk.json'), 'utf8'));
  expect(desk).toMatchObject({
    editor: { backend: 'github', repo: 'kabarkota/situs' },
    months: ['2015-10', '2015-09'],
  });
  expect(desk.sections.map(({ id }: { id: string }) => id)).toContain('nasional');
});

test('the code of the editor names no font and no file of strangers', () => {
  for (const file of readdirSync(join(out, 'admin')).filter((name) => name.endsWith('.js')))
    expect(readFileSync(join(out, 'admin', file), 'utf8'), file).not.toMatch(/cdn\.jsdelivr/);
});

test('what the editor loads stays below its budget', () => {
  const entry = /<script type="module" src="([^"]+)"/.exec(page)![1]!;
  expect(gzipSync(readFileSync(join(out, 'admin', entry))).length).toBeLessThan(900_000);
});

test('with the editor and without it, all pages and lists are the same bytes', async () => {
  const plain = await built(contentWith(''));
  // The name of exactly what is published counts the settings too.
  const apart = /^admin\/|^status\.json$|^\.warta-files$/;
  expect(without(out, apart)).toEqual(without(plain, apart));
  expect(existsSync(join(plain, 'admin'))).toBe(false);
});

test('an editor kept apart is not in the site, and is written alone over nothing of others', async () => {
  const site = await built(contentWith(`${EDITOR}  apart: ya\n`));
  expect(existsSync(join(site, 'admin'))).toBe(false);
  const alone = join(freshFolder('editor-alone'), 'meja');
  const env = { WARTA_CONTENT: content, WARTA_NOW: '2026-01-01T00:00:00Z' };
  const write = (into: string) => run('src/build/build.ts', env, ['--admin-only', into]);
  expect((await write(alone)).code).toBe(0);
  expect(statSync(join(alone, 'index.html')).size).toBeGreaterThan(500);
  const foreign = writeFiles(freshFolder('foreign'), { 'punya-orang.txt': 'x' });
  const refused = await write(foreign);
  expect(refused.code).toBe(1);
  expect(readdirSync(foreign)).toEqual(['punya-orang.txt']);
});
