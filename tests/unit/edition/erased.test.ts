import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { erasedLinks } from '../../../src/edition/erased-links.ts';
import { anArticle } from '../../support/article.ts';
import { anEdition } from '../../support/edition.ts';

const now = '2020-01-01T00:00:00.000Z';
const erase = { erase: true };

describe('the gate', () => {
  test.each([
    ['an erased story', { withdrawn: erase }],
    ['an erased story to come', { withdrawn: erase, date: '2030-01-01T00:00:00.000Z' }],
    ['a withdrawn draft', { withdrawn: {}, draft: true }],
    ['a withdrawn story to come', { withdrawn: {}, date: '2030-01-01T00:00:00.000Z' }],
  ])('%s is in no list, and has no notice', (_, over) => {
    const article = anArticle({
      id: '2015/09/x',
      topics: ['Korban'],
      aliases: ['/lama/x.html'],
      ...over,
    });
    for (const preview of [false, true]) {
      const edition = anEdition([article], { now, preview });
      expect(edition.articles).toEqual([]);
      expect(edition.withdrawn).toEqual([]);
      expect(edition.withdrawnAt('2015/09/x')).toBeUndefined();
      expect(edition.topics).toEqual([]);
      expect(edition.erasedPaths).toEqual(['/2015/09/x/', '/lama/x.html']);
    }
  });

  test('a declared topic goes that only erased stories use; one of others, or of none, stays', () => {
    const topics = ['korban', 'banjir', 'sepi'].map((id) => ({ id, name: id, aliases: [] }));
    const edition = anEdition(
      [
        anArticle({ id: 'x', topics: ['Korban', 'banjir'], withdrawn: erase }),
        anArticle({ id: 'y', topics: ['banjir'] }),
      ],
      { now, topics },
    );
    expect(edition.topics.map(({ id }) => id)).toEqual(['banjir', 'sepi']);
  });

  test('a reply that was a story alone leaves no empty line in the ledger', () => {
    const gone = anArticle({ id: 'x', withdrawn: erase });
    const replies = [
      { time: now, article: 'x' },
      { time: now, text: 'Jawaban.', article: 'x' },
    ];
    const { ledger } = anEdition([gone, anArticle({ id: 'y', replies })], { now });
    expect(ledger.map(({ text }) => text)).toEqual(['Jawaban.']);
  });
});

const paths = ['/2015/09/korban/', '/lama/korban.html', '/?p=12', '/é/', '/khusus.html'];
const places = { hosts: ['www.warta.example', 'lain.example'], base: '/koran/' };
const names = erasedLinks(paths, places);

describe('a link names an erased story', () => {
  test.each([
    '/2015/09/korban/',
    '/2015/09/korban',
    '/2015/09/korban/?utm_source=wa#bagian',
    '/2015/09/KORBAN/index.html',
    '/koran/2015/09/korban/',
    '/amp/2015/09/korban/',
    '/2015/09/korban/amp/',
    '/2015/09/%6Borban/',
    '../korban/',
    '../../../2015/09/korban/',
    'https://warta.example/koran/2015/09/korban/',
    'http://WWW.warta.example/2015/09/korban',
    '//lain.example/koran/lama/korban.html',
    '/?p=12',
    '/?x=1&p=12',
    '/%C3%A9/',
    '/khusus.html',
    'https://wa.me/?text=Baca%20https%3A%2F%2Fwarta.example%2Fkoran%2F2015%2F09%2Fkorban%2F',
    'https://web.archive.org/web/2016/http://warta.example/koran/2015/09/korban/',
    'https://x.example/?u=https%253A%252F%252Fwarta.example%252Fkoran%252F2015%252F09%252Fkorban',
  ])('%s', (href) => expect(names(href, '/2015/09/lain/')).toBe(true));

  test.each([
    '/2015/09/korban-lain/',
    '/2015/09/korbanx',
    '/2015/10/korban/',
    '/korban/',
    '/?p=123',
    '/',
    '#bagian',
    'https://orang.example/2015/09/korban/',
    'https://warta.example.orang.example/koran/2015/09/korban/',
    'https://wa.me/?text=https%3A%2F%2Fwarta.example%2Fkoran%2F2015%2F09%2Fkorban-lain%2F',
    'mailto:a@warta.example',
    'laporan.pdf',
    'http://[',
    '%',
    '',
  ])('but not %s', (href) => expect(names(href, '/2015/09/lain/')).toBe(false));

  test('whatever stands in its place, nothing throws, and without erased stories none does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (href) => {
        names(href, '/');
        expect(erasedLinks([], places)(href, '/')).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
