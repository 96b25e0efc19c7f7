import { describe, expect, test } from 'vitest';
import {
  composedLink,
  createUrls,
  normaliseBase,
  outputFile,
  readAddress,
} from '../../../src/lib/url.ts';
import { articlePath, documentFile, documentPath, olderPath } from '../../../src/site/addresses.ts';

describe('the address of a site', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['berita', '/berita/'],
    ['/berita/koran', '/berita/koran/'],
    ['//berita//', '/berita/'],
  ])('base %j is %j', (setting, base) => expect(normaliseBase(setting)).toBe(base));

  test('takes its base from the path of the URL unless one is given', () => {
    expect(readAddress('https://user.github.io/repo')).toEqual({
      origin: 'https://user.github.io',
      base: '/repo/',
    });
    expect(readAddress('https://x.id/a', '/b').base).toBe('/b/');
  });

  test('refuses what is no web address', () => {
    expect(() => readAddress('ftp://x.id')).toThrow(TypeError);
    expect(() => readAddress('warta')).toThrow(TypeError);
  });
});

test('links carry the base path, full addresses the origin too', () => {
  const urls = createUrls({ origin: 'https://x.id', base: '/koran/' });
  expect(urls.href('/2015/09/a/')).toBe('/koran/2015/09/a/');
  expect(urls.href('/')).toBe('/koran/');
  expect(urls.absolute('/feed.xml')).toBe('https://x.id/koran/feed.xml');
});

test('paths', () => {
  expect(articlePath(2015, 9, 'a')).toBe('/2015/09/a/');
  expect(olderPath('/', 3)).toBe('/page/3/');
  expect(olderPath('/topic/suriah/', 1)).toBe('/topic/suriah/page/1/');
});

test.each([
  ['/', 'index.html'],
  ['/2015/09/a/', '2015/09/a/index.html'],
  ['/2015/09/a.html', '2015/09/a.html'],
  ['/kopi%20susu/', 'kopi susu/index.html'],
])('%s is written to %s', (path, file) => expect(outputFile(path)).toBe(file));

describe('a document', () => {
  test.each([
    ['articles/2015/09/a.pdf', '/2015/09/a.pdf'],
    ['articles/2015/09/a #2, b & 100%?.pdf', '/2015/09/a%20%232%2C%20b%20%26%20100%25%3F.pdf'],
    ['files/kafe\u0301.txt', '/kaf%C3%A9.txt'],
  ])('%s is at %s, and lies where a server looks for it', (file, path) => {
    expect(documentPath(file)).toBe(path);
    expect(`/${documentFile(file)}`).toBe(decodeURIComponent(path));
  });
});

test.each([
  ['/2015/09/kafe%CC%81/', '/2015/09/kaf%C3%A9/'],
  ['/2015/09/kafe\u0301/?a=%20b#%C3%A9', '/2015/09/kaf%C3%A9/?a=%20b#%C3%A9'],
  ['/a%2Fb%ff%C3', '/a%2Fb%ff%C3'],
  ['/\uD800', '/%EF%BF%BD'],
])('a link to %s is one to %s', (written, link) => {
  expect(composedLink(written)).toBe(link);
});
