import { expect, test } from 'vitest';
import { feedItem } from '../../../../src/publish/feeds/feed-item.ts';
import { anArticle } from '../../../support/article.ts';
import { siteWith } from '../../../support/site.ts';

test('an entry names the first fifty topics and writers: it stands in the feed of each of them', () => {
  const names = Array.from({ length: 200 }, (_, at) => `nama-${at}`);
  const article = anArticle({
    id: '2015/09/a',
    topics: names,
    authors: names.map((id) => ({ id, role: undefined })),
  });
  const site = siteWith([article]);
  const { tags, authors } = feedItem(site, site.edition.article('2015/09/a')!, undefined);
  expect(tags).toEqual(['Internasional', ...names.slice(0, 50)]);
  expect(authors).toHaveLength(50);
});
