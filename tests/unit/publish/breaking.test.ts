import { expect, test } from 'vitest';
import { breakingView } from '../../../src/publish/breaking.ts';
import { anArticle } from '../../support/article.ts';
import { aSite } from '../../support/edition.ts';
import { siteWith } from '../../support/site.ts';

const now = '2026-11-28T01:00:00.000Z';
const article = anArticle({ id: '2026/11/gempa', date: '2026-11-27T23:10:00.000Z' });
const say = (breaking: typeof aSite.breaking, base = '/') =>
  breakingView(siteWith([article], { now, base, site: { ...aSite, breaking } }));

test('without an urgent line, or after its end, the file says nothing', () => {
  expect(say(undefined)).toEqual({});
  expect(say({ text: 'Gempa', until: '2026-11-28T01:00:00.000Z' })).toEqual({});
});

test('it says the line with its time: the newsroom’s, else that of the article it leads to', () => {
  expect(say({ text: 'Gempa', link: article.path, until: '2026-11-28T05:00:00.000Z' })).toEqual({
    label: 'Kabar mendesak',
    close: 'Tutup',
    text: 'Gempa',
    href: '/2026/11/gempa/',
    time: '2026-11-28T06:10:00+07:00',
    written: '06.10, 28\u00a0Nov 2026',
    until: '2026-11-28T12:00:00+07:00',
  });
  const own = say({ text: 'Gempa', time: '2026-11-27T05:00:00.000Z', link: article.path });
  expect(own).toMatchObject({ written: '27 Nov 2026, 12.00' });
  expect(say({ text: 'Gempa', link: '/2020/01/lain/' }).written).toBeUndefined();
  // It is not told before it is true.
  expect(say({ text: 'Gempa', time: '2026-11-28T02:00:00.000Z' }).time).toBeUndefined();
});

test('its address is whole, or from the root of the host', () => {
  expect(say({ text: 'Gempa', link: '/2026/11/gempa/' }, '/koran/').href).toBe(
    '/koran/2026/11/gempa/',
  );
  expect(say({ text: 'Gempa', link: 'https://bmkg.example/' }).href).toBe('https://bmkg.example/');
});
