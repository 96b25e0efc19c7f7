import { describe, expect, test, vi } from 'vitest';
import { openShelf } from '../../../../src/offline/copies/shelves.ts';
import { hasWords, wordsOf } from '../../../../src/offline/page/match-words.ts';
import { orderSaved } from '../../../../src/offline/page/order-saved.ts';
import { removeSaved, saveArticle } from '../../../../src/offline/page/save-article.ts';
import { savedExtent } from '../../../../src/offline/page/saved-extent.ts';
import { savedArticles } from '../../../../src/offline/page/saved-articles.ts';
import { writeSize } from '../../../../src/offline/page/write-size.ts';
import { fakeDevice, articlePage } from '../fake-device.ts';

const URL_A = 'https://warta.example/koran/2015/09/a/';
const PAGE =
  '<figure><img src="/koran/_p/a-800.webp" srcset="/koran/_p/a-400.webp 400w"></figure><img src="/koran/_p/list.svg">';

describe('saving a story', () => {
  test('keeps it with one variant of each picture, and counts both', async () => {
    const { device } = fakeDevice({
      '/koran/2015/09/a/': () => articlePage('A', PAGE),
      '/koran/_p/a-800.webp': () => new Response('x'.repeat(1000)),
    });
    expect(await saveArticle(device, `${URL_A}#isi`, 'largest')).toBe('saved');
    const [article] = await savedArticles(device);
    expect(article).toMatchObject({ url: URL_A, title: 'A' });
    expect(article!.size).toBeGreaterThan(1000);
    await removeSaved(device, URL_A);
    expect(await savedArticles(device)).toEqual([]);
  });

  test('tells how many pictures of its own it keeps, and their bytes', async () => {
    const { device } = fakeDevice({
      '/koran/2015/09/a/': () => articlePage('A', PAGE),
      '/koran/_p/a-800.webp': () => new Response('x'.repeat(1000)),
    });
    expect(await savedExtent(device, URL_A)).toEqual({ pictures: 0, bytes: 0 });
    await saveArticle(device, URL_A, 'largest');
    expect(await savedExtent(device, `${URL_A}#isi`)).toEqual({ pictures: 1, bytes: 1000 });
  });

  test('keeps small ones of a story with more than twelve pictures', async () => {
    for (const [count, width] of [
      [12, 800],
      [13, 400],
    ] as const) {
      const names = Array.from({ length: count }, (_, at) => `p${at}`);
      const figures = names.map(
        (name) =>
          `<figure><img src="/koran/_p/${name}-800.webp" srcset="/koran/_p/${name}-400.webp 400w"></figure>`,
      );
      const { device } = fakeDevice({
        '/koran/2015/09/a/': () => articlePage('A', figures.join('')),
        ...Object.fromEntries(
          names.flatMap((name) =>
            [400, 800].map((size) => [
              `/koran/_p/${name}-${size}.webp`,
              () => new Response('x'.repeat(size)),
            ]),
          ),
        ),
      });
      expect(await saveArticle(device, URL_A, 'largest')).toBe('saved');
      const extent = { pictures: count, bytes: count * width };
      expect(await savedExtent(device, URL_A)).toEqual(extent);
    }
  });

  test('keeps the list with the first story: without one nobody needs it', async () => {
    let lists = 0;
    const { device } = fakeDevice({
      '/koran/2015/09/a/': () => articlePage('A'),
      '/koran/2015/09/b/': () => articlePage('B'),
      '/koran/saved/': () => articlePage(`Tersimpan ${(lists += 1)}`),
    });
    for (const name of ['a', 'b'])
      await saveArticle(device, `https://warta.example/koran/2015/09/${name}/`, 'smallest');
    expect(lists).toBe(1);
    const kept = await (await openShelf(device, 'own')).keys();
    expect(kept.map(({ url }) => url)).toEqual(['https://warta.example/koran/saved/']);
  });

  test('says when pictures are missing, when it is offline, and when the device is full', async () => {
    const { device, state } = fakeDevice({ '/koran/2015/09/a/': () => articlePage('A', PAGE) });
    expect(await saveArticle(device, URL_A, 'largest')).toBe('incomplete');
    await removeSaved(device, URL_A);
    state.isOnline = false;
    expect(await saveArticle(device, URL_A, 'largest')).toBe('failed');
    state.isOnline = true;
    state.room = 0;
    expect(await saveArticle(device, URL_A, 'largest')).toBe('full');
    expect(await (await openShelf(device, 'saved')).keys()).toEqual([]);
  });

  test('says when storage is denied', async () => {
    const { device } = fakeDevice({ '/koran/2015/09/a/': () => articlePage('A') });
    device.caches.open = () => Promise.reject(new DOMException('denied', 'SecurityError'));
    expect(await saveArticle(device, URL_A, 'largest')).toBe('denied');
  });
});

test('the list is ordered by time saved, time published or size', () => {
  const article = (title: string, read: number, published: string, size: number) => ({
    url: title,
    title,
    lang: 'id',
    published,
    read,
    size,
  });
  const articles = [
    article('a', 1, '2020-01-01', 5),
    article('b', 2, '2015-01-01', 9),
    article('c', 3, '2018-01-01', 7),
  ];
  const titles = (order: 'newest' | 'published' | 'largest') =>
    orderSaved(articles, order)
      .map(({ title }) => title)
      .join('');
  expect([titles('newest'), titles('published'), titles('largest')]).toEqual(['cba', 'acb', 'bca']);
});

test('the search within finds beginnings of words in any writing, in the main part only', () => {
  const text = wordsOf(
    '<nav>Olahraga</nav><main><h1>Ma’ruf di <em>Café</em> Latakia</h1><script>rahasia</script></main>',
  );
  expect(hasWords(text, 'cafe LATA')).toBe(true);
  expect(hasWords(text, 'takia')).toBe(false);
  expect(hasWords(text, 'olahraga')).toBe(false);
  expect(hasWords(text, 'rahasia')).toBe(false);
});

test('the search within reads signs as the reader does, and no attributes', () => {
  const text = wordsOf(
    '<main><p title="a > rahasia">Tom &amp; Jerry &quot;kembali&quot; Ma&#39;ruf &amp;lt;</p><template><p>rahasia</p></template></main>',
  );
  expect(hasWords(text, '& jerry')).toBe(true);
  expect(hasWords(text, 'kembali')).toBe(true);
  expect(hasWords(text, "ma'ruf &lt;")).toBe(true);
  expect(hasWords(text, 'rahasia')).toBe(false);
});

test('sizes are written as data plans write them', () => {
  expect(writeSize(840, 'id')).toBe('1 kB');
  expect(writeSize(84_300, 'id')).toBe('84 kB');
  expect(writeSize(1_240_000, 'id')).toBe('1,2 MB');
});

test('sizes are written in browsers that know no units (Chromium 64, Safari 13)', () => {
  const Format = Intl.NumberFormat;
  vi.stubGlobal('Intl', {
    ...Intl,
    NumberFormat: function (lang: string, options: Intl.NumberFormatOptions) {
      if (options.style === 'unit') throw new RangeError('style');
      return new Format(lang, options);
    },
  });
  expect([writeSize(84_000, 'id'), writeSize(1_240_000, 'id'), writeSize(1, 'en')]).toEqual([
    '84 kB',
    '1,2 MB',
    '1 kB',
  ]);
  vi.unstubAllGlobals();
});
