import { expect, test } from 'vitest';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { copiesOn } from '../../../../src/offline/copies/store-page.ts';
import { keepPage } from '../../../../src/offline/worker/keep-page.ts';
import { fakeDevice, articlePage } from '../fake-device.ts';

const BASE = 'https://warta.example/koran/2015/09';

test('a full device keeps the page it can, and the reader hears nothing', async () => {
  const { device, state } = fakeDevice();
  await keepPage(device, `${BASE}/a/`, articlePage('A'));
  state.room = 1;
  await expect(keepPage(device, `${BASE}/b/`, articlePage('B'))).resolves.toBeUndefined();
  expect(await (await openShelf(device, 'recent')).keys()).toHaveLength(1);
});

test('a full device gives up what was read before for what is read now', async () => {
  const { device, state } = fakeDevice();
  await keepPage(device, `${BASE}/a/`, articlePage('A', 'x'.repeat(4e6)));
  state.now += 1000;
  state.room = 1;
  await keepPage(device, `${BASE}/b/`, articlePage('B'));
  expect((await copiesOn(device, 'recent')).map(({ title }) => title)).toEqual(['B']);
});

test.each([404, 410])('a page that answers %d is not kept any longer', async (status) => {
  const { device } = fakeDevice();
  await keepPage(device, `${BASE}/a/`, articlePage('A'));
  await keepPage(device, `${BASE}/a/`, new Response('', { status }));
  expect(await copiesOn(device, 'recent')).toEqual([]);
});
