import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { withoutCharts } from '../../src/build/report/without-charts.ts';
import {
  buildSite,
  demonstration,
  filesIn,
  freshFolder,
  writeFiles,
} from '../support/build-site.ts';
import { builtDemonstration } from '../support/built-once.ts';

/** Bytes on the wire, gzip -9. */
const size = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

let out: string;
beforeAll(async () => {
  out = await builtDemonstration();
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const heaviest = (paths: string[]): number => Math.max(...paths.map((path) => size(read(path))));
const pages = (kind: RegExp): string[] => filesIn(out).filter((file) => kind.test(file));
const STORY = /^\d{4}\/\d\d\/[^/]+\/index\.html$/;

/** All JavaScript that a page loads without a tap: inlined, linked, and what those import. */
function scriptBytes(html: string): number {
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = read(path);
    for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      follow(`_astro/${next}`);
    }
  };
  let bytes = 0;
  for (const [, attributes = '', text = ''] of inline) {
    const src = /\bsrc="\/([^"]+)"/.exec(attributes)?.[1];
    if (src !== undefined) follow(src);
    else if (!attributes.includes('ld+json')) bytes += size(text);
  }
  return bytes + [...seen].reduce((sum, path) => sum + size(read(path)), 0);
}

test('a story with its style fits the first window of a connection: 14,000 B, its charts apart', () => {
  const sizes = pages(STORY).map((page) => size(withoutCharts(read(page))));
  expect(Math.max(...sizes)).toBeLessThanOrEqual(14_000);
});

test('with two adverts in a story every page keeps its budget', async () => {
  const picture = (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 3, background: '#a31621' } })
      .jpeg()
      .toBuffer();
  const content = freshFolder('budgets');
  cpSync(demonstration, content, { recursive: true });
  writeFiles(content, {
    'adverts/toko.jpg': await picture(1280, 720),
    'adverts/toko-lebar.jpg': await picture(1940, 500),
    'adverts/toko.yaml': `client: Toko Sumber Rejeki
title: Diskon akhir tahun sampai 30 persen di Toko Sumber Rejeki
picture: toko.jpg
widePicture: toko-lebar.jpg
alt: Etalase toko dengan tulisan diskon 30 persen
link: https://example.com/diskon
`,
    'adverts/bank.jpg': await picture(1200, 720),
    'adverts/bank.yaml': `client: Bank Perkreditan Rakyat Tegal
title: Tabungan pendidikan, bunga 5 persen
picture: bank.jpg
alt: Dua anak menabung di celengan ayam
link: https://example.com/tabungan
`,
  });
  const paid = await buildSite(content);
  expect(paid.code, paid.output).toBe(0);
  expect(paid.output).not.toContain('Lebih berat dari anggaran');
  const sizes = filesIn(paid.out)
    .filter((file) => STORY.test(file))
    .map((file) => readFileSync(join(paid.out, file), 'utf8'))
    .filter((html) => html.split('data-advert=').length === 3)
    .map((html) => size(withoutCharts(html)));
  expect(sizes.length).toBeGreaterThan(20);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(14_000);
});

test('a chart with its table adds at most 1,500 B', () => {
  const added = pages(STORY).flatMap((page) => {
    const html = read(page);
    const count = html.match(/<figure class="figure chart">/g)?.length ?? 0;
    return count === 0 ? [] : [(size(html) - size(withoutCharts(html))) / count];
  });
  expect(added.length).toBeGreaterThanOrEqual(5);
  expect(Math.max(...added)).toBeLessThanOrEqual(1_500);
});

/** What a page says to machines alone: engines, networks, readers' apps, and the browser's policy. */
const FOR_MACHINES =
  /<meta (?:property="(?:og|article):|name="(?:robots|twitter:card)"|http-equiv="Content-Security-Policy")[^>]*>|<link rel="(?:canonical|alternate|icon|manifest)"[^>]*>|<script type="application\/ld\+json">.*?<\/script>/gs;

test('what a story says to machines alone adds at most 1,200 B', () => {
  const added = pages(STORY).map((page) => {
    const html = read(page);
    expect(html.match(FOR_MACHINES)!.length, page).toBeGreaterThan(15);
    return size(html) - size(html.replace(FOR_MACHINES, ''));
  });
  expect(Math.max(...added)).toBeLessThanOrEqual(1_200);
});

test('the front page and the lists stay below 20,000 B', () => {
  expect(heaviest(pages(/\.html$/).filter((page) => !STORY.test(page)))).toBeLessThanOrEqual(
    20_000,
  );
});

test('a story loads at most 6,000 B of JavaScript', () => {
  expect(Math.max(...pages(STORY).map((page) => scriptBytes(read(page))))).toBeLessThanOrEqual(
    6_000,
  );
});

test('nothing blocks a page: no style sheet, no script before the text without defer or module', () => {
  for (const page of pages(/\.html$/)) {
    const html = read(page);
    expect(html, page).not.toMatch(/<link[^>]+rel="?stylesheet/);
    for (const [, attributes = ''] of html.matchAll(/<script\b([^>]*\bsrc=[^>]*)>/g)) {
      expect(attributes, page).toMatch(/type="?module|defer|async/);
    }
  }
});

test('the headline index and the search code with what the floor adds stay below 16,000 B', () => {
  const [headlines] = pages(/^search-index\/headlines-.*\.bin$/);
  expect(readFileSync(join(out, headlines!)).length).toBeLessThanOrEqual(16_000);
  // Fuse is fetched beside the first answer and is no part of what it waits for.
  const worker = pages(/^_astro\/search-worker.*\.js$/);
  const element = [...read('search/index.html').matchAll(/src="\/(_astro\/[^"]+)"/g)].map(
    (m) => m[1]!,
  );
  const code = [...worker, ...element].reduce((sum, path) => sum + size(read(path)), 0);
  // 14,000 B as current browsers could have it, and at most 2,000 B to lower it to Chrome 80 and Safari 15.
  expect(code).toBeLessThanOrEqual(16_000);
});
