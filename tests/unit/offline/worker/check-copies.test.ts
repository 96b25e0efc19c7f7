import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { copiesOn, storePage } from '../../../../src/offline/copies/store-page.ts';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { storePart } from '../../../../src/offline/copies/store-part.ts';
import { storedParts } from '../../../../src/offline/copies/stored-parts.ts';
import { checkCopies } from '../../../../src/offline/worker/check-copies.ts';
import { fakeDevice, storyPage } from '../fake-device.ts';

const BASE = 'https://warta.example/koran/2015/09';
const json = (value: unknown) => () => Response.json(value);
const notModified = () => new Response(null, { status: 304 });
/** A page that is no story, of the address `path`. */
const page = (title: string, path: string): Response =>
  new Response(
    `<!doctype html><html lang="id"><title>${title} · Warta</title><meta property="og:type" content="website"><meta property="og:title" content="${title}"><meta property="og:url" content="https://warta.example${path}">`,
    { headers: { 'content-type': 'text/html' } },
  );
const image = '<img src="/koran/_p/a.svg">';

async function withTwoStories(answers: Record<string, () => Response>) {
  const fake = fakeDevice(answers);
  await storePage(fake.device, 'recent', `${BASE}/a/`, storyPage('A', image));
  await storePage(fake.device, 'saved', `${BASE}/a/`, storyPage('A', image));
  await storePage(fake.device, 'saved', `${BASE}/b/`, storyPage('B'));
  await storePart(fake.device, 'parts', '/koran/_p/a.svg', new Response('<svg/>'));
  const titles = async () =>
    [...(await copiesOn(fake.device, 'recent')), ...(await copiesOn(fake.device, 'saved'))].map(
      ({ title }) => title,
    );
  const parts = async () => (await storedParts(fake.device)).map(({ path }) => path);
  return { ...fake, titles, parts };
}

describe('withdrawn stories', () => {
  test('go from every shelf, and their pictures with them', async () => {
    const { device, titles, parts } = await withTwoStories({
      '/koran/revoked.json': json({ paths: ['/koran/2015/09/a/'] }),
    });
    expect(await checkCopies(device, 'revoked')).toBe(true);
    expect(await titles()).toEqual(['B']);
    expect(await parts()).toEqual([]);
  });

  test('leave the lists that lead to them, once; nothing else is asked for', async () => {
    const { device, asked, titles, parts } = await withTwoStories({
      '/koran/revoked.json': json({ paths: ['/koran/2015/09/a/'] }),
      '/koran/nasional/': () => storyPage('Nasional, tanpa A'),
    });
    const list = storyPage('Nasional', `<a href="/koran/2015/09/a/">A${image}</a>`);
    await storePage(device, 'recent', 'https://warta.example/koran/nasional/', list);
    for (const times of [1, 2]) {
      asked.length = 0;
      await checkCopies(device, 'revoked');
      const paths = asked.map(({ path }) => path);
      expect(paths).toEqual(['/koran/revoked.json', '/koran/nasional/'].slice(0, 3 - times));
    }
    expect(await titles()).toEqual(['Nasional, tanpa A', 'B']);
    expect(await parts()).toEqual([]);
  });

  test('are asked for again in their lists when the connection broke off', async () => {
    const { device, state, answers, titles } = await withTwoStories({
      '/koran/revoked.json': json({ paths: ['/koran/2015/09/a/'] }),
    });
    const list = storyPage('Nasional', '<a href="/koran/2015/09/a/">A</a>');
    await storePage(device, 'recent', 'https://warta.example/koran/nasional/', list);
    answers['/koran/nasional/'] = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await checkCopies(device, 'revoked')).toBe(false);
    answers['/koran/nasional/'] = () => storyPage('Nasional, tanpa A');
    state.now += 5000;
    expect(await checkCopies(device, 'revoked')).toBe(true);
    expect(await titles()).toEqual(['Nasional, tanpa A', 'B']);
  });

  test.each([
    ['the host fails', () => new Response('', { status: 500 })],
    ['a login page answers', () => new Response('<html>Login')],
    ['something else answers', json({ error: 'no' })],
    ['it is not there', () => new Response('', { status: 404 })],
  ])('nothing is believed gone when %s', async (_name, answer) => {
    const { device, titles } = await withTwoStories({ '/koran/revoked.json': answer });
    expect(await checkCopies(device, 'all')).toBe(false);
    expect(await titles()).toEqual(['A', 'A', 'B']);
  });
});

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
    ['200 with another story', () => storyPage('Lain')],
  ])(
    'go from every shelf where the site answers %s, and their pictures with them',
    async (_, answer) => {
      const { device, titles, parts } = await withTwoStories({
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
    ['changed', () => storyPage('A', 'diralat')],
  ])(
    'a story that has the digits by chance stays, %s, and is asked for once',
    async (_, answer) => {
      const { device, titles, asked } = await withTwoStories({
        ...both,
        '/koran/revoked.json': erased(A),
        [A]: answer,
      });
      expect(await checkCopies(device, 'revoked')).toBe(true);
      expect((await titles()).toSorted()).toEqual(['A', 'A', 'B']);
      asked.length = 0;
      expect(await checkCopies(device, 'revoked')).toBe(true);
      expect(asked.map(({ path }) => path)).toEqual(['/koran/revoked.json']);
    },
  );

  test('a second story with the same digit is told by the length of the list', async () => {
    const { device, titles, answers } = await withTwoStories({
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
    const { device, state, titles, answers } = await withTwoStories({
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
    const { device, titles } = await withTwoStories({
      ...both,
      '/koran/revoked.json': erased(A),
      '/koran/nasional/': () => storyPage('Nasional, tanpa A'),
    });
    for (const list of ['nasional', 'topic/a']) {
      const url = `https://warta.example/koran/${list}/`;
      await storePage(device, 'recent', url, storyPage(list, `<a href="${A}">A</a>`));
    }
    const shard = '/koran/search-index/t/1-ab.bin';
    await storePart(device, 'search', shard, new Response('rahasia'));
    await checkCopies(device, 'revoked');
    expect(await titles()).toEqual(['Nasional, tanpa A', 'B']);
    expect(await (await openShelf(device, 'search')).match(shard)).toBeUndefined();
  });
});

describe('asking for everything again', () => {
  test('asks by ETag, and keeps what has not changed', async () => {
    const { device, titles, asked } = await withTwoStories({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': notModified,
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': notModified,
    });
    asked.length = 0;
    expect(await checkCopies(device, 'all')).toBe(true);
    expect(await titles()).toEqual(['A', 'A', 'B']);
    const story = asked.find(({ path }) => path.endsWith('/a/'));
    expect(story?.headers.get('if-none-match')).toBe('"1"');
  });

  test('where the host gives no validator, of a picture only its being there is asked', async () => {
    const { device, asked, parts } = await withTwoStories({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': () => storyPage('A', image),
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': () => new Response(null),
    });
    asked.length = 0;
    await checkCopies(device, 'all');
    expect(asked.find(({ path }) => path.endsWith('.svg'))?.method).toBe('HEAD');
    expect(await parts()).toEqual(['/koran/_p/a.svg']);
  });

  test('what is gone goes, and pictures that no page shows any more', async () => {
    const { device, titles, parts } = await withTwoStories({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': notModified,
    });
    await checkCopies(device, 'all');
    expect(await titles()).toEqual(['B']);
    expect(await parts()).toEqual([]);
  });

  test('a changed story is loaded anew, a picture taken out of it goes, its time of reading stays', async () => {
    const { device, state, parts } = await withTwoStories({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': () => storyPage('A, diralat'),
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': notModified,
    });
    state.now += 5000;
    await checkCopies(device, 'all');
    const [recent] = await copiesOn(device, 'recent');
    expect(recent).toMatchObject({ title: 'A, diralat', read: 1_000_000, loaded: 1_005_000 });
    expect(await parts()).toEqual([]);
  });

  test('a failing server proves nothing', async () => {
    const { device, titles } = await withTwoStories({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': () => new Response('', { status: 503 }),
      '/koran/2015/09/b/': () => new Response('', { status: 503 }),
    });
    await checkCopies(device, 'all');
    expect(await titles()).toEqual(['A', 'A', 'B']);
  });
});
