import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCompiledTheme } from '../../../../../src/build/astro/theme/compiled-theme.ts';
import { createUrls } from '../../../../../src/lib/url.ts';
import { writeFiles } from '../../../../support/build-site.ts';

const urls = createUrls({ origin: 'https://warta.example', base: '/' });

/** What Astro 7.3 compiles, as far as we lean on it: a page, an endpoint, and who renders them. */
const APP = {
  setInternals: '() => {}',
  setOptions: '() => {}',
  render: "async (request) => new Response(`Astro's ${new URL(request.url).pathname}`)",
  getComponentByRoute: 'async () => ({ default: page })',
  manifest: `{
    base: '/',
    routes: [
      { routeData: { type: 'page', component: 'page', pathname: '/a', params: [] } },
      { routeData: { type: 'endpoint', component: 'feed', pathname: '/feed.xml', params: [] } },
    ],
    componentMetadata: new Map(),
    inlinedScripts: new Map(),
    entryModules: {},
  }`,
};
const OURS = "const page = Object.assign(() => ['<p>'], { givesMarkup: true });";

function open(app: Partial<typeof APP>, page = OURS, entry = 'prerender-entry.a.mjs') {
  const folder = mkdtempSync(join(tmpdir(), 'warta-compiled-'));
  const fields = Object.entries(app).map(([name, source]) => `${name}: ${source}`);
  writeFiles(folder, { [entry]: `${page}\nexport const app = { ${fields.join(',\n')} };` });
  return openCompiledTheme(folder, new Map());
}

test('our pages are rendered by us, endpoints by Astro', async () => {
  const theme = await open(APP);
  expect(await theme.paths()).toEqual([
    { path: '/a/', component: 'page', isPage: true },
    { path: '/feed.xml', component: 'feed', isPage: false },
  ]);
  expect(await theme.render('page', '/a/', urls)).toBe('<!DOCTYPE html>&lt;p&gt;');
  const feed = (await theme.render('feed', '/feed.xml', urls)) as Response;
  expect(await feed.text()).toBe("Astro's /feed.xml");
});

test('pages that are no components are rendered by Astro', async () => {
  const theme = await open(APP, 'const page = () => "plain HTML";');
  const page = (await theme.render('page', '/a/', urls)) as Response;
  expect(await page.text()).toBe("Astro's /a/");
});

const { setInternals, setOptions, manifest, getComponentByRoute, ...rest } = APP;

test.each([
  ['has another entry', () => open(APP, OURS, 'entry.mjs')],
  ['has an empty app', () => open({})],
  ['takes no styles', () => open({ setOptions, manifest, getComponentByRoute, ...rest })],
  ['takes no options', () => open({ setInternals, manifest, getComponentByRoute, ...rest })],
  ['lists no routes', () => open({ ...APP, manifest: '{ base: "/" }' })],
])('a theme that %s is not opened', async (_, opened) => {
  await expect(opened()).rejects.toThrow();
});

test.each([
  ['finds no component', () => open({ setInternals, setOptions, manifest, ...rest })],
  [
    'compiles for its own renderer',
    () => open(APP, 'const page = Object.assign(() => [], { isAstroComponentFactory: true });'),
  ],
])('a theme of an Astro that %s renders no page', async (_, opened) => {
  const theme = await opened();
  await expect(theme.render('page', '/a/', urls)).rejects.toThrow();
});
