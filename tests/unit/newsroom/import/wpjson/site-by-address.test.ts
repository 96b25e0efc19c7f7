import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allIn, none } from '../support/imported.ts';
import { contentFolder, filesIn } from '../support/content-folder.ts';
import { runImport } from '../support/run-import.ts';
import { jsonPost, jsonTerm, jsonUser } from './write-json.ts';

type Handler = (path: string, query: URLSearchParams, response: ServerResponse) => unknown;

/** A site of WordPress on this machine; answers its address and what it was asked for, in order. */
async function site(handler: Handler) {
  const asked: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const server = createServer((request: IncomingMessage, response) => {
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    response.on('close', () => (atOnce -= 1));
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    asked.push(request.url!);
    const answer = handler(pathname, searchParams, response);
    if (answer === undefined) response.writeHead(404).end('{"code":"rest_no_route","message":"-"}');
    else if (answer !== response)
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, mostAtOnce: () => mostAtOnce };
}

/** Ninety posts and a page, as WordPress gives them out. */
function paper(posts = 90): Handler {
  const people = {
    author: [jsonUser(2, 'siti88', 'Siti Aminah')],
    'wp:term': [[jsonTerm(4, 'category', 'Demak')]],
  };
  const all = Array.from({ length: posts }, (_, at) =>
    jsonPost(at + 1, { categories: [4], _embedded: people, _links: {} }),
  );
  const page = jsonPost(500, { type: 'page', link: 'https://kabar.example/redaksi/', _links: {} });
  return (path, query) => {
    const part = <T>(list: T[]) => {
      const at = Number(query.get('offset'));
      return list.slice(at, at + Math.min(40, Number(query.get('per_page'))));
    };
    if (path === '/wp-json/')
      return { name: 'Kabar Demak', home: 'https://kabar.example', namespaces: ['wp/v2'] };
    if (path === '/wp-json/wp/v2/types')
      return {
        post: { rest_base: 'posts' },
        page: { rest_base: 'pages' },
        attachment: { rest_base: 'media' },
      };
    if (path === '/wp-json/wp/v2/categories')
      return part([jsonTerm(3, 'category', 'Daerah'), jsonTerm(4, 'category', 'Demak', 3)]);
    if (path === '/wp-json/wp/v2/posts') return part(all);
    if (path === '/wp-json/wp/v2/pages') return part([page]);
    return undefined;
  };
}

async function imported(url: string, content = contentFolder(), more = {}) {
  const outcome = await runImport(content, url, { allowPrivate: true, pause: 1, ...more });
  const fetched = join(content, '_import/.fetched');
  return {
    content,
    outcome,
    files: filesIn(content),
    rules: [...outcome.notes].map(({ rule }) => rule),
    kept: existsSync(fetched) ? readdirSync(fetched).length : 0,
  };
}

describe('a site by its address', () => {
  test.each(['/wp-json/', '/wp-json', '/wp-json/wp/v2/'])('comes whole by %s', async (path) => {
    const { url, mostAtOnce } = await site(paper());
    const { outcome, files, content, kept } = await imported(`${url}${path}`);
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
    expect((await imported(`${found.url}/`)).outcome.units.total.article).toBe(3);
    const before = found.asked.length;
    await imported(`${found.url}/berita/`);
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
    const first = await imported(`${found.url}/wp-json/`, content);
    expect(first.rules).toContain('wpjson-part');
    expect([first.outcome.units.total.article, first.kept]).toEqual([80, 1]);
    isDown = false;
    const before = found.asked.length;
    const second = await imported(`${found.url}/wp-json/`, content);
    expect(second.outcome.units.total).toMatchObject({ article: 90, page: 1 });
    expect(second.rules).not.toContain('wpjson-part');
    expect(second.kept).toBe(0);
    expect(found.asked.slice(before).some((path) => path.includes('offset=40'))).toBe(false);
  }, 30_000);

  test('of which only some are asked for is not asked for all', async () => {
    const found = await site(paper());
    const content = contentFolder();
    const trial = await imported(`${found.url}/wp-json/`, content, { only: '20' });
    expect(trial.outcome.units.total.article).toBe(20);
    expect(found.asked.some((path) => path.includes('offset=40'))).toBe(false);
    expect((await imported(`${found.url}/wp-json/`, content)).outcome.units.total.article).toBe(90);
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
    expect((await imported(`${found.url}/wp-json/`)).outcome.units.total.article).toBe(30);
  });

  test('that is stopped keeps what came for the next time', async () => {
    const stop = new AbortController();
    const all = paper();
    const found = await site((path, query, response) => {
      if (query.get('offset') === '40') stop.abort();
      return all(path, query, response);
    });
    const content = contentFolder();
    const { kept } = await imported(`${found.url}/wp-json/`, content, { stop: stop.signal });
    expect(kept).toBe(1);
    expect(allIn(content)).toContain('Siti Aminah');
    expect(allIn(content)).not.toMatch(/RAHASIA|siti88/);
    expect((await imported(`${found.url}/wp-json/`, content)).outcome.units.total.article).toBe(90);
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
    expect((await imported(`${found.url}/wp-json/`)).outcome.units.total.article).toBe(10);
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
    const { rules, outcome } = await imported(`${found.url}/wp-json/`);
    expect(rules).toEqual(['wpjson-closed']);
    expect(outcome.units.total).toEqual(none);
  });

  test('on a network of one’s own is not asked without leave', async () => {
    const found = await site(paper());
    const { rules } = await imported(`${found.url}/wp-json/`, contentFolder(), {
      allowPrivate: false,
    });
    expect(found.asked).toEqual([]);
    expect(rules).toEqual(['url-refused']);
  });
});
