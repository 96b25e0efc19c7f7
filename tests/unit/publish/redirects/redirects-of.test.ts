import { expect, test } from 'vitest';
import { forwardFile, forwardPage } from '../../../../src/publish/redirects/forward-page.ts';
import { oldLists } from '../../../../src/publish/redirects/old-lists.ts';
import { patternsOf } from '../../../../src/publish/redirects/patterns.ts';
import { readAlias, redirectsOf } from '../../../../src/publish/redirects/redirects-of.ts';
import { anArticle } from '../../../support/article.ts';
import { aSite } from '../../../support/edition.ts';
import { siteWith } from '../../../support/site.ts';

const none = (): boolean => false;

test('aliases of published and withdrawn stories lead to them, those of drafts nowhere', () => {
  const site = siteWith(
    [
      anArticle({ id: '2015/09/a', aliases: ['/lama/a/', '/?p=7/'] }),
      anArticle({
        id: '2015/09/x',
        aliases: ['/lama/x/'],
        withdrawn: { time: '2015-10-01T00:00:00.000Z', reason: 'x' },
      }),
      anArticle({ id: '2015/09/k', aliases: ['/lama/k/'], draft: true }),
    ],
    { base: '/koran/' },
  );
  expect(redirectsOf(site, none).redirects).toEqual([
    { from: '/lama/a/', query: undefined, to: '/koran/2015/09/a/' },
    { from: '/', query: { name: 'p', value: '7' }, to: '/koran/2015/09/a/' },
    { from: '/lama/x/', query: undefined, to: '/koran/2015/09/x/' },
  ]);
});

test('old addresses of a page lead to it', () => {
  const page = {
    id: 'tentang',
    path: '/tentang/',
    file: 'pages/tentang.md',
    digest: 'd',
    title: 'Tentang',
    menu: 'none' as const,
    draft: false,
    aliases: ['/tentang-kami.html', '/?p=16'],
    pictures: [],
    documents: [],
    also: [],
  };
  expect(redirectsOf(siteWith([], { pages: [page] }), none).redirects).toEqual([
    { from: '/tentang-kami.html', query: undefined, to: '/tentang/' },
    { from: '/', query: { name: 'p', value: '16' }, to: '/tentang/' },
  ]);
});

test('a page that stands at an old address stays, and the newer of two stories has it', () => {
  const site = siteWith([
    anArticle({ id: '2015/09/tua', aliases: ['/satu/', '/ada/'] }),
    anArticle({ id: '2015/09/muda', aliases: ['/satu'], date: '2015-09-17T00:00:00.000Z' }),
  ]);
  const { redirects } = redirectsOf(site, (path) => path === '/ada/');
  expect(redirects.map(({ from, to }) => [from, to])).toEqual([['/satu', '/2015/09/muda/']]);
});

test.each([
  '/x"; return 200',
  '/$1',
  '//lain.example/',
  '/a//b/',
  '/../../a/',
  '/a/./b',
  '/%2e%2e/a/',
  '/a\nreturn 200;',
  '/a\u0000',
  `/${'a'.repeat(256)}/`,
  `/${'é'.repeat(128)}/`,
  `/${'a/'.repeat(600)}`,
  `/?p=${'1'.repeat(300)}`,
  '/é\u2028/',
  '/%{HTTP_HOST}',
  '/{a}',
  '/?p=1&q=2',
  '/?s=a b',
  'x',
])('no rule is made of %s', (alias) => {
  expect(readAlias(alias, '/')).toBeUndefined();
});

test('percent-encoded and plain spellings are one address, and targets are encoded', () => {
  expect(readAlias('/k%C3%A9/', '/')?.from).toBe('/ké/');
  expect(readAlias('/a%20b-%E2%80%94/', '/')?.from).toBe('/a b-—/');
  const site = siteWith([anArticle({ id: 'a', path: '/ké/', aliases: ['/x/'] })]);
  expect(redirectsOf(site, none).redirects[0]!.to).toBe('/k%C3%A9/');
});

test('a section of today takes precedence over the old site’s list of that name', () => {
  const forms = (site: Parameters<typeof patternsOf>[0]) =>
    patternsOf(site).map(({ from }) => from);
  expect(forms(siteWith([]))).toContain('/tag/:slug/');
  const sections = [...aSite.sections, { id: 'tag', name: 'Tag' }];
  expect(forms(siteWith([], { site: { ...aSite, sections } }))).not.toContain('/tag/:slug/');
});

test('a forwarding page stands where a host shows it as a page, and says where it leads', () => {
  const redirect = { from: '/lama/a/', query: undefined, to: '/koran/2015/09/a/' };
  expect(forwardFile(redirect)).toBe('lama/a/index.html');
  expect(forwardFile({ ...redirect, from: '/lama' })).toBe('lama/index.html');
  expect(forwardFile({ ...redirect, from: '/lama.html' })).toBe('lama.html');
  expect(forwardFile({ ...redirect, from: '/lama.php' })).toBeUndefined();
  expect(forwardFile({ ...redirect, query: { name: 'p', value: '1' } })).toBeUndefined();
  const html = forwardPage(siteWith([], { base: '/koran/' }), redirect);
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/koran/2015/09/a/">');
  expect(html).toContain('<link rel="canonical" href="https://warta.example/koran/2015/09/a/">');
});

test('a form under which a story stands today is no rule', () => {
  const forms = (path: string) =>
    patternsOf(siteWith([anArticle({ id: 'a', path })])).map(({ from }) => from);
  expect(forms('/category/berita/judul/')).not.toContain('/category/:parent/:slug/');
  expect(forms('/category/berita/judul/')).toContain('/category/:slug/');
  expect(forms('/2015/radio/amp/')).not.toContain('/:a/:b/amp/');
});

test('AMP’s form of an address that ends in .html leads to it with its ending', () => {
  const site = siteWith([anArticle({ id: 'a', aliases: ['/2015/lama.html'] })]);
  const forms = new Map(patternsOf(site).map(({ from, to }) => [from, to]));
  expect(forms.get('/:a/:b.html/amp/')).toBe('/:a/:b.html');
  expect(forms.get('/amp/:a/:b.html')).toBe('/:a/:b.html');
  expect(forms.has('/:a.html/amp/')).toBe(false);
});

test('without patterns the lists of an old site forward one by one, and only of an old site', () => {
  const topics = [{ id: 'banjir', name: 'Banjir', aliases: [] }];
  const lists = (aliases: string[]) =>
    oldLists(siteWith([anArticle({ id: 'a', aliases, topics: ['Banjir'] })], { topics }));
  expect(lists([])).toEqual([]);
  expect(lists(['/lama/']).map(({ from, to }) => [from, to])).toContainEqual([
    '/tag/banjir/',
    '/topic/banjir/',
  ]);
});
