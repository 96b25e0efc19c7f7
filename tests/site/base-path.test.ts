import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, demonstration, filesIn } from '../support/build-site.ts';
import { builtDemonstration } from '../support/built-once.ts';
import { addressesIn, idsIn } from '../support/page-links.ts';

/** What leads nowhere in a built site, as `page → address`. */
function deadLinks(out: string, base: string, origin: string): string[] {
  const pages = filesIn(out).filter((file) => file.endsWith('.html'));
  const ids = new Map(
    pages.map((page) => [page, idsIn(readFileSync(join(out, page), 'utf8'))] as const),
  );
  const dead = new Set<string>();
  for (const page of pages) {
    const here = new URL(base + page.replace(/(?:^|(?<=\/))index\.html$/, ''), origin);
    for (const address of addressesIn(readFileSync(join(out, page), 'utf8'))) {
      const url = new URL(address, here);
      if (url.origin !== origin) continue;
      const path = decodeURI(url.pathname);
      const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
      const file = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
      const isThere = file !== undefined && existsSync(join(out, file));
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isAnchored = anchor === '' || file === undefined || ids.get(file)?.has(anchor);
      if (!isThere || !isAnchored) dead.add(`${page} → ${address}`);
    }
  }
  return [...dead];
}

describe.each([
  ['at the root', '/'],
  ['under a base path', '/berita/koran/'],
])('%s', (_, base) => {
  let out: string;
  beforeAll(async () => {
    out = await builtDemonstration(base);
  });

  test('every link, picture, script and anchor of every page leads somewhere', () => {
    expect(deadLinks(out, base, 'https://warta.example')).toEqual([]);
  });

  test('the pages name their own full address', () => {
    const article = readFileSync(
      join(out, '2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/index.html'),
      'utf8',
    );
    const address = `https://warta.example${base}2015/09/kerry-as-pertimbangkan-tawaran-rusia-soal-suriah/`;
    expect(article).toContain(`<link rel="canonical" href="${address}">`);
  });
});

test('a path in SITE_URL is the base path, unless BASE_PATH says otherwise', async () => {
  const { out } = await buildSite(demonstration, { SITE_URL: 'https://meja.github.io/koran' });
  expect(deadLinks(out, '/koran/', 'https://meja.github.io')).toEqual([]);
});
