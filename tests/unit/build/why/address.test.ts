import { expect, test } from 'vitest';
import { plainAddress } from '../../../../src/build/why/address.ts';

test.each([
  ['/2015/08/banjir/', '/'],
  ['2015/08/banjir', '/'],
  ['/2015/08/banjir/index.html', '/'],
  ['https://warta.example/2015/08/banjir/?utm_source=wa#atas', '/'],
  ['https://warta.example/koran/2015/08/banjir/', '/koran/'],
  ['/koran/2015/08/banjir/', '/koran/'],
  ['/2015/08/banjir/', '/koran/'],
])('%s is one path, however it is written (base %s)', (typed, base) => {
  expect(plainAddress(typed, base)).toBe('2015/08/banjir');
});

test.each([
  ['/', ''],
  ['', ''],
  ['index.html', ''],
  ['/404.html', '404.html'],
  ['/feed.xml', 'feed.xml'],
  ['/topic/caf%C3%A9/', 'topic/café'],
  ['/topic/cafe\u0301/', 'topic/café'],
  ['/100%/', '100%'],
])('%s', (typed, plain) => {
  expect(plainAddress(typed)).toBe(plain);
});
