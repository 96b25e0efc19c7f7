import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageRequest, pathParam, routePath, sitePath } from '../../../../src/build/astro/routes.ts';
import { createUrls } from '../../../../src/lib/url.ts';

const urls = createUrls({ origin: 'https://warta.example', base: '/koran/' });

const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const pagePath = fc.oneof(
  fc.constantFrom('/', '/404.html'),
  fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}/`),
  fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/${parts.join('/')}.html`),
);

test('every page is found again at what Astro calls its address', () => {
  fc.assert(
    fc.property(pagePath, (path) => {
      const pathname = path === '/404.html' ? '/404' : `/${pathParam(path)}`;
      expect(sitePath(pathname, true)).toBe(path);
    }),
  );
});

test('Astro takes no address of ours for one that it ends itself', () => {
  fc.assert(
    fc.property(pagePath, (path) => {
      expect(routePath(path).endsWith('.html') && path !== '/404.html').toBe(false);
    }),
  );
});

test.each([
  ['/feed.xml', false, '/feed.xml'],
  ['/404', true, '/404.html'],
  ['/2015/berita.html@', true, '/2015/berita.html'],
  ['/a', true, '/a/'],
])('%s (a page: %s) is published at %s', (pathname, isPage, path) => {
  expect(sitePath(pathname, isPage)).toBe(path);
});

test('a page is asked for by its route, an endpoint by its file, below the base', () => {
  expect(pageRequest(urls, '/a.html', true).url).toBe('https://warta.example/koran/a.html@');
  expect(pageRequest(urls, '/a.html', false).url).toBe('https://warta.example/koran/a.html');
});
