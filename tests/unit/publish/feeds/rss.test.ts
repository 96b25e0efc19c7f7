import { parseFeed } from '@rowanmanning/feed-parser';
import * as fc from 'fast-check';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { anArticle } from '../../../support/article.ts';
import { frontRss } from '../../../support/front-rss.ts';
import type { SiteParts } from '../../../support/site.ts';
import { siteWith } from '../../../support/site.ts';

type Articles = Parameters<typeof siteWith>[0];

function rssOf(articles: Articles, markdown = 'Isi berita.', parts: SiteParts = {}): string {
  return frontRss(siteWith(articles, parts), markdown);
}

const article = anArticle({
  id: '2015/09/suriah',
  title: 'Rusia & AS: "deconfliction" <baru>',
  standfirst: 'Ringkasan & latar.',
  authors: [{ id: 'Rina Sari' }, { id: 'Budi', role: 'editor' }],
  topics: ['Suriah'],
});

describe('RSS', () => {
  test('is read alike by two parsers: addresses, titles, dates, text', async () => {
    const xml = rssOf([article], 'Teks *tebal* & [tautan](/2015/09/lain/).');
    const one = parseFeed(xml);
    const other = await new RssParser({ customFields: { item: ['content:encoded'] } }).parseString(
      xml,
    );
    expect(one.items[0]).toMatchObject({
      id: 'https://warta.example/2015/09/suriah/',
      url: 'https://warta.example/2015/09/suriah/',
      title: 'Rusia & AS: "deconfliction" <baru>',
      published: new Date(article.date),
    });
    expect(other.items[0]).toMatchObject({
      guid: one.items[0]!.id,
      link: one.items[0]!.url,
      title: one.items[0]!.title,
      isoDate: article.date,
    });
    expect(one.items[0]!.content).toBe(other.items[0]!['content:encoded'].trim());
    expect(one.items[0]!.content).toContain('href="https://warta.example/2015/09/lain/"');
    expect(one.items[0]!.authors.map(({ name }) => name)).toEqual(['Rina Sari']);
  });

  test('leads links within the article to its page, in the text, a note and a caption', () => {
    const markdown =
      '[isi](#bagian) dan[^1]\n\n![x](p.jpg "Lihat [peta](#peta).")\n\n## Bagian\n\n[^1]: Lihat [lagi](#bagian).';
    const [item] = parseFeed(rssOf([article], markdown, { base: '/koran/' })).items;
    const links = [...item!.content!.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    const page = 'https://warta.example/koran/2015/09/suriah/';
    expect(links).toEqual([`${page}#bagian`, `${page}#peta`, `${page}#bagian`]);
  });

  test('tells the time of first publication, and a correction as a change', () => {
    const corrected = anArticle({
      ...article,
      corrections: [{ time: '2015-09-17T01:00:00.000Z', text: 'Tujuh tank, bukan enam.' }],
    });
    const xml = rssOf([corrected]);
    expect(xml).toContain('<pubDate>Wed, 16 Sep 2015 19:41:00 +0700</pubDate>');
    expect(xml).toContain('<atom:updated>2015-09-17T08:00:00+07:00</atom:updated>');
    expect(xml).toContain('Tujuh tank, bukan enam.');
    expect(rssOf([article])).not.toContain('atom:updated');
  });

  test('says what is new, and when, before the text', () => {
    const updated = { time: '2015-09-16T14:20:00.000Z', what: 'korban <12>' };
    const [item] = parseFeed(rssOf([anArticle({ ...article, updated })])).items;
    expect(item!.content).toMatch(
      /^<p><strong>Diperbarui Rabu, 16 September 2015, 21\.20 WIB:<\/strong> korban &lt;12&gt;<\/p>/,
    );
    const silent = anArticle({ ...article, updated: { time: updated.time } });
    expect(rssOf([silent])).not.toContain('Diperbarui');
  });

  test('names nothing but published stories', () => {
    const xml = rssOf([
      anArticle({ id: 'a/konsep', draft: true, title: 'RAHASIA' }),
      anArticle({ id: 'a/nanti', date: '2026-02-01T00:00:00.000Z', title: 'RAHASIA' }),
      anArticle({
        id: 'a/cabut',
        title: 'RAHASIA',
        withdrawn: { time: '2015-10-01T00:00:00.000Z', reason: 'x' },
      }),
    ]);
    expect(xml).not.toContain('RAHASIA');
    expect(xml).not.toContain('<item>');
  });

  test('an advertisement says so in its title and its text', () => {
    const [item] = parseFeed(
      rssOf([anArticle({ ...article, authors: [], label: 'advertorial' })]),
    ).items;
    expect(item!.title).toMatch(/^Advertorial: /);
    expect(item!.content).toContain('Konten berbayar');
    expect(item!.authors).toEqual([]);
  });

  test('an advertisement names who paid for it, as its author and in its text', () => {
    const paid = anArticle({
      id: 'a',
      title: 'Tabungan',
      label: 'advertorial',
      client: 'PT <Maju>',
    });
    const [item] = parseFeed(rssOf([paid])).items;
    expect(item!.authors.map(({ name }) => name)).toEqual(['PT <Maju>']);
    expect(item!.content).toContain('Konten berbayar dari PT &lt;Maju&gt;.');
  });

  test('what is no plain news says so in its title, once', () => {
    const titleOf = (title: string, label: 'opinion' | 'analysis') =>
      parseFeed(rssOf([anArticle({ ...article, title, label })])).items[0]!.title;
    expect(titleOf('Ralat bukan aib', 'opinion')).toBe('Opini: Ralat bukan aib');
    expect(titleOf('OPINI: Ralat bukan aib', 'opinion')).toBe('OPINI: Ralat bukan aib');
    expect(titleOf('Analisis | Nol yang hilang', 'analysis')).toBe('Analisis | Nol yang hilang');
    expect(titleOf('Opini publik berubah', 'opinion')).toBe('Opini: Opini publik berubah');
  });

  test('links carry the base path', () => {
    const xml = rssOf([article], '[a](/2015/09/lain/) [b](tabel.pdf)', { base: '/koran/' });
    expect(xml).toContain('<link>https://warta.example/koran/2015/09/suriah/</link>');
    const { content } = parseFeed(xml).items[0]!;
    expect(content).toContain('href="https://warta.example/koran/2015/09/lain/"');
    expect(content).toContain('href="https://warta.example/koran/2015/09/suriah/tabel.pdf"');
  });

  test('holds the newest fifty and stays below 512 KB', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      anArticle({ id: `2015/09/b${at}`, date: new Date(Date.UTC(2015, 0, 1 + at)).toISOString() }),
    );
    expect(parseFeed(rssOf(many)).items).toHaveLength(50);
    const long = rssOf(many, 'kata yang panjang sekali '.repeat(2000));
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(512 * 1024);
    expect(parseFeed(long).items.length).toBeGreaterThan(5);
    const huge = rssOf([many[0]!], 'kata '.repeat(200_000));
    expect(Buffer.byteLength(huge)).toBeLessThan(2048);
    expect(parseFeed(huge).items).toHaveLength(1);
  });

  test('any title and text comes out well-formed and whole', async () => {
    const parser = new RssParser();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const xml = rssOf([anArticle({ ...article, title: `t${text}`, standfirst: text })], text);
        const parsed = await parser.parseString(xml);
        expect(parsed.items).toHaveLength(1);
        expect(parseFeed(xml).items).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});
