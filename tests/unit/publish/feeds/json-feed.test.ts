import { parseFeed } from '@rowanmanning/feed-parser';
import { expect, test } from 'vitest';
import { writeJsonFeed } from '../../../../src/publish/feeds/json-feed.ts';
import { writeRss } from '../../../../src/publish/feeds/rss.ts';
import { feedHtml } from '../../../../src/publish/feeds/feed-html.ts';
import { feedItems } from '../../../../src/publish/feeds/feed-item.ts';
import { listFeed } from '../../../../src/publish/feeds/feed.ts';
import { sectionList } from '../../../../src/publish/feeds/followed-list.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

const site = {
  ...siteWith([
    anArticle({ id: '2015/09/a', title: 'Judul', standfirst: 'Ringkas', lang: 'en' }),
    anArticle({
      id: '2015/09/b',
      title: 'Lain',
      section: 'asia',
      date: '2015-09-17T00:00:00.000Z',
    }),
    anArticle({ id: '2015/09/c', title: 'Dalam negeri', section: 'nasional' }),
  ]),
  readBody: () => ({ markdown: 'Isi **tebal**.' }),
};
const feed = listFeed(site, sectionList(site, 'internasional')!, feedItems(site), 'whole');
const html = feedHtml(site);

test('a JSON Feed has what version 1.1 asks for', () => {
  const json = JSON.parse(writeJsonFeed(feed, html));
  expect(json).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Internasional · Warta',
    home_page_url: 'https://warta.example/internasional/',
    feed_url: 'https://warta.example/internasional/feed.json',
    language: 'id',
  });
  expect(json.items[1]).toEqual({
    id: 'https://warta.example/2015/09/a/',
    url: 'https://warta.example/2015/09/a/',
    title: 'Judul',
    content_html: '<p>Isi <strong>tebal</strong>.</p>\n',
    summary: 'Ringkas',
    date_published: '2015-09-16T19:41:00+07:00',
    date_modified: '2015-09-16T19:41:00+07:00',
    authors: [{ name: 'Warta', url: 'https://warta.example/' }],
    tags: ['Internasional'],
    language: 'en',
  });
});

test('both formats tell the same stories in the same order', () => {
  const fromJson = JSON.parse(writeJsonFeed(feed, html)).items.map(
    (item: Record<string, string>) => ({
      id: item['id'],
      title: item['title'],
      published: new Date(item['date_published']!),
      content: item['content_html']!.trim(),
    }),
  );
  const fromRss = parseFeed(writeRss(feed, html)).items.map(
    ({ id, title, published, content }) => ({
      id,
      title,
      published,
      content: content?.trim(),
    }),
  );
  expect(fromJson).toEqual(fromRss);
});
