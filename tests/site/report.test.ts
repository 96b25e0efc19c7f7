import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content-files/read.ts';
import { findChromium } from '../../src/newsroom/report/browser/find-chromium.ts';
import { placesAt } from '../../src/newsroom/report/proof/reckoned-pages.ts';
import { csvCells } from '../../src/newsroom/import/report/csv.ts';
import { outputFile } from '../../src/lib/url.ts';
import {
  bytesOf,
  buildSite,
  filesIn,
  freshFolder,
  run,
  writeFiles,
} from '../support/build-site.ts';
import { article, drawing, siteYaml } from '../support/small-content.ts';

const BODY = 'Satu alinea yang cukup panjang supaya iklan punya tempat. '.repeat(20).trim();
const story = (title: string, date: string, more: Record<string, string> = {}): string =>
  article({ title, date, ...more }, [BODY, BODY, BODY, BODY].join('\n\n'));

const content = writeFiles(freshFolder('report'), {
  'site.yaml': `${siteYaml}masthead: { company: PT Warta Kecil }\n`,
  'articles/2026/11/satu.md': story('Berita pertama', '2026-11-01 00:05'),
  'articles/2026/11/dua.md': story('Berita kedua', '2026-11-20 09:00', {
    updated: '2026-11-21 10:00',
    corrections: '[{ time: 2026-11-22 11:00, text: Jumlahnya tiga. }]',
  }),
  'articles/2026/11/adv.md': story('Kabar dari klien', '2026-11-10 08:00', {
    label: 'advertorial',
    client: 'Toko Jaya',
    image: '{ src: toko.svg, alt: Toko, credit: Toko Jaya }',
  }),
  'articles/2026/11/toko.svg': drawing('toko'),
  'articles/2026/11/cabut.md': story('Judul yang dicabut', '2026-11-12 08:00', {
    withdrawn: '{ time: 2026-11-13 09:00, reason: Sumber menarik keterangannya. }',
  }),
  'articles/2026/11/draf.md': story('Judul draf', '2026-11-14 08:00', { draft: 'ya' }),
  'articles/2026/12/nanti.md': story('Judul nanti', '2026-12-05 08:00'),
  'articles/2026/10/lama.md': story('Judul lama', '2026-10-31 23:55'),
  'adverts/toko-jaya.yaml': `client: Toko Jaya\ntitle: Diskon "besar" & murah\nlink: https://toko.example/\nfrom: 2026-11-15\n`,
  'adverts/cat.yaml': 'client: Toko Cat\ntitle: Cat tembok\nfrom: 2026-11-01\nuntil: 2026-11-14\n',
  '_stats/2026-11-01_2026-11-02/days.csv': 'day,visits\n2026-11-01,7\n2026-11-02,5\n',
  '_stats/2026-11-01_2026-11-02/stories-by-day.csv':
    'day,story,visits\n2026-11-01,2026/11/satu,7\n2026-11-02,2026/11/satu,4\n',
});
const out = join(freshFolder('site'), 'dist');
const env = { WARTA_CONTENT: content, WARTA_OUT: out, WARTA_NOW: '2026-12-01T01:00:00Z' };
const report = (...args: string[]) => run('src/newsroom/report.ts', env, args);
const folder = join(content, '_report/2026-11');

const sha256 = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
const rowsOf = (name: string): Record<string, string>[] => {
  const [head, ...rows] = readFileSync(join(folder, name), 'utf8').trim().split('\n').map(csvCells);
  return rows.map((row) => Object.fromEntries(head!.map((key, at) => [key, row[at]!])));
};

beforeAll(async () => {
  const built = await buildSite(content, env);
  expect(built.code, built.output).toBe(0);
  const { code, output } = await report('--month', '2026-11');
  expect(code, output).toBe(0);
});

test('every story of the month is in it and no other, and each address is in the built site', () => {
  const stories = rowsOf('stories.csv');
  expect(stories.map((row) => [row['story'], row['withdrawn'], row['visits']])).toEqual([
    ['2026/11/satu', 'no', '11'],
    ['2026/11/adv', 'no', '0'],
    ['2026/11/cabut', 'yes', ''],
    ['2026/11/dua', 'no', '0'],
  ]);
  expect(stories[2]).toMatchObject({ headline: '', withdrawn_time: '2026-11-13T09:00:00+07:00' });
  for (const row of stories) {
    const file = outputFile(new URL(row['address']!).pathname);
    expect(file).toBe(row['file']);
    expect(sha256(join(out, file))).toBe(row['sha256']);
  }
  const texts = ['index.html', 'stories.csv', 'adverts.csv'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  expect(texts.join('\n')).not.toMatch(/Judul (?:draf|nanti|lama|yang dicabut)|articles\//);
});

test('the pages that carry an advert are those of the built site', () => {
  const rows = rowsOf('adverts.csv');
  const pathsOf = (by: string): string[] =>
    rows.filter((row) => row['page_by'] === by).map((row) => new URL(row['page']!).pathname);
  const listed = pathsOf('built');
  const carrying = filesIn(out)
    .filter((file) => file.endsWith('.html'))
    .filter((file) => readFileSync(join(out, file), 'utf8').includes('data-advert="toko-jaya"'));
  expect(listed.map(outputFile).toSorted()).toEqual(carrying);
  expect(listed[0]).toBe('/');
  expect(listed).toContain('/2026/11/satu/');
  expect(listed).not.toContain('/2026/11/adv/');
  // The rule that tells where others stood says the same of this one.
  const { content: read } = readContent({ root: content, now: new Date(env.WARTA_NOW) });
  const ruled = placesAt(read)('toko-jaya', new Date(env.WARTA_NOW).toISOString());
  expect(ruled.toSorted()).toEqual(listed.toSorted());
  // The other ended before: by the same rule it stood there, where stories were published already.
  expect(pathsOf('reckoned')).toEqual([
    '/',
    '/nasional/',
    '/internasional/',
    '/search/',
    '/2026/11/satu/',
    '/2026/10/lama/',
  ]);
});

test('every digest fits, and the list names every file but those that seal it', () => {
  const manifest = readFileSync(join(folder, 'manifest.sha256'), 'utf8');
  const lines = manifest
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  for (const [digest, file] of lines)
    expect([file, sha256(join(folder, file!))]).toEqual([file, digest]);
  const sealing = new Set(['index.html', 'index.html.sha256', 'manifest.sha256']);
  expect(lines.map(([, file]) => file)).toEqual(
    filesIn(folder).filter((file) => !sealing.has(file)),
  );
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(page).toContain(sha256(join(folder, 'manifest.sha256')));
  const seal = readFileSync(join(folder, 'index.html.sha256'), 'utf8');
  expect(seal).toBe(`${sha256(join(folder, 'index.html'))}  index.html\n`);
});

test.skipIf(findChromium(process.env) === undefined)('each has a picture of one size', () => {
  const pictures = filesIn(folder).filter((file) => file.startsWith('pictures/'));
  expect(pictures).toHaveLength(5);
  for (const file of pictures) {
    const bytes = readFileSync(join(folder, file));
    const at = bytes.indexOf(Buffer.from([0xff, 0xc0])) + 5;
    expect([bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)]).toEqual([1448, 1024]);
    expect(bytes.length).toBeGreaterThan(20_000);
  }
});

test('a client gets what is theirs, the same each time, and a report that was changed is told', async () => {
  const { code, output } = await report('--client', 'jaya');
  expect([code, output]).toEqual([0, expect.stringContaining('1 berita dan advertorial, 1 iklan')]);
  const own = join(content, '_report/2026-11_toko-jaya');
  const first = bytesOf(own);
  expect(first.has('pages/2026/11/adv/index.html')).toBe(true);
  expect(first.has('pages/2026/11/satu/index.html')).toBe(false);
  await report('--client', 'TOKO JAYA', '--month', 'november 2026');
  expect([...bytesOf(own)].filter(([file, text]) => first.get(file) !== text)).toEqual([]);
  writeFiles(own, { 'stories.csv': 'lain' });
  const changed = await report('--verify', own);
  expect([changed.code, changed.output]).toEqual([
    1,
    expect.stringContaining('Berubah: stories.csv'),
  ]);
});
