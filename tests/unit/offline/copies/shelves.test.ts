import { expect, test } from 'vitest';
import {
  clearShelves,
  isOurs,
  openShelf,
  shelfName,
} from '../../../../src/offline/copies/shelves.ts';
import { fakeDevice } from '../fake-device.ts';

test('two sites on one host keep apart', () => {
  const [a, b] = ['https://x.github.io/a/', 'https://x.github.io/b/'];
  expect(shelfName(a, 'saved')).not.toBe(shelfName(b, 'saved'));
  expect(isOurs(a, shelfName(a, 'saved'))).toBe(true);
  expect(isOurs(a, shelfName(b, 'saved'))).toBe(false);
  expect(isOurs('https://x.github.io/', shelfName(a, 'saved'))).toBe(false);
  expect(isOurs(a, 'workbox-precache:/a/:x')).toBe(false);
});

test('clearing takes old forms only, or all of this site, never what others stored', async () => {
  const { device } = fakeDevice();
  await openShelf(device, 'saved');
  for (const name of ['warta-0:/koran/:saved', 'warta-1:/lain/:saved', 'other']) {
    await device.caches.open(name);
  }
  await clearShelves(device, 'old');
  expect(await device.caches.keys()).toEqual([
    'warta-1:/koran/:saved',
    'warta-1:/lain/:saved',
    'other',
  ]);
  await clearShelves(device, 'all');
  expect(await device.caches.keys()).toEqual(['warta-1:/lain/:saved', 'other']);
});
