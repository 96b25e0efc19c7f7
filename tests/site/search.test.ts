import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/reader/open-search.ts';
import { openSearch, SearchError } from '../../src/search/reader/open-search.ts';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';
import { siteYaml, article } from '../support/small-content.ts';

const base = 'https://warta.example/';
const content = freshFolder('searched');
const out = join(freshFolder('searched-site'), 'dist');

const titled = (title: string, body: string, fields: Record<string, string> = {}) =>
  article({ title, ...fields }, `${body}\n\nKalimat penutup semua berita.`);

const FIRST = { 'articles/2015/09/latakia.md': titled('Tank Rusia', 'Pangkalan di Latakia.') };
const OTHERS = {
  'articles/2015/09/merapi.md': titled('Merapi Siaga', 'Awan panas turun ke Kali Gendol.'),
  'articles/2015/09/emoji.md': titled('Pesan 🌊 dari Laut', 'Ombak 🌊🌊 setinggi pohon.'),
  'articles/2015/09/arab.md': titled('Kata مرحبا di Dinding', 'Artinya halo: مرحبا بالعالم.'),
  'articles/2015/09/kereta.md': titled('Kereta Latakia', 'Rel baru.', { date: '2015-09-17' }),
  'articles/2015/09/konsep.md': titled('Konsep', 'Rahasiazq', { draft: 'true' }),
  'articles/2015/09/nanti.md': titled('Nanti', 'Rahasiazq', { date: '2030-01-01 08:00' }),
};

/** Publishes these files beside those of before, as a deploy does. */
async function deploy(files: Record<string, string>): Promise<void> {
  const { code, output } = await buildSite(writeFiles(content, files), { WARTA_OUT: out });
  expect(code, output).toBe(0);
}

/** What a host answers: the file, or 404. `harm` may spoil a file's bytes. */
const host =
  (harm: (path: string, bytes: Uint8Array) => Uint8Array | undefined = (_, bytes) => bytes) =>
  async (url: RequestInfo | URL): Promise<Response> => {
    const path = String(url).slice(base.length);
    const file = join(out, path);
    const bytes = existsSync(file) ? harm(path, readFileSync(file)) : undefined;
    return bytes ? new Response(bytes as BodyInit) : new Response('', { status: 404 });
  };

const open = (harm?: Parameters<typeof host>[0]): Promise<Search> =>
  openSearch({ base, fetch: host(harm) as typeof fetch });

const found = async (query: string): Promise<string[]> => {
  const { search } = await open();
  return (await search(query)).hits.map(({ title }) => title);
};

let openedBefore: Search;
const counts: number[] = [];
beforeAll(async () => {
  await deploy({ 'site.yaml': siteYaml });
  counts.push((await found('latakia')).length, (await found('penutup')).length);
  await deploy(FIRST);
  counts.push((await found('latakia')).length, (await found('penutup')).length);
  openedBefore = await open();
  await deploy(OTHERS);
});

test('an archive of no, one and five articles is searched', async () => {
  expect(counts).toEqual([0, 0, 1, 1]);
  expect(await found('latakia')).toEqual(['Kereta Latakia', 'Tank Rusia']);
  expect((await found('penutup')).length).toBe(5);
});

test('a deploy between two queries goes unnoticed', async () => {
  expect((await openedBefore.search('gendol')).hits.map(({ title }) => title)).toEqual([
    'Merapi Siaga',
  ]);
});

describe('a shard that is', () => {
  test.each([
    ['missing', 'stale', () => undefined],
    ['truncated', 'corrupt', (bytes: Uint8Array) => bytes.slice(0, -12)],
    [
      'corrupted',
      'corrupt',
      (bytes: Uint8Array) => bytes.map((byte, at) => byte ^ (at > 12 ? 85 : 0)),
    ],
  ])('%s is an error that says so, not a wrong answer', async (_, reason, harm) => {
    const { search } = await open((path, bytes) => (path.includes('/t/') ? harm(bytes) : bytes));
    const error = await search('latakia').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SearchError);
    expect((error as SearchError).reason).toBe(reason);
  });
});

describe('what nobody expects', () => {
  test.each([
    ['emoji', '🌊', []],
    ['emoji between words', 'ombak 🌊 pohon', ['Pesan 🌊 dari Laut']],
    ['right-to-left text', 'مرحبا', ['Kata مرحبا di Dinding']],
    ['right-to-left marks', '\u200flatakia\u200e', ['Kereta Latakia', 'Tank Rusia']],
    ['ten thousand characters', `gendol ${'x'.repeat(10_000)}`, ['Merapi Siaga']],
    ['ten thousand words', 'gendol '.repeat(10_000), ['Merapi Siaga']],
  ])('%s', async (_, query, expected) => {
    expect(await found(query)).toEqual(expected);
  });
});

test('the index holds nothing of drafts and of stories to come', async () => {
  expect(await found('rahasiazq')).toEqual([]);
  for (const [path, bytes] of bytesOf(join(out, 'search-index'))) {
    const isGzip = bytes.startsWith('\u001f\u008b');
    const text = isGzip ? gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
    expect(/rahasiazq|konsep|nanti/i.test(text), path).toBe(false);
  }
});
