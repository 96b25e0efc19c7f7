import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { storePage } from '../../../../src/offline/copies/store-page.ts';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { storePart } from '../../../../src/offline/copies/store-part.ts';
import { checkCopies } from '../../../../src/offline/worker/check-copies.ts';
import { articlePage } from '../fake-device.ts';
import { json, notModified, withTwoArticles } from './two-articles.ts';

/** A page that is no article, of the address `path`. */
const page = (title: string, path: string): Response =>
  new Response(
    `<!doctype html><html lang="id"><title>${title} · Warta</title><meta property="og:type" content="website"><meta property="og:title" content="${title}"><meta property="og:url" content="https://warta.example${path}">`,
    { headers: { 'content-type': 'text/html' } },
  );

/** The digits that the site lists for an address. */
const digitOf = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 1);

describe('erased stories', () => {
  const A = '/koran/2015/09/a/';
  const B = '/koran/2015/09/b/';
  const erased = (...paths: string[]) => json({ paths: [], erased: paths.map(digitOf) });
  const both = { [B]: notModified, '/koran/_p/a.svg': notModified };

  test.each([
    ['410', () => new Response('', { status: 410 })],
    ['404 with a page', () => new Response('<html>Tidak ditemukan', { status: 404 })],
    ['451', () => new Response('', { status: 451 })],
    ['200 with its error page', () => page('Tidak ditemukan', '/koran/404.html')],
    ['200 with the front page', () => page('Warta', '/koran/')],
    ['200 with another story', () => articlePage('Lain')],
  ])(
    'go from every shelf where the site answers %s, and their pictures with them',
    async (_, answer) => {
      const { device, titles, parts } = await withTwoArticles({
        ...both,
        '/koran/revoked.json': erased(A),
        [A]: answer,
      });
      expect(await checkCopies(device, 'revoked')).toBe(true);
      expect(await titles()).toEqual(['B']);
      expect(await parts()).toEqual([]);
    },
  );

  test.each([
    ['unchanged', notModified],
    ['changed', () => articlePage('A', 'diralat')],
  ])(
    'a story that has the digits by chance stays, %s, and is asked for once',
    async (_, answer) => {
      const { device, titles, requests } = await withTwoArticles({
        ...both,
        '/koran/revoked.json': erased(A),
        [A]: answer,
      });
      expect(await checkCopies(device, 'revoked')).toBe(true);
      expect((await titles()).toSorted()).toEqual(['A', 'A', 'B']);
      requests.length = 0;
      expect(await checkCopies(device, 'revoked')).toBe(true);
      expect(requests.map(({ path }) => path)).toEqual(['/koran/revoked.json']);
    },
  );

  test('a second story with the same digit is told by the length of the list', async () => {
    const { device, titles, answers } = await withTwoArticles({
      ...both,
      '/koran/revoked.json': erased(A),
      [A]: notModified,
    });
    await checkCopies(device, 'revoked');
    answers['/koran/revoked.json'] = erased(A, A);
    delete answers[A];
    await checkCopies(device, 'revoked');
    expect(await titles()).toEqual(['B']);
  });

  test('a device without network, or a failing server, is asked for another time', async () => {
    const { device, state, titles, answers } = await withTwoArticles({
      ...both,
      '/koran/revoked.json': erased(A),
      [A]: () => new Response('', { status: 503 }),
    });
    state.isOnline = false;
    expect(await checkCopies(device, 'revoked')).toBe(false);
    state.isOnline = true;
    expect(await checkCopies(device, 'revoked')).toBe(false);
    expect(await titles()).toEqual(['A', 'A', 'B']);
    delete answers[A];
    expect(await checkCopies(device, 'revoked')).toBe(true);
    expect(await titles()).toEqual(['B']);
  });

  test('lists that led to it come anew, those of its topic alone go, and so do the search parts', async () => {
    const { device, titles } = await withTwoArticles({
      ...both,
      '/koran/revoked.json': erased(A),
      '/koran/nasional/': () => articlePage('Nasional, tanpa A'),
    });
    for (const list of ['nasional', 'topic/a']) {
      const url = `https://warta.example/koran/${list}/`;
      await storePage(device, 'recent', url, articlePage(list, `<a href="${A}">A</a>`));
    }
    const shard = '/koran/search-index/t/1-ab.bin';
    await storePart(device, 'search', shard, new Response('rahasia'));
    await checkCopies(device, 'revoked');
    expect(await titles()).toEqual(['Nasional, tanpa A', 'B']);
    expect(await (await openShelf(device, 'search')).match(shard)).toBeUndefined();
  });
});
