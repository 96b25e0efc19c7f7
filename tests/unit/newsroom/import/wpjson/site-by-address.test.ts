import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { allIn, none } from '../support/imported.ts';
import { contentFolder } from '../support/content-folder.ts';
import type { Handler } from './served-site.ts';
import { importedFrom, paper, site } from './served-site.ts';

describe('a site by its address', () => {
  test.each(['/wp-json/', '/wp-json', '/wp-json/wp/v2/'])('comes whole by %s', async (path) => {
    const { url, mostAtOnce } = await site(paper());
    const { outcome, files, content, kept } = await importedFrom(`${url}${path}`);
    expect(outcome.units.total).toMatchObject({ ...none, article: 90, page: 1, private: 3 });
    expect(files['articles/2021/04/berita-90.md']).toContain('siti-aminah');
    expect(mostAtOnce()).toBe(1);
    expect(kept).toBe(0);
    expect(allIn(content)).not.toMatch(/RAHASIA|siti88/);
  });

  test('comes whole by its front page, and by that only', async () => {
    const all = paper(3);
    const found = await site((path, query, response) => {
      if (path !== '/' && path !== '/berita/') return all(path, query, response);
      const link = `<link rel='https://api.w.org/' href='http://${response.req.headers.host}/wp-json/' />`;
      return `<!doctype html><html><head>${link}<title>Kabar</title></head><body><article><h1>Satu berita</h1><p>${'Isi berita ini panjang. '.repeat(30)}</p></article></body></html>`;
    });
    expect((await importedFrom(`${found.url}/`)).outcome.units.total.article).toBe(3);
    const before = found.asked.length;
    await importedFrom(`${found.url}/berita/`);
    expect(found.asked.slice(before)).toEqual(['/berita/']);
  });

  test('that fails in the middle is gone on with, and asked for nothing twice', async () => {
    let isDown = true;
    const all = paper();
    const found = await site((path, query, response) =>
      isDown && path.endsWith('/posts') && query.get('offset') === '80'
        ? response.writeHead(503).end()
        : all(path, query, response),
    );
    const content = contentFolder();
    const first = await importedFrom(`${found.url}/wp-json/`, content);
    expect(first.rules).toContain('wpjson-part');
    expect([first.outcome.units.total.article, first.kept]).toEqual([80, 1]);
    isDown = false;
    const before = found.asked.length;
    const second = await importedFrom(`${found.url}/wp-json/`, content);
    expect(second.outcome.units.total).toMatchObject({ article: 90, page: 1 });
    expect(second.rules).not.toContain('wpjson-part');
    expect(second.kept).toBe(0);
    expect(found.asked.slice(before).some((path) => path.includes('offset=40'))).toBe(false);
  }, 30_000);

  test('of which only some are asked for is not asked for all', async () => {
    const found = await site(paper());
    const content = contentFolder();
    const trial = await importedFrom(`${found.url}/wp-json/`, content, { only: '20' });
    expect(trial.outcome.units.total.article).toBe(20);
    expect(found.asked.some((path) => path.includes('offset=40'))).toBe(false);
    expect((await importedFrom(`${found.url}/wp-json/`, content)).outcome.units.total.article).toBe(
      90,
    );
    const first = found.asked.filter(
      (path) => path.includes('/posts?') && path.includes('offset=0'),
    );
    expect(first).toHaveLength(1);
  });

  test('whose answers are too much is asked for less', async () => {
    const all = paper(30);
    const found = await site((path, query, response) =>
      path.endsWith('/posts') && query.get('per_page') === '100'
        ? response.writeHead(500).end()
        : all(path, query, response),
    );
    expect((await importedFrom(`${found.url}/wp-json/`)).outcome.units.total.article).toBe(30);
  });

  test('that is stopped keeps what came for the next time', async () => {
    const stop = new AbortController();
    const all = paper();
    const found = await site((path, query, response) => {
      if (query.get('offset') === '40') stop.abort();
      return all(path, query, response);
    });
    const content = contentFolder();
    const { kept } = await importedFrom(`${found.url}/wp-json/`, content, { stop: stop.signal });
    expect(kept).toBe(1);
    expect(allIn(content)).toContain('Siti Aminah');
    expect(allIn(content)).not.toMatch(/RAHASIA|siti88/);
    expect((await importedFrom(`${found.url}/wp-json/`, content)).outcome.units.total.article).toBe(
      90,
    );
    const offsets = found.asked.filter(
      (path) => path.includes('/posts?') && path.includes('offset=0'),
    );
    expect(offsets).toHaveLength(1);
  });

  test('that does not listen to offsets ends all the same', async () => {
    const all = paper(10);
    const found = await site((path, query, response) => {
      query.set('offset', '0');
      return all(path, query, response);
    });
    expect((await importedFrom(`${found.url}/wp-json/`)).outcome.units.total.article).toBe(10);
  });

  test.each([
    [
      'closed',
      (_: string, __: URLSearchParams, response: ServerResponse) => response.writeHead(401).end(),
    ],
    ['answered with a page', () => '<!doctype html><title>Just a moment...</title>'],
    ['refused in words', () => ({ code: 'rest_disabled', message: 'Maaf' })],
  ])('that is %s says so, with the way out', async (_, handler) => {
    const found = await site(handler as Handler);
    const { rules, outcome } = await importedFrom(`${found.url}/wp-json/`);
    expect(rules).toEqual(['wpjson-closed']);
    expect(outcome.units.total).toEqual(none);
  });

  test('on a network of one’s own is not asked without leave', async () => {
    const found = await site(paper());
    const { rules } = await importedFrom(`${found.url}/wp-json/`, contentFolder(), {
      allowPrivate: false,
    });
    expect(found.asked).toEqual([]);
    expect(rules).toEqual(['url-refused']);
  });
});
