import { expect, test } from 'vitest';
import type { SourceArticle } from '../../../../../src/newsroom/import/article/source-article.ts';
import type { Occupied } from '../../../../../src/newsroom/import/place/place-article.ts';
import { placeArticle } from '../../../../../src/newsroom/import/place/place-article.ts';
import { addressKey } from '../../../../../src/lib/address-key.ts';

const DATE = '2015-09-16T12:00:00.000Z';

function placed(url: string, slug: string) {
  const article = { id: '1', url, slug, aliases: [] } as unknown as SourceArticle;
  const claimed = new Set([addressKey(decodeURI(new URL(url).pathname))]);
  const occupied: Occupied = { files: new Set(), paths: new Set(), claimed, numbers: new Map() };
  return placeArticle(article, 'Judul', DATE, { zone: 'UTC', sections: new Set(), occupied }, []);
}

test.each([
  ['https://lama.id/opini-%E2%80%94-redaksi/', '/opini-—-redaksi/'],
  ['https://lama.id/2015/banjir%20di%20demak.html', '/2015/banjir di demak.html'],
])('the old address %s, which cannot stay, leads on', (url, alias) => {
  const { path, permalink, aliases } = placed(url, 'judul');
  expect([path, permalink, aliases]).toEqual(['/2015/09/judul/', undefined, [alias]]);
});

test.each(['https://lama.id/a;b/', 'https://lama.id/feed.xml'])('%s does not', (url) => {
  expect(placed(url, 'judul').aliases).toEqual([]);
});

test('one that can stay does, and is no old address', () => {
  const { path, aliases } = placed('https://lama.id/2015/09/lain/', 'judul');
  expect([path, aliases]).toEqual(['/2015/09/lain/', []]);
});
