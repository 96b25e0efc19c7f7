import { describe, expect, test } from 'vitest';
import type { LeftOut } from '../../../../../src/newsroom/stats/count/left-out.ts';
import { Tally } from '../../../../../src/newsroom/stats/count/tally.ts';
import { readLine } from '../../../../../src/newsroom/stats/log/read-log.ts';
import type { Asked } from '../../../../support/stats/lines.ts';
import { asked, combinedLine, hostLine } from '../../../../support/stats/lines.ts';

const STORIES = new Map([
  ['/2026/11/banjir/', 'banjir'],
  ['/2014/lama.html', 'lama'],
]);

const site = (base = '/') => ({
  hosts: new Set(['kabar.example']),
  base,
  zone: 'Asia/Jakarta',
  storyAt: (path: string) => STORIES.get(path) ?? STORIES.get(`${path}/`),
});

/** Counts what is asked for, one request after the other. */
function counted(some: readonly Partial<Asked>[], base?: string, write = combinedLine): Tally {
  const tally = new Tally(site(base));
  for (const one of some) tally.count(readLine(write(asked(one)))!);
  return tally;
}

const visitsOf = (tally: Tally): Record<string, number> =>
  Object.fromEntries(
    [...tally.stories].map(([id, { days }]) => [
      id,
      [...days.values()].reduce((one, other) => one + other),
    ]),
  );

/** The same page for a reader each. */
const reader = (number: number): string => `198.51.100.${number}`;

describe('a visit', () => {
  test.each<[string, Partial<Asked>]>([
    ['is a page that is read', {}],
    ['is one with doubled slashes', { target: '//2026//11/banjir/' }],
    ['is one with marks of a campaign', { target: '/2026/11/banjir/?fbclid=a&utm_source=b#c' }],
    ['is one by its file', { target: '/2026/11/banjir/index.html' }],
    ['is one that did not change since', { status: 304 }],
    [
      'is one asked for in whole, as of a proxy',
      { target: 'https://kabar.example/2026/11/banjir/' },
    ],
    ['is one with signs written as numbers', { target: '/2026/11/%62anjir/' }],
  ])('%s', (_what, one) => {
    expect(visitsOf(counted([one]))).toEqual({ banjir: 1 });
  });

  test('is of a story at an address of its own, too', () => {
    expect(visitsOf(counted([{ target: '/2014/lama.html?m=1' }]))).toEqual({ lama: 1 });
  });

  test('lies in the folder of the site, where it has one', () => {
    const tally = counted([{ target: '/koran/2026/11/banjir/' }, { target: '/lain/' }], '/koran/');
    expect(visitsOf(tally)).toEqual({ banjir: 1 });
    expect(tally.left.otherSite).toBe(1);
  });

  test('ends half an hour after the reader was last there', () => {
    const times = ['08:00:00', '08:20:00', '08:45:00', '09:16:00'];
    const tally = counted(times.map((time) => ({ time: `2026-11-28T${time}+07:00` })));
    expect(visitsOf(tally)).toEqual({ banjir: 2 });
    expect(tally.again).toBe(2);
  });

  test('is one for each reader: an address and a program', () => {
    const others = [{ from: reader(1) }, { from: reader(2) }, { agent: 'Mozilla/5.0 Firefox/99' }];
    expect(visitsOf(counted([...others, ...others]))).toEqual({ banjir: 3 });
  });

  test('counts for the day of the site, not of the machine', () => {
    const tally = counted([
      { time: '2026-11-27T16:59:59+00:00' },
      { time: '2026-11-27T17:00:00+00:00', from: reader(1) },
    ]);
    expect([...tally.stories.get('banjir')!.days]).toEqual([
      ['2026-11-27', 1],
      ['2026-11-28', 1],
    ]);
  });
});

describe('no visit', () => {
  const crawler = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)';
  test.each<[string, Partial<Asked>, LeftOut]>([
    ['is a request for the head alone', { method: 'HEAD' }, 'method'],
    ['is what is sent', { method: 'POST' }, 'method'],
    ['is a part of a page', { status: 206 }, 'status'],
    ['is what leads on', { status: 301 }, 'status'],
    ['is what is not there', { status: 404 }, 'status'],
    ['is what failed', { status: 502 }, 'status'],
    ['is a crawler', { agent: crawler }, 'program'],
    ['is the preview of a link in a chat', { agent: 'WhatsApp/2.23.20.0' }, 'program'],
    ['is the preview of a link at a network', { agent: 'facebookexternalhit/1.1' }, 'program'],
    ['is a tool', { agent: 'curl/8.5.0' }, 'program'],
    ['is who does not say by what', { agent: '' }, 'program'],
    ['is the worker of the site', { referrer: 'https://kabar.example/sw.js' }, 'worker'],
  ])('%s', (_what, one, why) => {
    const tally = counted([one]);
    expect(visitsOf(tally)).toEqual({});
    expect(tally.left).toMatchObject({ [why]: 1 });
  });

  test.each([
    '/_p/a-1.webp',
    '/_astro/a.css',
    '/sw.js?v=1',
    '/feed.xml',
    '/kartu.png',
    '/status.json',
  ])('is what belongs to a page: %s', (target) => {
    const tally = counted([{ target }]);
    expect(tally.all.days.size + tally.others.size).toBe(0);
    expect(Object.values(tally.left).every((times) => times === 0)).toBe(true);
  });

  test('is a page of another site on the same host', () => {
    const named = (host: string) => (one: Asked) =>
      hostLine(one).replace('www.kabar.example', host);
    expect(counted([{}], '/', named('toko.example')).left.otherSite).toBe(1);
    expect(visitsOf(counted([{}], '/', named('KABAR.example')))).toEqual({ banjir: 1 });
  });
});

test('pages that are no stories, and those that are missing, are counted by their path', () => {
  const tally = counted([
    { target: '/' },
    { target: '/nasional/?a' },
    { target: '/nasional/', from: reader(1) },
    { target: '/2013/hilang.html', status: 404 },
    { target: '/wp-login.php', status: 404, agent: 'curl/8' },
  ]);
  expect([...tally.others]).toEqual([
    ['/', 1],
    ['/nasional/', 2],
  ]);
  expect([...tally.missing]).toEqual([['/2013/hilang.html', 1]]);
});

test('what anybody asks for fills no memory', () => {
  const tally = new Tally(site());
  const one = readLine(combinedLine(asked()))!;
  for (let at = 0; at < 25_000; at++) tally.count({ ...one, target: `/a${at}/`, status: 404 });
  expect(tally.missing.size).toBe(20_000);
});
