import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import { article, drawing, siteYaml } from '../support/small-content.ts';

let out: string;
const pageAt = (path: string): string => readFileSync(join(out, path, 'index.html'), 'utf8');

/** The articles with a label, by address: how their label reads. */
const LABELLED = {
  iklan: 'Advertorial',
  opini: 'Opini',
  analisis: 'Analisis',
  esai: 'Esai foto',
};

beforeAll(async () => {
  const plain = (at: number): [string, string] => [
    `articles/2015/09/biasa-${at}.md`,
    article({ title: `Berita biasa ${at}`, date: `2015-09-0${1 + (at % 8)} 08:00` }),
  ];
  const photo = await sharp({ create: { width: 600, height: 900, channels: 3, background: 'tan' } })
    .jpeg()
    .toBuffer();
  const content = writeFiles(freshFolder('labels'), {
    'site.yaml': siteYaml,
    ...Object.fromEntries(Array.from({ length: 24 }, (_, at) => plain(at))),
    'authors/rina.yaml': 'name: Rina Sari\nphoto: rina.jpg\n',
    'authors/rina.jpg': photo,
    'authors/budi.yaml': 'name: Budi\nphoto: authors/budi.jpg\n',
    'authors/budi.jpg': 'rusak',
    'articles/2015/09/iklan.md': article({
      title: 'Tabungan baru',
      label: 'advertorial',
      client: 'Bank Maju',
      topics: '[Suriah]',
    }),
    'articles/2015/09/opini.md': article({
      ...{ title: 'Ralat bukan aib', label: 'opini', authors: '[rina]', topics: '[Suriah]' },
      corrections: '[{ time: 2015-09-17 08:00, text: Salah nama. }]',
    }),
    'articles/2015/09/analisis.md': article({
      ...{ title: 'Nol yang hilang', label: 'analisis', authors: '[budi]', topics: '[Suriah]' },
      related: '[2015/09/iklan]',
    }),
    'articles/2015/09/esai.md': article(
      { title: 'Sehari di tambak', label: 'esai foto', topics: '[Suriah]' },
      '![Satu](satu.jpg "Subuh. (Foto: Rina Sari)")\n\nDi antaranya.\n\n' +
        '![Dua](dua.svg "Siang. (Foto: Rina Sari)")\n\n![Tiga](tiga.svg "Sore. (Foto: Rina Sari)")',
    ),
    'articles/2015/09/satu.jpg': photo,
    'articles/2015/09/dua.svg': drawing('dua'),
    'articles/2015/09/tiga.svg': drawing('tiga'),
    'articles/2015/09/esai-lain.md': article(
      {
        ...{ title: 'Esai dengan gambar lain', label: 'photo-essay', section: 'nasional' },
        image: '{ src: empat.jpg, alt: Empat, caption: Malam., credit: Foto Budi }',
      },
      '![Satu](satu.jpg "Subuh.")\n\n![Dua](dua.svg "Siang.")\n\n![Tiga](tiga.svg "Sore.")',
    ),
    'articles/2015/09/empat.jpg': photo,
    'articles/2015/09/menunjuk.md': article(
      { title: 'Berita yang menunjuk' },
      'Lihat [ulasan](/2015/09/opini/).\n\nBaca juga: [Tabungan baru](/2015/09/iklan/?a=1), ' +
        '[Ralat bukan aib](/2015/09/opini/), [Berita biasa 0](/2015/09/biasa-0/)',
    ),
  });
  const built = await buildSite(content);
  expect(built.code, built.output).toBe(0);
  out = built.out;
}, 120_000);

test('wherever an article is listed, its label stands with it', () => {
  const lists: string[] = [];
  for (const page of filesIn(out).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(out, page), 'utf8');
    for (const [slug, word] of Object.entries(LABELLED)) {
      const link = `href="/2015/09/${slug}/"`;
      // The body alone: the head of its own page names its address too.
      const items = html
        .slice(html.indexOf('<body'))
        .split(/(?=<li\b|<article\b)/)
        .filter((item) => item.includes(link));
      lists.push(...items.map(() => page));
      for (const item of items)
        expect(item, `${page} lists ${slug}`).toMatch(RegExp(`>${word}(?:<|: )`));
    }
  }
  expect(lists).toEqual(
    expect.arrayContaining([
      ...['index.html', 'nasional/index.html', 'topic/suriah/index.html', 'search/index.html'],
      ...['archive/2015/09/index.html', 'corrections/index.html', 'author/rina/index.html'],
      '2015/09/analisis/index.html',
    ]),
  );
});

test('a Baca juga says what its links lead to, where that is no plain news', () => {
  const [also] = /<aside class="also".*?<\/aside>/s.exec(pageAt('2015/09/menunjuk'))!;
  const label = (key: string, word: string) => `<span class="label label--${key}">${word}</span> `;
  expect(also).toContain(
    `<a href="/2015/09/iklan/?a=1">${label('advertorial', 'Advertorial')}Tabungan baru</a>, ` +
      `<a href="/2015/09/opini/">${label('opinion', 'Opini')}Ralat bukan aib</a>, ` +
      '<a href="/2015/09/biasa-0/">Berita biasa 0</a>',
  );
  expect(pageAt('2015/09/menunjuk')).toContain('Lihat <a href="/2015/09/opini/">ulasan</a>');
});

test('an advertorial names its client in lists and on its page, which no newsroom signs', () => {
  expect(pageAt('nasional')).toMatch(/>Advertorial<\/span>\s*Bank Maju/);
  const page = pageAt('2015/09/iklan');
  expect(page).toMatch(
    /<p class="paid"><strong>Advertorial<\/strong> Konten berbayar dari Bank Maju\./,
  );
  const byline = /<div class="byline">.*?<\/div>/s.exec(page)![0];
  expect(byline).toContain('Konten bersponsor');
  expect(byline).toContain('<strong>Bank Maju</strong>');
  expect(byline).not.toMatch(/Oleh|Redaksi/);
  expect(page).toContain('"@type":"AdvertiserContentArticle"');
});

test('a tab, a shared link and the lists kept on the device say the label', () => {
  const page = pageAt('2015/09/opini');
  expect(page).toContain('<title>Opini: Ralat bukan aib · Warta Kecil</title>');
  expect(page).toContain('<meta property="og:title" content="Opini: Ralat bukan aib">');
  expect(page).toContain('"headline":"Ralat bukan aib"');
});

test('a portrait stands in lists of opinion, in the byline and on the author’s page', () => {
  for (const path of ['nasional', '2015/09/opini', 'author/rina']) {
    const portrait = /<span class="portrait[^>]*><img [^>]*srcset="(\S+) 192w/.exec(pageAt(path));
    expect(portrait, path).not.toBeNull();
    expect(existsSync(join(out, portrait![1]!))).toBe(true);
  }
  expect(pageAt('nasional')).toContain('<span class="by">Rina Sari</span>');
});

test('an author whose portrait is broken is named without one', () => {
  expect(pageAt('nasional')).toContain('<span class="by">Budi</span>');
  expect(pageAt('author/budi')).not.toContain('class="portrait');
});

describe('a photo essay', () => {
  const things = (page: string): Record<string, unknown>[] =>
    [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text]) => JSON.parse(text!) as Record<string, unknown>,
    );

  test('without a lead picture shows its first to lists, cards and apps, and once on its page', () => {
    const page = pageAt('2015/09/esai');
    const [figure, ...rest] = page.match(/<figure[^]*?<\/figure>/g)!;
    expect(figure).toMatch(/class="count">1\/3/);
    expect(rest).toHaveLength(2);
    expect(page.slice(page.indexOf('<body'))).not.toContain('story__lead');
    const [file] = /[\w-]+(?=-\d+\.webp)/.exec(figure!)!;
    expect(pageAt('nasional')).toContain(`/_p/${file}-`);
    const items = readFileSync(join(out, 'feed.xml'), 'utf8').split('<item>');
    const item = items.find((one) => one.includes('Sehari di tambak'))!;
    expect(item).toContain('Esai foto: Sehari di tambak');
    expect(item.match(/&#60;figure/g)).toHaveLength(3);
    expect(item).toMatch(RegExp(`<media:content[^>]*/_p/${file}-`));
  });

  test('with another shows that above, and not among its pictures', () => {
    const page = pageAt('2015/09/esai-lain');
    expect(page.slice(page.indexOf('<body'))).toContain('story__lead');
    expect(page).toContain('class="count">1/3');
  });

  test('says a credit once to readers, and with each picture to search engines', () => {
    const page = pageAt('2015/09/esai');
    expect(page).toContain('<p class="credits">Foto: Rina Sari</p>');
    const news = things(page).find((one) => one['@type'] === 'NewsArticle')!;
    expect(news['mainEntityOfPage']).toEqual({
      '@type': 'ImageGallery',
      '@id': 'https://warta.example/2015/09/esai/',
    });
    const images = news['image'] as { url: string; caption?: string; creditText?: string }[];
    expect(images.map(({ caption, creditText }) => [caption, creditText])).toEqual([
      ['Subuh.', 'Foto: Rina Sari'],
      [undefined, undefined],
      ['Siang.', 'Foto: Rina Sari'],
      ['Sore.', 'Foto: Rina Sari'],
    ]);
    for (const { url } of images) expect(existsSync(join(out, new URL(url).pathname))).toBe(true);
  });
});
