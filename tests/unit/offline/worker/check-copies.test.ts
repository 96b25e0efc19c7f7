import { describe, expect, test } from 'vitest';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { copiesOn, storePage } from '../../../../src/offline/copies/store-page.ts';
import { storePart } from '../../../../src/offline/copies/store-part.ts';
import { storedParts } from '../../../../src/offline/copies/stored-parts.ts';
import { checkCopies } from '../../../../src/offline/worker/check-copies.ts';
import { fakeDevice, storyPage } from '../fake-device.ts';

const BASE = 'https://warta.example/koran/2015/09';
const json = (value: unknown) => () => Response.json(value);
const notModified = () => new Response(null, { status: 304 });
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

test('a full device keeps the page it can, and the reader hears nothing', async () => {
  const { keepPage } = await import('../../../../src/offline/worker/keep-page.ts');
  const { device, state } = fakeDevice();
  await keepPage(device, `${BASE}/a/`, storyPage('A'));
  state.room = 1;
  await expect(keepPage(device, `${BASE}/b/`, storyPage('B'))).resolves.toBeUndefined();
  expect(await (await openShelf(device, 'recent')).keys()).toHaveLength(1);
});
