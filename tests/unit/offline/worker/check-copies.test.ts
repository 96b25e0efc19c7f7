import { describe, expect, test } from 'vitest';
import { copiesOn, storePage } from '../../../../src/offline/copies/store-page.ts';
import { checkCopies } from '../../../../src/offline/worker/check-copies.ts';
import { articlePage } from '../fake-device.ts';
import { image, json, notModified, withTwoArticles } from './two-articles.ts';

describe('withdrawn stories', () => {
  test('go from every shelf, and their pictures with them', async () => {
    const { device, titles, parts } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: ['/koran/2015/09/a/'] }),
    });
    expect(await checkCopies(device, 'revoked')).toBe(true);
    expect(await titles()).toEqual(['B']);
    expect(await parts()).toEqual([]);
  });

  test('leave the lists that lead to them, once; nothing else is asked for', async () => {
    const { device, requests, titles, parts } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: ['/koran/2015/09/a/'] }),
      '/koran/nasional/': () => articlePage('Nasional, tanpa A'),
    });
    const list = articlePage('Nasional', `<a href="/koran/2015/09/a/">A${image}</a>`);
    await storePage(device, 'recent', 'https://warta.example/koran/nasional/', list);
    for (const times of [1, 2]) {
      requests.length = 0;
      await checkCopies(device, 'revoked');
      const paths = requests.map(({ path }) => path);
      expect(paths).toEqual(['/koran/revoked.json', '/koran/nasional/'].slice(0, 3 - times));
    }
    expect(await titles()).toEqual(['Nasional, tanpa A', 'B']);
    expect(await parts()).toEqual([]);
  });

  test('are asked for again in their lists when the connection broke off', async () => {
    const { device, state, answers, titles } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: ['/koran/2015/09/a/'] }),
    });
    const list = articlePage('Nasional', '<a href="/koran/2015/09/a/">A</a>');
    await storePage(device, 'recent', 'https://warta.example/koran/nasional/', list);
    answers['/koran/nasional/'] = () => {
      throw new TypeError('Failed to fetch');
    };
    expect(await checkCopies(device, 'revoked')).toBe(false);
    answers['/koran/nasional/'] = () => articlePage('Nasional, tanpa A');
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
    const { device, titles } = await withTwoArticles({ '/koran/revoked.json': answer });
    expect(await checkCopies(device, 'all')).toBe(false);
    expect(await titles()).toEqual(['A', 'A', 'B']);
  });
});

describe('asking for everything again', () => {
  test('asks by ETag, and keeps what has not changed', async () => {
    const { device, titles, requests } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': notModified,
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': notModified,
    });
    requests.length = 0;
    expect(await checkCopies(device, 'all')).toBe(true);
    expect(await titles()).toEqual(['A', 'A', 'B']);
    const article = requests.find(({ path }) => path.endsWith('/a/'));
    expect(article?.headers.get('if-none-match')).toBe('"1"');
  });

  test('where the host gives no validator, of a picture only its being there is asked', async () => {
    const { device, requests, parts } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': () => articlePage('A', image),
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': () => new Response(null),
    });
    requests.length = 0;
    await checkCopies(device, 'all');
    expect(requests.find(({ path }) => path.endsWith('.svg'))?.method).toBe('HEAD');
    expect(await parts()).toEqual(['/koran/_p/a.svg']);
  });

  test('what is gone goes, and pictures that no page shows any more', async () => {
    const { device, titles, parts } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/b/': notModified,
      '/koran/_p/a.svg': notModified,
    });
    await checkCopies(device, 'all');
    expect(await titles()).toEqual(['B']);
    expect(await parts()).toEqual([]);
  });

  test('a changed story is loaded anew, a picture taken out of it goes, its time of reading stays', async () => {
    const { device, state, parts } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': () => articlePage('A, diralat'),
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
    const { device, titles } = await withTwoArticles({
      '/koran/revoked.json': json({ paths: [] }),
      '/koran/2015/09/a/': () => new Response('', { status: 503 }),
      '/koran/2015/09/b/': () => new Response('', { status: 503 }),
    });
    await checkCopies(device, 'all');
    expect(await titles()).toEqual(['A', 'A', 'B']);
  });
});
