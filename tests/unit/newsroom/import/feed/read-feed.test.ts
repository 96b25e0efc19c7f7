import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFeed } from '../../../../../src/newsroom/import/feed/read-feed.ts';
import { fixtures } from '../support/content-folder.ts';

const zone = 'Asia/Jakarta';
const xml = readFileSync(join(fixtures, 'feed/indonesia.xml'), 'utf8');

describe('feeds', () => {
  test('Indonesian dates, sections, topics and addresses are read', () => {
    const [first, second] = readFeed(xml, 'indonesia.xml', zone)!.articles;
    expect(first).toMatchObject({
      title: 'Gubernur & Wali Kota Tinjau Pasar',
      date: '2024-06-15T07:20:00.000Z',
      url: 'https://kabar.example/2024/06/tinjau-pasar.html',
      id: 'kabar-1',
      from: 'kabar.example',
      standfirst: 'Harga beras mulai turun.',
      sections: [{ name: 'Daerah' }],
      topics: ['Pasar'],
      authors: [{ name: 'Ani Wulandari' }],
    });
    expect(second).toMatchObject({
      date: '2024-06-15T23:00:00.000Z',
      title: 'Hanya ringkasan & tautan',
    });
    expect(second!.notes.map(({ rule }) => rule)).toEqual(['feed-summary']);
  });

  test('a feed with bare ampersands, unknown prefixes and a cut end is read leniently', () => {
    const broken = xml
      .replace('&amp;', '&')
      .replaceAll('content:encoded', 'isi:encoded')
      .replace(/<\/channel>[\s\S]*/, '');
    expect(readFeed(`\n junk ${broken}`, 'a', zone)!.articles.map(({ title }) => title)).toEqual([
      'Gubernur & Wali Kota Tinjau Pasar',
      'Hanya ringkasan & tautan',
    ]);
  });

  test('JSON Feed is read', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'K',
      language: 'id',
      items: [
        {
          id: 1,
          url: 'https://k.example/a/',
          title: 'A <b>',
          content_text: 'Satu\n\nDua',
          date_published: '2024-01-01T00:00:00Z',
          authors: [{ name: 'Ani' }],
          tags: ['x', 'y'],
        },
      ],
    };
    expect(readFeed(JSON.stringify(feed), 'a', zone)!.articles[0]).toMatchObject({
      id: '1',
      body: { html: 'Satu<p>Dua' },
      topics: ['y'],
      authors: [{ name: 'Ani' }],
    });
  });

  test.each(['author', 'dc:creator'])('<%s> names people, not accounts or addresses', (tag) => {
    const authorsOf = (creator: string) =>
      readFeed(
        `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>K</title>
        <item><title>A</title><${tag}>${creator}</${tag}><description>Satu</description></item>
        </channel></rss>`,
        'a',
        zone,
      )!.articles[0]!.authors;
    for (const nobody of ['admin', 'noreply@blogger.com (Unknown)', 'ani@k.example'])
      expect(authorsOf(nobody)).toEqual([]);
    for (const ani of ['ani@k.example (Ani)', '"Ani" &lt;ani@k.example&gt;', 'Ani 0812-3456-7890'])
      expect(authorsOf(ani)).toEqual([{ name: 'Ani' }]);
  });

  test('what is no feed is none', () => {
    for (const text of ['', '{', '<p>halo</p>', '{"a":1}'])
      expect(readFeed(text, 'a', zone)).toBeUndefined();
  });
});
