import { expect, test } from 'vitest';
import { findPage } from '../../../../src/offline/copies/find-page.ts';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { copiesOn, storePage } from '../../../../src/offline/copies/store-page.ts';
import { storedParts } from '../../../../src/offline/copies/stored-parts.ts';
import { fakeDevice, articlePage } from '../fake-device.ts';

const URL_A = 'https://warta.example/koran/2015/09/a/';
const script = (text: string) => () =>
  new Response(text, { headers: { 'content-type': 'text/javascript' } });

test('a page is stored under its address without query, with what it says of itself', async () => {
  const { device } = fakeDevice();
  await storePage(
    device,
    'recent',
    `${URL_A}?utm=x#ralat`,
    articlePage('Banjir di Demak – “Terparah”'),
  );
  expect(await copiesOn(device, 'recent')).toEqual([
    expect.objectContaining({
      url: URL_A,
      title: 'Banjir di Demak – “Terparah”',
      kind: 'story',
      lang: 'en',
      read: 1_000_000,
      loaded: 1_000_000,
    }),
  ]);
});

test('a page brings all scripts that it can ever import', async () => {
  const { device } = fakeDevice({
    '/koran/_astro/a.js': script('import"./b.js";()=>import(`./c.js`)'),
    '/koran/_astro/b.js': script('import"./a.js"'),
    '/koran/_astro/c.js': script(''),
  });
  await storePage(device, 'recent', URL_A, articlePage('A', '<script src="/koran/_astro/a.js">'));
  const paths = (await storedParts(device)).map(({ path }) => path);
  expect(paths.toSorted()).toEqual([
    '/koran/_astro/a.js',
    '/koran/_astro/b.js',
    '/koran/_astro/c.js',
  ]);
});

test('when data is saved a page brings only what it cannot run without', async () => {
  const { device } = fakeDevice({
    '/koran/_astro/a.js': script('import{x}from"./b.js";()=>import(`./c.js`);link="./d.css"'),
    '/koran/_astro/b.js': script('export*from"./e.js"'),
    '/koran/_astro/e.js': script(''),
    '/koran/_astro/c.js': script(''),
  });
  const page = articlePage('A', '<script src="/koran/_astro/a.js">');
  await storePage(device, 'recent', URL_A, page, { extent: 'needed' });
  const paths = (await storedParts(device)).map(({ path }) => path);
  expect(paths.toSorted()).toEqual([
    '/koran/_astro/a.js',
    '/koran/_astro/b.js',
    '/koran/_astro/e.js',
  ]);
});

test('a missing script is no reason not to store the page', async () => {
  const { device } = fakeDevice();
  await storePage(
    device,
    'recent',
    URL_A,
    articlePage('A', '<script src="/koran/_astro/gone.js">'),
  );
  expect(await copiesOn(device, 'recent')).toHaveLength(1);
});

test.each([
  ['an error', new Response('', { status: 500, headers: { 'content-type': 'text/html' } })],
  ['a file', new Response('{}', { headers: { 'content-type': 'application/json' } })],
])('%s is not stored', async (_name, response) => {
  const { device } = fakeDevice();
  expect(await storePage(device, 'recent', URL_A, response)).toBeUndefined();
  expect(await copiesOn(device, 'recent')).toEqual([]);
});

test('of two copies the one loaded last is found, with or without the last slash', async () => {
  const { device, state } = fakeDevice();
  await storePage(device, 'saved', URL_A, articlePage('Lama'));
  state.now += 1000;
  await storePage(device, 'recent', URL_A, articlePage('Baru sekali'));
  expect(await (await findPage(device, URL_A.slice(0, -1)))!.text()).toContain('Baru sekali');
  await (await openShelf(device, 'recent')).delete(URL_A);
  expect(await (await findPage(device, URL_A))!.text()).toContain('Lama');
});
