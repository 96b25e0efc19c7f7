import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { contentFolder, filesIn, given } from '../support/content-folder.ts';
import { dated, mirrored, page, story, teasers } from '../support/mirror.ts';
import { runImport } from '../support/run-import.ts';

const site = 'www.kabar.example';
const item = (title: string) =>
  `<item><title>${title}</title><link>https://${site}/banjir/</link><guid>1</guid><pubDate>Tue, 11 Jun 2024 09:00:00 +0700</pubDate><description>RAHASIA ini komentar yang cukup panjang untuk dibaca.</description></item>`;
const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Komentar</title>${item('Oleh: Budi')}</channel></rss>`;
const post = JSON.stringify({
  id: 5,
  slug: 'banjir',
  status: 'publish',
  type: 'post',
  link: `https://${site}/banjir/`,
  title: { rendered: 'RAHASIA' },
  content: { rendered: '<p>RAHASIA</p>', protected: false },
});
const pages = {
  [`${site}/index.html`]: page('Depan', { path: '/', body: teasers }),
  [`${site}/banjir/index.html`]: story('/banjir/'),
};
const kindsOf = (outcome: Awaited<ReturnType<typeof runImport>>) =>
  Object.fromEntries(
    [...outcome.units.entries].map(({ file, sort, kind }) => [file, [sort, kind]]),
  );

test.each([
  [`${site}/feed/index.html`, rss, 'private', 'feed'],
  [`${site}/banjir/feed/index.html`, rss, 'private', 'feed'],
  [`${site}/comments/feed/index.html`, rss, 'private', 'feed'],
  [`${site}/index.html@feed=rss2`, rss, 'private', 'feed'],
  [`${site}/feeds/posts/default@alt=rss`, rss, 'private', 'feed'],
  [`${site}/index.xml`, rss, 'private', 'feed'],
  [`${site}/wp-json/wp/v2/posts/5.html`, post, 'private', 'feed'],
  [`${site}/robots.txt`, 'User-agent: *\nDisallow: /RAHASIA/\n', 'private', 'site-part'],
  [
    `${site}/sitemap.xml`,
    '<?xml version="1.0"?><urlset xmlns="x"></urlset>',
    'private',
    'site-part',
  ],
  [`${site}/gaya.css?ver=5.8`, 'body { color: red }', 'private', 'site-part'],
  [`${site}/gaya.css@ver=5.8.css`, 'body { color: red }', 'private', 'site-part'],
  [`${site}/huruf.otf`, 'OTTO', 'private', 'site-part'],
  [`${site}/banjir/index.html.orig`, story('/banjir/'), 'private', 'temporary'],
  [`${site}/index.html.tmp`, story('/x/'), 'private', 'temporary'],
  ['hts-log.txt', 'HTTrack3.49 launched on RAHASIA', 'private', 'temporary'],
  ['hts-cache/doit.log', '-qwC2 RAHASIA', 'private', 'temporary'],
  ['wget-log', '--2024-06-11-- RAHASIA', 'private', 'temporary'],
  ['wget-log.1', '--2024-06-11-- RAHASIA', 'private', 'temporary'],
  ['cookies.txt', '# Netscape HTTP Cookie File\nRAHASIA', 'private', 'account'],
])('%s is told with its reason', async (name, text, sort, kind) => {
  const { outcome, files } = await mirrored({ ...pages, [name]: text });
  expect(kindsOf(outcome)[name]).toEqual([sort, kind]);
  expect(outcome.units.total).toMatchObject({ article: 1, draft: 0, private: 2, unclear: 0 });
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
});

test("HTTrack's copy of all pages is not opened as an archive", async () => {
  const cache = zipSync({ 'lama.html': Buffer.from(page('RAHASIA', { head: dated })) });
  const { outcome, files } = await mirrored({ ...pages, 'hts-cache/new.zip': cache });
  expect(kindsOf(outcome)['hts-cache/new.zip']).toEqual(['private', 'temporary']);
  expect(JSON.stringify(files)).not.toContain('RAHASIA');
});

test('the same holds in a mirror that was packed', async () => {
  const files = { ...pages, 'hts-cache/doit.log': 'RAHASIA', [`${site}/feed/index.html`]: rss };
  const packed = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]);
  const content = contentFolder();
  const outcome = await runImport(
    content,
    given('cermin.zip', zipSync(Object.fromEntries(packed))),
  );
  expect(outcome.units.total).toMatchObject({ article: 1, private: 3, unclear: 0 });
  const all = JSON.stringify(filesIn(content));
  expect(all).toContain('permalink: /banjir/');
  expect(all).not.toContain('RAHASIA');
});

test('and in one that lies packed in the folder that was asked for', async () => {
  const packed = Object.entries(pages).map(([name, text]) => [name, Buffer.from(text)]);
  const { outcome, files } = await mirrored({
    'kiriman/cermin.zip': zipSync(
      Object.fromEntries([
        ...packed,
        [`${site}/gempa/index.html`, Buffer.from(page('Gempa', { head: dated }))],
      ]),
    ),
  });
  expect(outcome.units.total).toMatchObject({ article: 2, private: 1 });
  expect(JSON.stringify(files)).toContain('permalink: /gempa/');
});

test('a feed that lies beside saved pages, but in no site, is read', async () => {
  const { outcome } = await mirrored({ 'banjir.html': story('/banjir/'), 'feed.xml': rss });
  expect(outcome.units.total.article).toBe(2);
});

test('the page that a program made is a page, the program itself is none', async () => {
  const { outcome, files } = await mirrored({
    ...pages,
    [`${site}/longsor.php`]: page('Longsor', { head: dated }),
    [`${site}/header.php`]: `<!DOCTYPE html><html><head><title><?php echo $RAHASIA ?></title></head>`,
  });
  expect(outcome.units.total).toMatchObject({ article: 2, private: 2, unclear: 0 });
  const all = JSON.stringify(files);
  expect(all).toContain('/longsor.php');
  expect(all).not.toContain('RAHASIA');
});
