import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { correctionsFeed } from '../../../../src/publish/feeds/corrections-feed.ts';
import { writeRss } from '../../../../src/publish/feeds/rss.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const time = '2015-09-17T01:00:00.000Z';

test('lists corrections, replies and withdrawals newest first, each under an id of its own', () => {
  const site = siteWith([
    anArticle({
      id: '2015/09/a',
      title: 'Judul',
      corrections: [
        { time, text: 'Satu.' },
        { time, text: 'Dua.' },
      ],
      replies: [{ time: '2015-09-18T01:00:00.000Z', article: '2015/09/jawaban' }],
    }),
    anArticle({ id: '2015/09/jawaban', title: 'Jawaban' }),
    anArticle({
      id: '2015/09/x',
      title: 'RAHASIA',
      withdrawn: { time: '2015-09-19T01:00:00.000Z', reason: 'Identitas anak.' },
    }),
    anArticle({ id: '2015/09/y', title: 'RAHASIA', withdrawn: {} }),
  ]);
  const xml = writeRss(correctionsFeed(site), () => '');
  const { items } = parseFeed(xml);
  expect(xml.match(/<pubDate>/g)).toHaveLength(4);
  expect(items.map(({ title, description }) => [title, description])).toEqual([
    ['Berita ini dicabut', 'Alasan: Identitas anak.'],
    ['Hak Jawab: Judul', 'Jawaban: https://warta.example/2015/09/jawaban/'],
    ['Ralat: Judul', 'Satu.'],
    ['Ralat: Judul', 'Dua.'],
    ['Berita ini dicabut', 'Berita ini dicabut oleh redaksi.'],
  ]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(5);
  expect(items[2]!.url).toBe('https://warta.example/2015/09/a/#ralat');
  expect(xml).not.toContain('RAHASIA');
});

test('many corrections of one moment each have an id of their own', () => {
  const corrections = Array.from({ length: 300 }, (_, at) => ({ time, text: `Angka ${at}.` }));
  const site = siteWith([anArticle({ id: '2015/09/a', title: 'Judul', corrections })]);
  const items = [...correctionsFeed(site).items];
  expect(new Set(items.map(({ id }) => id)).size).toBe(300);
});

test('older corrections than a feed can hold are not made into items', () => {
  const articles = Array.from({ length: 120 }, (_, at) =>
    anArticle({
      id: `2015/09/s-${at}`,
      corrections: [{ time: new Date(Date.UTC(2015, 9, 1, 0, at)).toISOString(), text: 'Tujuh.' }],
    }),
  );
  const items = [...correctionsFeed(siteWith(articles)).items];
  expect(items).toHaveLength(50);
  expect(items[0]!.url).toContain('s-119');
});

test('lines of a renamed article, or of one withdrawn after that, keep their ids', () => {
  const idsOf = (id: string, aliases: string[]) => {
    const article = { id, aliases, title: 'Judul' };
    const site = siteWith([
      anArticle({ ...article, corrections: [{ time, text: 'Satu.' }] }),
      anArticle({
        ...article,
        id: `${id}-2`,
        aliases: aliases.map((one) => `${one}2/`),
        withdrawn: {},
      }),
    ]);
    return correctionsFeed(site).items.map((item) => item.id);
  };
  const ids = idsOf('2015/09/baru', ['/2015/09/lama/']);
  expect(ids).toEqual([
    `https://warta.example/2015/09/lama/#ralat-${time}`,
    'https://warta.example/2015/09/lama/2/#dicabut',
  ]);
});
