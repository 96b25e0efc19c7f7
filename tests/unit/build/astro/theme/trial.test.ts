import { expect, test } from 'vitest';
import type { Theme } from '../../../../../src/build/astro/theme/compiled-theme.ts';
import { tryTheme } from '../../../../../src/build/astro/theme/trial.ts';
import { createUrls } from '../../../../../src/lib/url.ts';

const urls = createUrls({ origin: 'https://warta.example', base: '/' });

/** A theme of these pages: path → what it says. The component is the path's first part. */
function themeOf(pages: Record<string, string | (() => string | Response)>, asked: string[] = []) {
  const theme: Theme = {
    paths: async () =>
      Object.keys(pages).map((path) => ({ path, component: path.split('/')[1]!, isPage: true })),
    async render(_, path) {
      asked.push(path);
      const page = pages[path]!;
      return typeof page === 'string' ? page : page();
    },
  };
  return theme;
}

const PAGES = { '/a/1/': '<p>1', '/a/2/': '<p>2', '/b/': '<p>é' };

test('a theme that makes the same addresses and pages as Astro renders the site', async () => {
  const ours = themeOf(PAGES);
  const astros = themeOf({ ...PAGES, '/b/': () => new Response('<p>é') });
  expect(await tryTheme(async () => ours, astros, urls)).toEqual({ theme: ours, doubt: undefined });
});

test('one page of each kind is tried, however many there are', async () => {
  const [ours, astros]: [string[], string[]] = [[], []];
  const open = async () => themeOf(PAGES, ours);
  await tryTheme(open, themeOf(PAGES, astros), urls);
  expect(ours).toEqual(['/a/1/', '/b/']);
  expect(astros).toEqual(ours);
});

/** A page that says something else each time, as one that shows the time of the build. */
const unsteady = (): (() => string) => {
  let at = 0;
  return () => `<p>${at++}`;
};

test('a page that is never twice the same says nothing of the renderer, the others do', async () => {
  const astros = themeOf({ '/now/': unsteady(), '/b/': '<p>é' });
  const ours = themeOf({ '/now/': unsteady(), '/b/': '<p>é' });
  await ours.render('now', '/now/', urls);
  expect(await tryTheme(async () => ours, astros, urls)).toEqual({ theme: ours, doubt: undefined });
  const wrong = themeOf({ '/now/': unsteady(), '/b/': '<p>e' });
  await wrong.render('now', '/now/', urls);
  expect((await tryTheme(async () => wrong, astros, urls)).doubt).toEqual({ differsAt: '/b/' });
});

const fail = (message: string) => (): never => {
  throw new Error(message);
};

test.each<[string, () => Promise<Theme>, object]>([
  [
    'writes a page otherwise',
    async () => themeOf({ ...PAGES, '/b/': '<p>e' }),
    { differsAt: '/b/' },
  ],
  [
    'lacks an address',
    async () => themeOf({ '/a/1/': '<p>1', '/b/': '<p>é' }),
    { differsAt: '/a/2/' },
  ],
  ['makes one more', async () => themeOf({ ...PAGES, '/c/': '' }), { differsAt: '/c/' }],
  [
    'gives an address to another component',
    async () => {
      const ours = themeOf(PAGES);
      return {
        ...ours,
        paths: async () => (await ours.paths()).map((one) => ({ ...one, component: 'a' })),
      };
    },
    { differsAt: '/b/' },
  ],
  ['cannot be opened', async () => fail('no entry')(), { failure: 'no entry' }],
  ['throws at once', fail('at once'), { failure: 'at once' }],
  ['throws on a page', async () => themeOf({ ...PAGES, '/b/': fail('b') }), { failure: 'b' }],
  [
    'lists no addresses',
    async () => ({ ...themeOf(PAGES), paths: fail('none') }),
    { failure: 'none' },
  ],
])('Astro renders the site where our theme %s', async (_, open, doubt) => {
  const astros = themeOf(PAGES);
  expect(await tryTheme(open, astros, urls)).toEqual({ theme: astros, doubt });
});
