import { describe, expect, test } from 'vitest';
import { allIn, imported, none } from '../support/imported.ts';
import { comment, post } from './blog-units.ts';
import { host, jsonFeed } from './write-blog.ts';

describe('the feed of a blog', () => {
  test.each([
    ['alt=json', (json: string) => json],
    ['alt=json-in-script', (json: string) => `// API callback\nhandle(${json});`],
  ])('%s', async (_, wrapped) => {
    const { content, outcome, files } = await imported(
      'feed.json',
      wrapped(jsonFeed([post, comment])),
    );
    expect(outcome.units.of('feed.json')).toEqual({ ...none, article: 1, private: 1 });
    expect(files['articles/2019/03/banjir-rob-merendam.md']).toContain('Air pasang');
    expect(allIn(content)).not.toMatch(/RAHASIA/);
  });

  test('says where it goes on, where it holds only a part', async () => {
    const next = `${host}/feeds/posts/default?alt=json&start-index=26&max-results=25`;
    const notesOf = async (href: string) => {
      const feed = JSON.parse(jsonFeed([post])) as { feed: { link: unknown[] } };
      feed.feed.link.push({ rel: 'next', href });
      const { outcome } = await imported('feed.json', JSON.stringify(feed));
      return [...outcome.notes].filter(({ rule }) => rule === 'blogger-part');
    };
    expect(await notesOf(next)).toMatchObject([
      { values: { count: 1, url: next.replace('=25', '=500') } },
    ]);
    // What is suggested is pasted into a terminal.
    expect(await notesOf(`${host}/a"$(rm -rf x)`)).toEqual([]);
  });

  test('comments as RSS are no articles', async () => {
    const rss = `<?xml version='1.0'?><rss version='2.0'><channel><atom:id>tag:blogger.com,1999:blog-111</atom:id><title>Kabar</title><link>${host}/</link><item><guid isPermaLink='false'>tag:blogger.com,1999:blog-111.post-9</guid><pubDate>Sat, 02 Mar 2019 02:30:00 +0000</pubDate><title>RAHASIA-KOMENTAR</title><description>RAHASIA</description><link>${host}/2019/03/a.html?showComment=1#c9</link><author>noreply@blogger.com (Budi)</author></item><item><guid isPermaLink='false'>tag:blogger.com,1999:blog-111.post-10</guid><pubDate>Sat, 02 Mar 2019 02:30:00 +0000</pubDate><category>Daerah</category><title>Judul</title><description>&lt;p&gt;Isi berita.&lt;/p&gt;</description><link>${host}/2019/03/judul.html?m=1</link><author>noreply@blogger.com (Siti Aminah)</author></item></channel></rss>`;
    const { content, outcome, files } = await imported('rss.xml', rss);
    expect(outcome.units.of('rss.xml')).toEqual({ ...none, article: 1, private: 1 });
    const article = files['articles/2019/03/judul.md'];
    expect(article).toContain('permalink: /2019/03/judul.html\n');
    expect(article).toContain('section: daerah');
    expect(allIn(content)).not.toMatch(/RAHASIA|noreply/);
  });
});
