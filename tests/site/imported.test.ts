import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../src/build/serve.ts';
import { importSource } from '../../src/newsroom/import/import-source.ts';
import { releaseArticle } from '../../src/newsroom/import/release-article.ts';
import { openSearch } from '../../src/search/reader/open-search.ts';
import { sharedData } from '../shared-data.ts';
import type { Built } from '../support/build-site.ts';
import { buildSite, bytesOf, freshFolder, writeFiles } from '../support/build-site.ts';

const fixtures = join(import.meta.dirname, '../fixtures/import');
const seed = sharedData('seed/article.txt');
const now = '2026-01-01T00:00:00Z';

let built: Built;

/** Files of the output in which a text stands, packed ones included. */
function holding(text: string): string[] {
  const low = text.toLowerCase();
  return [...bytesOf(built.out)]
    .filter(([path, bytes]) => {
      const packed = bytes.startsWith('\u001f\u008b');
      const plain = packed ? gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
      return `${path}\n${plain}`.toLowerCase().includes(low);
    })
    .map(([path]) => path);
}

/** The headlines that a search finds. */
async function found(query: string): Promise<string[]> {
  const { url, close } = await serveFolder(built.out, '/', 0);
  try {
    const { hits } = await (await openSearch({ base: url, fetch })).search(query);
    return hits.map(({ title }) => title);
  } finally {
    await close();
  }
}

/** Takes the line out that makes a file a draft, as an editor does. */
function publish(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('draft: true\n', ''));
}

beforeAll(async () => {
  const content = writeFiles(freshFolder('imported'), {
    'site.yaml': readFileSync(join(fixtures, 'site.yaml')),
  });
  const sources = ['wxr/kebiasaan.xml', 'wxr/pesisir.xml', 'wxr/sisipan.xml', 'html/sisipan.html'];
  for (const name of sources) await importSource({ target: join(fixtures, name), content, now });
  if (seed) {
    const { created } = await importSource({ target: seed, content, now });
    // A manuscript does not say that it was public: an editor does.
    for (const file of created) publish(join(content, file));
  }
  expect(releaseArticle(content, '2020/05/rtp-slot', now)).toHaveProperty('file');
  built = await buildSite(content, { WARTA_NOW: now });
  expect(built.code, built.output).toBe(0);
});

describe('an imported site', () => {
  test.skipIf(!seed)('finds the seed by a word of it', async () => {
    expect((await found('Latakia')).join()).toContain('Kerry');
  });

  test.each(['Wadaslintang', 'Karimunjawa'])('finds the story that tells of %s', async (word) => {
    expect(await found(word)).toHaveLength(1);
  });

  test.each(['Keluaran SGP', 'slot-gacor.invalid', 'togel.invalid', 'penanda-sisipan'])(
    'holds %s nowhere, packed files included',
    (spam) => expect(holding(spam)).toEqual([]),
  );

  test.each(['penanda-sandi', 'penanda-pribadi', 'penanda-halaman-pribadi', 'penanda-komentar'])(
    'publishes nothing that was not public (%s)',
    (mark) => expect(holding(mark)).toEqual([]),
  );

  test('has no address for an article of spam, and one for that which was released', () => {
    const paths = [...bytesOf(built.out).keys()].join(' ');
    expect(paths).not.toMatch(/slot-gacor-maxwin|situs-judi-slot/);
    expect(paths).toContain('2020/05/rtp-slot/index.html');
  });

  test('keeps addresses, those that end in .html too', () => {
    const paths = new Set(bytesOf(built.out).keys());
    expect(paths).toContain('ekonomi/harga-cabai-naik.html');
    expect(paths).toContain('2019/03/banjir-demak/index.html');
    expect(paths).toContain('tentang-kami/index.html');
  });
});
