import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import type { Paper } from '../support/incremental.ts';
import { paperOf } from '../support/incremental.ts';
import { article, siteYaml } from '../support/small-content.ts';
import { sharedData } from '../shared-data.ts';

const NOW = { WARTA_NOW: '2015-09-17T00:00:00Z' };
const MARK = 'PENANDA-IKLAN';
const ALINEA = 'Warga bergotong royong membersihkan lumpur di balai desa sejak pagi hari. '.repeat(
  6,
);
const TEXT = Array.from({ length: 6 }, (_, at) => `Alinea ${at + 1}. ${ALINEA}`).join('\n\n');

const payloadFile = sharedData('xss/dompurify');
const payloads: string[] =
  payloadFile === undefined
    ? []
    : (
        JSON.parse(readFileSync(join(payloadFile, 'expect.json'), 'utf8')) as { payload: string }[]
      ).map(({ payload }) => payload.replace(/\s+/g, ' '));
const attack = payloads.join(' ');

let paper: Paper;
const read = (path: string): string => readFileSync(join(paper.out, path), 'utf8');
/** The adverts of a page, in its order. */
const advertsOn = (path: string): string[] =>
  [...read(path).matchAll(/data-advert="([^"]*)"/g)].map(([, id]) => id!);
const withAdverts = (): string[] =>
  filesIn(paper.out).filter((file) => file.endsWith('.html') && advertsOn(file).length > 0);

const advert = (fields: object): string => JSON.stringify(fields);
const story = (fields: Record<string, string>, text = TEXT): string => article(fields, text);

beforeAll(async () => {
  const picture = (width: number, height: number, background: string): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toBuffer();
  const months = Array.from({ length: 30 }, (_, at): [string, string] => [
    `articles/2015/08/berita-${at}.md`,
    story({ title: `Berita ${at}`, date: `2015-08-${String(30 - at).padStart(2, '0')} 08:00` }),
  ]);
  const content = writeFiles(freshFolder('adverts'), {
    'site.yaml': `${siteYaml}helpline: Anda tidak sendirian.\n`,
    ...Object.fromEntries(months),
    'articles/2015/09/bayar.md': story({ title: 'Bayar', label: 'advertorial', client: 'Kota' }),
    'articles/2015/09/duka.md': story({ title: 'Duka', topics: 'Obituari' }),
    'articles/2015/09/bantuan.md': story({ title: 'Bantuan', helpline: 'ya' }),
    'articles/2015/09/cabut.md': story({
      title: 'Cabut',
      withdrawn: '{ time: 2015-09-16, reason: x }',
    }),
    'articles/2015/09/pendek.md': article({ title: 'Pendek' }),
    'pages/tentang.md': '---\ntitle: Tentang\n---\n\nKami.\n',
    'adverts/toko.yaml': advert({
      ...{ client: `Toko ${MARK}`, title: 'Diskon', picture: 'toko.png', widePicture: 'lebar.png' },
      ...{ alt: 'Diskon 20 persen', link: 'https://toko.example/?a=1&b=2' },
    }),
    'adverts/toko.png': await picture(640, 320, '#0b6b3a'),
    'adverts/lebar.png': await picture(1456, 180, '#0b6b3a'),
    'adverts/sendiri.yaml': advert({ house: true, title: 'Pasang iklan', link: '/tentang/' }),
    'adverts/lama.yaml': advert({ client: MARK, picture: 'lama.png', until: '2015-09-01' }),
    'adverts/lama.png': await picture(640, 320, '#ffcc00'),
    'adverts/serangan.yaml': advert({
      ...{ client: attack || 'x', title: attack || 'x', alt: attack || 'x' },
      ...{
        sections: ['internasional'],
        picture: 'toko.png',
        link: '/"><img/src=x/onerror=alert(1)>',
      },
    }),
    'articles/2015/09/asing.md': story({ title: 'Asing', section: 'internasional' }),
  });
  paper = paperOf(content);
  await paper.build(NOW);
}, 120_000);

test('adverts stand on the front, sections, stories and the search, and nowhere else', () => {
  const places = withAdverts();
  expect(places).toContain('index.html');
  expect(places).toContain('nasional/index.html');
  expect(places).toContain('search/index.html');
  expect(places).toContain('2015/08/berita-3/index.html');
  expect(advertsOn('2015/08/berita-3/index.html')).toEqual(['toko', 'sendiri']);
  expect(advertsOn('2015/09/pendek/index.html')).toEqual(['toko']);
  const others =
    /^(?:404|saved|offline|archive|author|topic|tentang|corrections|page|nasional\/page)/;
  expect(places.filter((file) => others.test(file))).toEqual([]);
  for (const name of ['bayar', 'duka', 'bantuan', 'cabut'])
    expect(advertsOn(`2015/09/${name}/index.html`), name).toEqual([]);
  // Nothing that programs read knows of them.
  const named = filesIn(paper.out).filter((file) => read(file).includes(MARK));
  expect(named.filter((file) => !places.includes(file))).toEqual([]);
});

test('an advert stands after the third paragraph, says what it is, and tells its size', () => {
  const page = read('2015/08/berita-3/index.html').replace(/\s+/g, ' ');
  const [before, after] = page.split(/<aside class="advert"/) as [string, string];
  expect([before.includes('Alinea 3'), before.includes('Alinea 4')]).toEqual([true, false]);
  expect(after).toMatch(/^ aria-label="Iklan: Toko PENANDA-IKLAN"/);
  expect(after).toContain('<b>Iklan</b>');
  expect(after).toContain('href="https://toko.example/?a=1&amp;b=2" rel="sponsored"');
  expect(after).toMatch(/<img src="\/_p\/[\w-]+-640\.webp"[^>]* width="576" height="288"/);
  expect(after).toContain('loading="lazy"');
  expect(page).toMatch(/aria-label="Iklan: Warta Kecil"[^]*<a href="\/tentang\/">/);
  const front = read('index.html').replace(/\s+/g, ' ');
  expect(front).toMatch(/<source media="\(min-width: 45rem\)"[^>]* width="970" height="120"/);
  // What ended is published no more.
  const widths = filesIn(paper.out).filter((file) => /^_p\/.*-(?:640|1344)\.webp$/.test(file));
  expect(widths.length).toBe(2);
});

test.skipIf(payloadFile === undefined)('no text of an advert becomes markup', () => {
  const page = read('2015/09/asing/index.html');
  // In quotes all but these is text.
  const plain = page.replace(/(?<! data-advert)="[^"]*"/g, '=""');
  const asides = plain.split(/<aside(?= class="" aria-label)/).slice(1);
  const aside = asides.find((one) => one.includes('data-advert="serangan"'))!.split('</aside>')[0]!;
  const tags = (aside.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => /^<(\w+)/.exec(tag)![1]);
  expect(tags.toSorted()).toEqual(['a', 'b', 'div', 'img', 'picture', 'span', 'span']);
  expect(page).toContain('href="/&quot;><img/src');
});

test('an advert that begins renders the pages that it gets', async () => {
  const file = join(paper.content, 'adverts/kopi.yaml');
  writeFileSync(file, advert({ client: 'Kopi', title: 'Kopi pagi', from: '2015-09-18' }));
  const booked = await paper.build(NOW);
  expect(booked.rendered).toBe(0);
  expect(booked.said).toContain('18 September 2015, 00.00 WIB (iklan mulai atau berakhir)');
  const before = new Map(withAdverts().map((page) => [page, advertsOn(page).join()]));
  const later = { WARTA_NOW: '2015-09-17T17:00:00Z' };
  const begun = await paper.build(later);
  const got = withAdverts().filter((page) => advertsOn(page).includes('kopi'));
  expect(got.length).toBeGreaterThan(15);
  const changed = withAdverts().filter((page) => before.get(page) !== advertsOn(page).join());
  expect(changed).toEqual(got);
  await paper.expectClean(later);
  // And those that put the clock first on a day that is over.
  expect(begun.rendered).toBeLessThan(got.length + 5);
});
