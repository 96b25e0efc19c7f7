import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, filesIn, freshFolder, writeFiles } from '../support/build-site.ts';
import { article, siteYaml } from '../support/small-content.ts';
import { sharedData } from '../shared-data.ts';

const payloadFile = sharedData('xss/dompurify');
const payloads: string[] =
  payloadFile === undefined
    ? []
    : (
        JSON.parse(readFileSync(join(payloadFile, 'expect.json'), 'utf8')) as { payload: string }[]
      ).map(({ payload }) => payload);

/** Payloads as values that YAML reads, none of them an address, which would be a link. */
const values = payloads
  .filter((one) => one.trim() !== '' && !/https?:/i.test(one))
  .map((one) => one.replace(/\s+/g, ' '));

/** A fact check with key points, every text of it one of `texts`. */
const factCheck = (title: string, texts: readonly string[]): string =>
  article({
    title,
    points: JSON.stringify(texts),
    claim: JSON.stringify({
      text: texts[0],
      verdict: 'salah',
      by: texts[1],
      seen: texts,
      evidence: texts.map((name) => ({ name, url: 'https://bukti.example/a' })),
    }),
  });

let out: string;
const read = (path: string): string => readFileSync(join(out, path), 'utf8');

beforeAll(async () => {
  const part = (name: string, fields: Record<string, string>): [string, string] => [
    `articles/2015/09/${name}.md`,
    article({ title: `Judul ${name}`, series: 'banjir', ...fields }),
  ];
  const content = writeFiles(freshFolder('told-first'), {
    'site.yaml': siteYaml,
    'series/banjir.md': '---\ntitle: Banjir\n---\n\nPengantar seri ini.\n',
    'series/kosong.md': '---\ntitle: Kosong\n---\n\nBelum ada isinya.\n',
    ...Object.fromEntries([
      part('satu', { date: '2015-09-10 08:00' }),
      part('dua', { date: '2015-09-11 08:00', draft: 'ya', title: 'PENANDA-DRAF' }),
      part('tiga', { date: '2015-09-12 08:00' }),
      part('empat', { withdrawn: '{ time: 2015-09-14, reason: x }', title: 'PENANDA-CABUT' }),
      part('lima', { date: '2030-01-01', title: 'PENANDA-NANTI' }),
    ]),
    'articles/2015/09/hoaks.md': article({
      title: 'Jaringan 5G membawa virus',
      topics: '[Virus]',
      series: 'banjir',
      date: '2015-09-15 08:00',
      claim: JSON.stringify({
        text: 'Jaringan 5G membawa virus',
        verdict: 'salah',
        seen: ['Facebook'],
        evidence: ['https://bukti.example/a'],
      }),
      points: '["Virus menular lewat percikan."]',
    }),
    'articles/2015/09/menunjuk.md': article(
      { title: 'Menunjuk', date: '2015-09-16 08:00', topics: '[Virus]' },
      'Teks.\n\nBaca juga: [Jaringan 5G](/2015/09/hoaks/)',
    ),
    'articles/2015/08/biasa.md': factCheck(
      'Biasa',
      values.map(() => 'x'),
    ),
    'articles/2015/08/serangan.md': factCheck('Serangan', values),
  });
  const built = await buildSite(content, { WARTA_NOW: '2015-09-17T00:00:00Z' });
  expect(built.code, built.output).toBe(0);
  out = built.out;
}, 120_000);

test('the verdict stands before a claim wherever its headline is shown', () => {
  const bare = /Jaringan 5G membawa virus/g;
  const before =
    /(?:Cek fakta: Salah<\/span>\s*|(?:\[|%5B)SALAH(?:\]|%5D) |“|"claimReviewed":"|\\?"text\\?":\\?")$/;
  let seen = 0;
  for (const file of filesIn(out).filter((name) => /\.(?:html|xml|json)$/.test(name))) {
    const text = read(file).replaceAll('%20', ' ');
    for (const { index } of text.matchAll(bare)) {
      seen += 1;
      expect(text.slice(Math.max(0, index - 80), index), file).toMatch(before);
    }
  }
  expect(seen).toBeGreaterThan(12);
  const page = read('2015/09/hoaks/index.html');
  expect(page).toContain('<title>[SALAH] Jaringan 5G membawa virus');
  expect(page).toContain('property="og:title" content="[SALAH] Jaringan 5G membawa virus"');
  expect(page).toMatch(/<h1><span class="verdict verdict--salah">Cek fakta: Salah<\/span>/);
  expect(read('news-sitemap.xml')).toContain('[SALAH] Jaringan 5G');
});

test('feeds say the verdict, the claim, the evidence and the key points', () => {
  const { items } = JSON.parse(read('feed.json')) as { items: Record<string, string>[] };
  const item = items.find(({ url }) => url!.endsWith('/hoaks/'))!;
  expect(item['title']).toBe('[SALAH] Jaringan 5G membawa virus');
  expect(item['content_html']).toContain('<strong>Cek fakta: Salah.</strong> Klaim: “Jaringan');
  expect(item['content_html']).toContain('<a href="https://bukti.example/a">');
  expect(item['content_html']).toContain('<li>Virus menular lewat percikan.</li>');
});

test('a series counts and names what is public, and has a feed of its own', () => {
  const page = read('2015/09/tiga/index.html').replace(/\s+/g, ' ');
  expect(page).toContain('Bagian 2 dari 3');
  expect(page).toMatch(/rel="prev"[^>]*>(?:<span[^>]*>[^<]*<\/span>)? ?Judul satu/);
  const series = read('series/banjir/index.html');
  expect(series).toContain('Pengantar seri ini.');
  expect(read('series/banjir/feed.xml').match(/<item>/g)).toHaveLength(3);
  expect(read('sitemap-1.xml')).toContain('/series/banjir/');
  const all = filesIn(out).filter((name) => /\.(?:html|xml|json|js)$/.test(name));
  for (const file of all) expect(read(file), file).not.toMatch(/PENANDA-/);
  expect(all).not.toContain('series/kosong/index.html');
});

test.skipIf(payloadFile === undefined)('no text in a claim or point becomes markup', () => {
  const tagsOf = (name: string): string[] =>
    (
      /<main.*(?=<aside class="next")/s
        .exec(read(`2015/08/${name}/index.html`))![0]
        .match(/<[a-z][^>]*>/gi) ?? []
    ).map((tag) => tag.replace(/ (?:dir|href|alt|data-copy)="[^"]*"/g, ''));
  expect(values.length).toBeGreaterThan(100);
  expect(tagsOf('serangan')).toEqual(tagsOf('biasa'));
});
