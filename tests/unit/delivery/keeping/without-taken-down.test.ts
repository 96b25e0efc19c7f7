import { expect, test } from 'vitest';
import { contentDigest } from '../../../../src/build/output/file-record.ts';
import { withoutTakenDown } from '../../../../src/delivery/keeping/without-taken-down.ts';
import type { SiteFile, SiteFiles } from '../../../../src/delivery/sending/site-files.ts';

type Texts = Record<string, string>;

const store = new Map<string, string>();

function filesOf(texts: Texts): SiteFiles {
  return new Map(
    Object.entries(texts).map(([path, text]) => {
      const digest = contentDigest(Buffer.from(text));
      store.set(digest, text);
      return [path, { size: text.length, digest }];
    }),
  );
}

function compose(earlier: Texts, present: Texts, takenDown: string[]): Texts {
  const bytesOf = ({ digest }: SiteFile): Uint8Array => Buffer.from(store.get(digest)!);
  const files = withoutTakenDown({
    ...{ earlier: filesOf(earlier), present: filesOf(present), takenDown, bytesOf },
  });
  return Object.fromEntries([...files].map(([path, { digest }]) => [path, store.get(digest)!]));
}

const EARLIER = {
  '_astro/lama.js': 'kode lama',
  '_p/a-320.webp': 'gambar a',
  '_p/x-320.webp': 'gambar x',
  '2024/01/a/index.html': 'berita a lama <img src="/_p/a-320.webp">',
  '2024/01/x/index.html': 'berita x <img src="/_p/x-320.webp"> /2024/01/x/',
  '2024/01/x/index.html.br': 'dimampatkan x',
  '2024/01/x/dokumen.pdf': 'dokumen x',
  'daerah/index.html': 'daftar lama: <a href="/2024/01/x/">x</a>',
  'daerah/index.html.br': 'dimampatkan lama',
  'olahraga/index.html': 'daftar lama tanpa x',
  'revoked.json': '{"paths":[]}',
  'search-index/lama.bin': 'x di indeks',
  '.htaccess': 'aturan lama',
};
const PRESENT = {
  '_astro/baru.js': 'kode baru',
  '_p/a-320.webp': 'gambar a',
  '2024/01/a/index.html': 'berita a baru',
  '2024/01/b/index.html': 'berita b',
  'daerah/index.html': 'daftar baru',
  'daerah/index.html.br': 'dimampatkan baru',
  'olahraga/index.html': 'daftar baru',
  'revoked.json': '{"paths":["/2024/01/x/"]}',
  'search-index/baru.bin': 'tanpa x',
  '.htaccess': 'aturan baru',
};

test('an edition of which nothing was taken down since is as it was', () => {
  expect(compose(EARLIER, PRESENT, [])).toEqual(EARLIER);
});

test('what names an erased article is of today or gone, with its pictures and documents', () => {
  const composed = compose(EARLIER, PRESENT, ['/2024/01/x/']);
  expect(composed).toEqual({
    '_astro/lama.js': 'kode lama',
    '_astro/baru.js': 'kode baru',
    '_p/a-320.webp': 'gambar a',
    '2024/01/a/index.html': EARLIER['2024/01/a/index.html'],
    'daerah/index.html': 'daftar baru',
    'daerah/index.html.br': 'dimampatkan baru',
    'olahraga/index.html': 'daftar lama tanpa x',
    'revoked.json': PRESENT['revoked.json'],
    'search-index/baru.bin': 'tanpa x',
    '.htaccess': 'aturan baru',
  });
});

test('a withdrawn article shows what it shows today', () => {
  const present = { ...PRESENT, '2024/01/x/index.html': 'dicabut' };
  const composed = compose(EARLIER, present, ['/2024/01/x/']);
  expect(composed['2024/01/x/index.html']).toBe('dicabut');
  expect(composed['2024/01/x/index.html.br']).toBeUndefined();
});

test('an address is found as people read it and as browsers send it', () => {
  const address = encodeURI('/2024/01/kafé/');
  const earlier = {
    'a.html': 'tautan /2024/01/kafé/',
    'b.html': `tautan ${address}`,
    'c.html': 'tanpa tautan',
  };
  expect(Object.keys(compose(earlier, {}, [address]))).toEqual(['c.html']);
});
