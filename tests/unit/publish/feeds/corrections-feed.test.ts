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
  const xml = writeRss(correctionsFeed(site));
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
