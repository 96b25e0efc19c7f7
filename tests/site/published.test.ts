import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import RssParser from 'rss-parser';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read.ts';
import { makeEdition } from '../../src/edition/make-edition.ts';
import { dayAttribute } from '../../src/lib/time/machine.ts';
import { outputFile } from '../../src/lib/url.ts';
import { documentFile } from '../../src/site/addresses.ts';
import { fileKinds } from '../../src/site/addresses/file-kinds.ts';
import { pageKinds } from '../../src/site/addresses.ts';
import { buildSite, demonstration, filesIn } from '../support/build-site.ts';
import { feedFaults } from '../support/feed-faults.ts';
import { sitemapFaults } from '../support/sitemap-faults.ts';
import { faultsOf } from '../unit/publish/json-ld/documented.ts';

const ORIGIN = 'https://warta.example';
const NOW = '2024-12-09T12:00:00Z';

let out: string;
let files: string[];
beforeAll(async () => {
  const built = await buildSite(demonstration, { WARTA_NOW: NOW });
  expect(built.code, built.output).toBe(0);
  out = built.out;
  files = filesIn(out);
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const isThere = (url: string): boolean =>
  url.startsWith(`${ORIGIN}/`) && existsSync(join(out, outputFile(new URL(url).pathname)));

test('two parsers read the same stories, times and texts from every feed', async () => {
  const feeds = files.filter((file) => file.endsWith('feed.xml'));
  expect(feeds.length).toBeGreaterThan(20);
  const parser = new RssParser({ customFields: { item: ['content:encoded'] } });
  for (const feed of feeds) {
    const xml = read(feed);
    const one = parseFeed(xml).items.map(({ id, title, published, content }) => [
      id,
      title,
      published?.toISOString(),
      content?.trim() ?? '',
    ]);
    const { items } = await parser.parseString(xml);
    const other = items.map((item) => [
      item.guid,
      item.title,
      item.isoDate,
      String(item['content:encoded'] ?? '').trim(),
    ]);
    expect(one, feed).toEqual(other);
    expect(Buffer.byteLength(xml), feed).toBeLessThanOrEqual(512 * 1024);
  }
});

test('no feed breaks a documented practice of the W3C validator', () => {
  for (const feed of files.filter((file) => file.endsWith('feed.xml'))) {
    expect(feedFaults(read(feed), `${ORIGIN}/${feed}`), feed).toEqual([]);
  }
});

test('a JSON feed has the stories, times and texts of its RSS', () => {
  const feeds = files.filter((file) => file.endsWith('feed.json'));
  expect(feeds.length).toBeGreaterThan(5);
  for (const feed of feeds) {
    type Item = Record<'id' | 'title' | 'date_published' | 'content_html', string>;
    const json = (JSON.parse(read(feed)) as { items: Item[] }).items.map((item) => [
      item.id,
      item.title,
      Date.parse(item.date_published),
      item.content_html.trim(),
    ]);
    const rss = parseFeed(read(feed.replace(/json$/, 'xml'))).items.map((item) => [
      item.id,
      item.title,
      item.published?.getTime(),
      item.content?.trim(),
    ]);
    const both = Math.min(json.length, rss.length);
    expect(both, feed).toBeGreaterThan(0);
    expect(json.slice(0, both), feed).toEqual(rss.slice(0, both));
  }
});

test('pictures and links of our own in the feed lead somewhere', () => {
  const text = JSON.parse(read('feed.json')).items.map(
    (item: { content_html: string }) => item.content_html,
  );
  const addresses = [...text.join('').matchAll(/(?:src|href)="([^"#]*)/g)].map(([, url]) => url!);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((url) => !/^(?:https?:|mailto:)/.test(url))).toEqual([]);
  expect(addresses.filter((url) => url.startsWith(ORIGIN) && !isThere(url))).toEqual([]);
});

test('the sitemaps keep to their published schemas', () => {
  const sitemaps = files.filter((file) => /sitemap[\w-]*\.xml$/.test(file));
  expect(sitemaps.length).toBeGreaterThan(3);
  for (const file of sitemaps) expect(sitemapFaults(read(file), ORIGIN, NOW), file).toEqual([]);
  expect(read('news-sitemap.xml')).toContain('<news:news>');
});

test('the sitemaps name every page that wants to be found, and no other', () => {
  const listed = files
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => [...read(file).matchAll(/<loc>([^<]*)/g)].map(([, url]) => url!));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((url) => !isThere(url))).toEqual([]);
  const articles = files.filter((file) => /^\d{4}\/\d\d\/[^/]+\/index\.html$/.test(file));
  const missing = articles.filter(
    (file) => !listed.includes(`${ORIGIN}/${file.replace('index.html', '')}`),
  );
  expect(missing).toEqual([]);
});

test('a page names its canonical address or wants not to be found: one of the two', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  const wrong = pages.filter((file) => {
    const html = read(file);
    return html.includes('rel="canonical"') === /name="robots" content="noindex/.test(html);
  });
  expect(wrong).toEqual([]);
});

test('what pages say in JSON-LD is complete, and their cards are there', () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  let things = 0;
  for (const page of pages) {
    const html = read(page);
    for (const [, text] of html.matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    )) {
      expect(faultsOf(JSON.parse(text!)), page).toEqual([]);
      things++;
    }
    const card = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(isThere(card), `${page}: ${card}`).toBe(true);
  }
  expect(things).toBeGreaterThan(pages.length / 2);
});

test('the icons that the manifest names are there', () => {
  const { icons } = JSON.parse(read('manifest.webmanifest'));
  for (const { src } of icons) expect(existsSync(join(out, src)), src).toBe(true);
  expect(existsSync(join(out, 'favicon.ico'))).toBe(true);
});

/** What is named by its content, and the list of all files. */
const NAMED_BY_CONTENT = /^(?:_p|_astro|search-index)\/|^\.warta-files$/;

test('the table of pages and files tells exactly what was written', () => {
  const { content } = readContent({ root: demonstration, now: new Date(NOW) });
  const dayOf = (time: string): string => dayAttribute(time, content.site.timeZone);
  const edition = makeEdition(content, new Date(NOW).toISOString(), dayOf);
  const told = [
    ...pageKinds.flatMap((kind) => kind.places(edition)).map(({ path }) => outputFile(path)),
    ...fileKinds.flatMap((kind) => kind.paths(edition)).map(outputFile),
    ...[...edition.articles, ...edition.pages].flatMap(({ documents }) =>
      documents.map(documentFile),
    ),
    ...content.assets.filter(({ kind }) => kind === 'root').map(({ file }) => documentFile(file)),
  ];
  const written = files.filter(
    (file) =>
      !NAMED_BY_CONTENT.test(file) &&
      // A page that only leads on from an old address.
      !(file.endsWith('.html') && read(file).includes('http-equiv="refresh"')),
  );
  expect([...new Set(told)].toSorted()).toEqual(written.toSorted());
});
