import { describe, expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { makeZip } from '../support/make-zip.ts';
import { runImport } from '../support/run-import.ts';
import { allIn, imported, none } from '../support/imported.ts';
import { comment, draft, others, page, post } from './blog-units.ts';
import { oldExport, takeout } from './write-blog.ts';
import sharp from 'sharp';

describe('the old export of Blogger', () => {
  const text = oldExport([...others, post, draft, page, comment]);

  test('each unit is of one sort, and only what is public is published', async () => {
    const { content, outcome, files } = await imported('blog.xml', text);
    expect(outcome.units.of('blog.xml')).toEqual({
      ...none,
      article: 1,
      page: 1,
      draft: 1,
      private: 3,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA/);
    expect(Object.keys(files)).toHaveLength(4);
    const drafts = Object.values(files).filter((file) => /^draft: true$/m.test(file));
    expect(drafts).toHaveLength(1);
  });

  test('address, labels, pictures, captions and links are kept', async () => {
    const { files } = await imported('blog.xml', text);
    const article = files['articles/2019/03/banjir-rob-merendam.md']!;
    expect(article).toContain('permalink: /2019/03/banjir-rob-merendam.html');
    expect(article).toContain('section: daerah');
    expect(article).toMatch(/topics:\s+(?:- |\[)"?Banjir"?\]?\n/);
    expect(article).toContain('-abc/s0/rob.jpg');
    expect(article).toContain('-def/s0/perahu.jpg');
    expect(article).not.toMatch(/s1600|s320|w640/);
    expect(article).toContain('Perahu karet di jalan kampung.');
    expect(article).not.toContain('|');
    expect(article).toContain('(/2018/12/tanggul-jebol.html)');
    expect(files['pages/tentang.md']).toContain('/p/tentang.html');
  });

  test('a post without a public address is a draft, one of a kind unknown is not understood', async () => {
    const { outcome } = await imported(
      'blog.xml',
      oldExport([
        { ...post, path: undefined! },
        { ...post, kind: 'podcast', number: 5 },
      ]),
    );
    expect(outcome.units.of('blog.xml')).toEqual({ ...none, draft: 1, unclear: 1 });
  });

  test('prefixes that a tool rewrote change nothing', async () => {
    const rewritten = text
      .replaceAll('app:', 'ns7:')
      .replaceAll(/<(\/?)(entry|feed|id|title|content|author|name|link|category)\b/g, '<$1ns0:$2');
    const { outcome } = await imported('blog.xml', rewritten);
    expect(outcome.units.of('blog.xml')).toMatchObject({
      article: 1,
      page: 1,
      draft: 1,
      private: 3,
    });
  });

  test('an entry that the end of the file cuts off is said and not brought', async () => {
    const { outcome, rules, files } = await imported('blog.xml', text.slice(0, -1200));
    expect(outcome.units.of('blog.xml').unclear).toBe(1);
    expect(rules).toContain('export-cut');
    expect(Object.keys(files)).toContain('articles/2019/03/banjir-rob-merendam.md');
  });
});

test('links to the view for phones and to the host of a country lead to the same article here', async () => {
  const content = ['blogspot.com', 'blogspot.co.id', 'blogspot.sg']
    .map((end) => `<a href="http://kabarmuara.${end}/2018/12/a.html?m=1#x">${end}</a>`)
    .join('<br /><br />');
  const { files } = await imported('blog.xml', oldExport([{ ...post, content }]));
  const article = files['articles/2019/03/banjir-rob-merendam.md']!;
  expect(article.match(/\]\(\/2018\/12\/a\.html#x\)/g)).toHaveLength(3);
});

test('a post without a headline that begins with a picture is called by its first words', async () => {
  const content =
    '<img src="https://1.bp.blogspot.com/-a/s320/a.jpg" /><p>Warga menunggu bantuan.</p>';
  const path = '/2019/03/n%C3%A2ma_02.html';
  const { files } = await imported('feed.atom', takeout([{ ...post, title: '', content, path }]));
  const article = files['articles/2019/03/nama-02.md'];
  expect(article).toContain('title: "Warga menunggu bantuan."');
  expect(article).toContain('permalink: /2019/03/nâma_02.html');
});

test('the pictures of Google come as they were uploaded', async () => {
  const google = 'https://blogger.googleusercontent.com/img';
  const asked = [
    [`${google}/b/R29/AV/s72-w640-c-h480/a.jpg`, `${google}/b/R29/AV/s0/a.jpg`],
    [`${google}/b/R29/AV/w320/b.jpg`, `${google}/b/R29/AV/s0/b.jpg`],
    [`${google}/a/AVvX=s72-c`, `${google}/a/AVvX=s0`],
    [
      'https://lh3.googleusercontent.com/c=w640-h480-p-k-no-nu',
      'https://lh3.googleusercontent.com/c=s0',
    ],
    ['//2.bp.blogspot.com/-a/X/s1600-h/d.JPG', 'https://2.bp.blogspot.com/-a/X/s0/d.JPG'],
    ['https://lh3.ggpht.com/-a/X/s200/e.png', 'https://lh3.ggpht.com/-a/X/s0/e.png'],
    ['https://lain.example/s320/f.jpg', 'https://lain.example/s320/f.jpg'],
  ];
  const content = asked.map(([src]) => `<p><img src="${src}"></p>`).join('<p>Isi.</p>');
  const { files } = await imported('blog.xml', oldExport([{ ...post, content }]));
  const article = files['articles/2019/03/banjir-rob-merendam.md']!;
  expect([...article.matchAll(/!\[\]\((.*?)\)/g)].map(([, url]) => url)).toEqual(
    asked.map(([, original]) => original),
  );
});

test('the players of Blogger are led to once each', async () => {
  const film = 'https://youtube.googleapis.com/v/abcdefghijk&source=uds';
  const content = `<p>Isi.</p><object class="BLOGGER-youtube-video"><param name="movie" value="${film}"/><embed src="${film}"/></object><iframe class="BLOG_video_class" src="https://www.blogger.com/video.g?token=AD6v5"></iframe>`;
  const { files } = await imported('blog.xml', oldExport([{ ...post, content }]));
  expect(files['articles/2019/03/banjir-rob-merendam.md']!.match(/<https.*>/g)).toEqual([
    '<https://www.youtube.com/watch?v=abcdefghijk>',
    '<https://www.blogger.com/video.g?token=AD6v5>',
  ]);
});

test('a picture in an album of Takeout is taken from there', async () => {
  const at = 'Takeout/Blogger';
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
  const zip = makeZip([
    { name: `${at}/Blogs/Kabar/feed.atom`, data: Buffer.from(takeout([post])) },
    { name: `${at}/Albums/Kabar/rob.jpg`, data: picture },
    { name: `${at}/Albums/Kabar/perahu.jpg`, data: picture },
  ]);
  const content = contentFolder();
  const outcome = await runImport(content, given('takeout.zip', zip), { images: true });
  expect(outcome.copied).toBe(2);
  expect(Object.keys(filesIn(content)).filter((name) => name.endsWith('.jpg'))).toHaveLength(2);
});

test('a file of comments beside the posts is no fault', async () => {
  const at = 'Takeout/Blogger';
  const zip = makeZip([
    { name: `${at}/Blogs/Kabar/feed.atom`, data: Buffer.from(takeout([post])) },
    { name: `${at}/Comments/Kabar/feed.atom`, data: Buffer.from(takeout([comment])) },
    { name: `${at}/Profile/profile.txt`, data: Buffer.from('RAHASIA profil\n\nSurel saya.') },
  ]);
  const { content, outcome, rules } = await imported('takeout.zip', zip);
  expect(outcome.units.total).toEqual({ ...none, article: 1, private: 2 });
  expect(rules).not.toContain('input-empty');
  expect(allIn(content)).not.toMatch(/RAHASIA/);
});
