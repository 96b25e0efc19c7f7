import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { makeZip } from '../support/make-zip.ts';
import { runImport } from '../support/run-import.ts';
import type { BlogUnit } from './write-blog.ts';
import { host, jsonFeed, oldExport, takeout } from './write-blog.ts';

const none = { article: 0, page: 0, draft: 0, aside: 0, private: 0, unclear: 0 };

const post: BlogUnit = {
  kind: 'post',
  number: 2001,
  title: 'Banjir rob merendam Kampung Muara',
  content: `<div class="separator"><a href="https://1.bp.blogspot.com/-abc/s1600/rob.jpg"><img border="0" src="https://1.bp.blogspot.com/-abc/s320/rob.jpg" /></a></div><br />Air pasang merendam kampung.<br /><br />Warga memindahkan barang.<a name='more'></a><br /><br /><table align="center" class="tr-caption-container"><tbody><tr><td><a href="https://1.bp.blogspot.com/-def/s1600/perahu.jpg"><img src="https://1.bp.blogspot.com/-def/w640-h480/perahu.jpg" /></a></td></tr><tr><td class="tr-caption">Perahu karet di jalan kampung.</td></tr></tbody></table><br />Simak <a href="${host}/2018/12/tanggul-jebol.html">tanggul jebol</a> juga.`,
  path: '/2019/03/banjir-rob-merendam.html',
  labels: ['Banjir', 'Daerah'],
};
const page: BlogUnit = {
  kind: 'page',
  number: 3001,
  title: 'Tentang Kabar Muara',
  content: 'Kabar Muara terbit sejak 2018.',
  path: '/p/tentang.html',
};
const draft: BlogUnit = {
  kind: 'post',
  number: 2002,
  title: 'Naskah yang belum terbit',
  content: 'Belum boleh terbit.',
  isDraft: true,
  status: 'DRAFT',
};
const comment: BlogUnit = {
  kind: 'comment',
  number: 4001,
  title: 'RAHASIA-KOMENTAR-JUDUL',
  content: 'RAHASIA-KOMENTAR alamat saya di gang melati',
  path: '/2019/03/banjir-rob-merendam.html?showComment=1#c4001',
};
const others = ['template', 'settings'].map((kind, at): BlogUnit => ({
  kind,
  number: at + 1,
  title: 'RAHASIA-SETELAN',
  content: 'RAHASIA',
}));

/** All that the import wrote, the reports included. */
const allIn = (content: string) =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

async function imported(name: string, data: string | Uint8Array) {
  const content = contentFolder();
  const outcome = await runImport(content, given(name, data));
  return {
    content,
    outcome,
    files: filesIn(content),
    rules: [...outcome.notes].map((n) => n.rule),
  };
}

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

describe("Takeout's export", () => {
  const statuses = ['LIVE', 'SCHEDULED', 'SOFT_TRASHED', '', 'BARU'];

  test('only what is LIVE is public; the bin is not kept, what is not told is a draft', async () => {
    const units = statuses.map((status, number) => ({
      ...post,
      number,
      status,
      title: `J${number}`,
    }));
    const comments = { ...comment, status: 'LIVE' };
    const { content, outcome } = await imported('feed.atom', takeout([...units, page, comments]));
    expect(outcome.units.of('feed.atom')).toEqual({
      ...none,
      article: 1,
      page: 1,
      draft: 3,
      private: 2,
    });
    expect(allIn(content)).not.toMatch(/RAHASIA/);
  });

  test('zipped with its folder: templates are none of the articles, links lead to this site', async () => {
    const at = 'Takeout/Blogger/Blogs/Kabar Muara';
    const html =
      '<!DOCTYPE html><html><head><title>RAHASIA-TEMA</title></head><body><p>x</p></body></html>';
    const zip = makeZip([
      { name: `${at}/feed.atom`, data: Buffer.from(takeout([post, page, comment])) },
      {
        name: `${at}/settings.csv`,
        data: Buffer.from(
          'blog_name,blog_subdomain,email\r\n"Kabar, Muara",kabarmuara,rahasia@x.id\r\n',
        ),
      },
      { name: `${at}/theme-layouts.xml`, data: Buffer.from(`<?xml version="1.0"?>${html}`) },
      { name: `${at}/theme-classic.html`, data: Buffer.from(html) },
      { name: 'Takeout/archive_browser.html', data: Buffer.from(html) },
    ]);
    const { content, outcome, files } = await imported('takeout.zip', zip);
    expect(outcome.units.total).toMatchObject({ article: 1, page: 1, draft: 0, private: 5 });
    expect(files['articles/2019/03/banjir-rob-merendam.md']).toContain(
      '(/2018/12/tanggul-jebol.html)',
    );
    expect(allIn(content)).not.toMatch(/RAHASIA|rahasia@/);
  });

  test('after the old export it brings no post a second time', async () => {
    const content = contentFolder();
    await runImport(content, given('blog.xml', oldExport([post, page])));
    const names = Object.keys(filesIn(content));
    await runImport(content, given('feed.atom', takeout([post, page])));
    expect(Object.keys(filesIn(content))).toEqual(names);
  });
});

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

/** What the script of the template does on a page of the blog: where its link leads, and what is canonical. */
function shownAt(pathname: string, script: string) {
  const link = { href: '' };
  const canonical: { rel?: string; href?: string }[] = [];
  const document = {
    querySelector: () => link,
    querySelectorAll: () => [],
    createElement: () => ({}),
    head: { appendChild: (one: { href?: string }) => canonical.push(one) },
  };
  runInNewContext(script, { document, location: { pathname } });
  return [link.href, canonical.map(({ href }) => href)];
}

describe('the piece for the template of the old blog', () => {
  test('is written for a lent address, and names the new one', async () => {
    const { content, rules } = await imported('blog.xml', oldExport([post]));
    const text = readFileSync(join(content, '_import/blogger-template.html'), 'utf8');
    const script = /<!\[CDATA\[([^]*)\/\/\]\]>/.exec(text)![1]!;
    expect(shownAt('/2019/03/judul.html', script)).toEqual([
      'https://kabarbaru.example/2019/03/judul.html',
      ['https://kabarbaru.example/2019/03/judul.html'],
    ]);
    expect(shownAt('/search/label/Daerah', script)).toEqual(['https://kabarbaru.example/', []]);
    expect(text).toMatch(/mesin pencari boleh mengabaikannya/);
    // Blogger's templates are XML: what is pasted must be well-formed.
    expect(text).not.toMatch(/<!--[^]*--[^>][^]*-->/);
    expect(rules).toContain('blogger-template');
  });

  test('is not written for a domain of its own', async () => {
    const own = oldExport([post]).replaceAll(host, 'https://kabarmuara.example');
    const { content } = await imported('blog.xml', own);
    expect(existsSync(join(content, '_import/blogger-template.html'))).toBe(false);
  });
});

const mixture = fc.array(
  fc.record({
    kind: fc.constantFrom('post', 'page', 'comment', 'template', 'settings', 'lain'),
    isPublic: fc.boolean(),
    isTitled: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

test.each([
  ['the old export', oldExport],
  ['Takeout', takeout],
])('no mixture in %s publishes what is private, and the numbers add up', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(mixture, async (kinds) => {
      const units = kinds.map(({ kind, isPublic, isTitled }, number): BlogUnit => {
        const isShown = isPublic && (kind === 'post' || kind === 'page');
        const mark = isShown ? 'TERBUKA' : 'RAHASIA';
        const texts = { title: isTitled ? `${mark} ${number}` : '', content: `<p>${mark} isi</p>` };
        const status = isPublic ? 'LIVE' : 'DRAFT';
        return {
          kind,
          number,
          ...texts,
          path: `/2019/03/t-${number}.html`,
          status,
          isDraft: !isPublic,
        };
      });
      const { outcome, files } = await imported('blog.xml', write(units));
      const counts = outcome.units.of('blog.xml');
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(units.length);
      for (const file of Object.values(files))
        if (file.includes('RAHASIA')) expect(file).toMatch(/^draft: true$/m);
      const shown = kinds.filter(({ kind, isPublic }) => isPublic && /^(post|page)$/.test(kind));
      expect(counts.article + counts.page).toBe(shown.length);
    }),
    { numRuns: 15 },
  );
});
