import { expect, test } from 'vitest';
import { supportPlace } from '../../../src/edition/support-place.ts';

const support = { text: 'Dukung kami.', links: [] };
const nobody = (): boolean => false;

test('readers are told on a page that is made, or on the one that the newsroom wrote', () => {
  expect(supportPlace({ support }, [], nobody)).toEqual({ path: '/support/', isWritten: false });
  const pages = [
    { id: 'tentang', path: '/tentang/' },
    { id: 'donasi', path: '/donasi/' },
  ];
  expect(supportPlace({ support }, pages, nobody)).toEqual({ path: '/donasi/', isWritten: true });
});

test('nowhere where nobody is asked, or where something else has the address', () => {
  expect(supportPlace({}, [], nobody)).toBeUndefined();
  expect(supportPlace({ support }, [], (path) => path === '/support/')).toBeUndefined();
});
