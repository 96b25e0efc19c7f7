import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bytesOf, freshFolder, run, writeFiles } from '../support/build-site.ts';
import { changeFile, copyProject } from '../support/project-copy.ts';
import { article, siteYaml } from '../support/small-content.ts';

/** What a newsroom's programmer writes into `astro.config.mjs`, and a page that leads on by itself. */
const REDIRECTS = `redirects: {
  '/lama': '/search/',
  '/lain/': { status: 302, destination: '/nasional/' },
  '/jauh': 'https://example.org/arsip?a=1&b=2',
  '/rubrik/[section]': '/[section]',
},`;
const LEADS_ON = "---\nreturn Astro.redirect('/corrections/');\n---\n";

const content = writeFiles(freshFolder('redirects'), {
  'site.yaml': siteYaml,
  'articles/2015/09/satu.md': article({}),
});

const aFolder = (): string => join(freshFolder('redirected'), 'dist');

async function build(root: string, base = '', out = aFolder()): Promise<Map<string, string>> {
  const env = {
    WARTA_CONTENT: content,
    WARTA_OUT: out,
    WARTA_NOW: '2026-01-01T00:00:00Z',
    BASE_PATH: base,
  };
  const { code, output } = await run('src/build/build.ts', env, [], root);
  expect(code, output).toBe(0);
  expect(output).not.toContain('Astro');
  return bytesOf(out);
}

const root = copyProject();
let files: Map<string, string>;

beforeAll(async () => {
  changeFile(root, 'astro.config.mjs', (text) =>
    text.replace("output: 'static',", `output: 'static', ${REDIRECTS}`),
  );
  files = await build(root);
});

test.each([
  ['lama/index.html', '/search/'],
  ['lain/index.html', '/nasional/'],
  ['jauh/index.html', 'https://example.org/arsip?a=1&amp;b=2'],
  ['rubrik/nasional/index.html', '/nasional'],
])('%s leads on to %s, as the page of an old address does', (file, to) => {
  const page = files.get(file);
  expect(page).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
  expect(page).toContain('<link rel="canonical" href="https://');
});

test('a later build, by the theme that was kept, writes the same', async () => {
  expect(await build(root)).toEqual(files);
  const sitemaps = [...files].filter(([path]) => path.startsWith('sitemap'));
  expect(sitemaps.map(([, text]) => text).join('')).not.toContain('/lama');
});

test('they stay where a text is edited', async () => {
  const out = aFolder();
  await build(root, '', out);
  const text = article({}).replace(/\n*$/, '\n\nKalimat baru.\n');
  writeFiles(content, { 'articles/2015/09/satu.md': text });
  const edited = await build(root, '', out);
  expect(edited.get('2015/09/satu/index.html')).toContain('Kalimat baru.');
  expect(edited).toEqual(await build(root));
  writeFiles(content, { 'articles/2015/09/satu.md': article({}) });
});

test('paths of the site get the base that it lives in', async () => {
  const based = await build(root, '/koran/');
  expect(based.get('lama/index.html')).toContain('url=/koran/search/"');
  expect(based.get('rubrik/nasional/index.html')).toContain('url=/koran/nasional"');
  expect(based.get('jauh/index.html')).toContain('url=https://example.org/arsip');
});

test('a page of the theme that leads on by itself becomes such a page, too', async () => {
  const other = copyProject();
  writeFiles(other, { 'src/pages/ralat.astro': LEADS_ON });
  const page = (await build(other)).get('ralat/index.html');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/corrections/">');
});
