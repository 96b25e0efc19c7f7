import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { mendText } from '../../../../src/newsroom/check/fix/mend-text.ts';
import { SITE, article, contentFolder } from '../../../content-folder.ts';

const NOW = new Date('2020-01-01T00:00:00Z');
const AROUND = { ownHosts: ['warta.example'], newAddress: () => undefined };
const A = 'articles/2015/10/dari.md';

async function found(body: string, files = {}) {
  const root = contentFolder({ ...files, [A]: article('', body) });
  const { findings } = await checkContent({ root, now: NOW });
  return findings
    .filter(({ rule }) => rule.startsWith('link/') || rule.startsWith('slip/'))
    .map(({ line, column, rule, values }) => [line, column, rule, values]);
}

function mended(body: string): string {
  const { text } = mendText(article('', body), [], AROUND);
  return text.slice(article('', '').length - 1, -1);
}

describe('links that nobody can follow', () => {
  test.each([
    ['www.kpu.go.id', 'no-scheme', { better: 'https://www.kpu.go.id' }],
    ['www.kpu.go.id/a?b=1', 'no-scheme', { better: 'https://www.kpu.go.id/a?b=1' }],
    ['kpu.go.id', 'no-scheme', { better: 'https://kpu.go.id' }],
    ['kompas.com/berita.html', 'no-scheme', { better: 'https://kompas.com/berita.html' }],
    ['budi@contoh.id', 'no-mailto', { better: 'mailto:budi@contoh.id' }],
    ['http://localhost:4321/2015/09/a/', 'on-device', { path: '/2015/09/a/' }],
    ['http://127.0.0.1/', 'on-device', {}],
    ['http://192.168.1.3/berkas', 'on-device', {}],
    ['http://10.0.0.2', 'on-device', {}],
    ['http://server.local/a', 'on-device', {}],
    ['file:///C:/Users/Budi/a.pdf', 'on-device', {}],
    ['C:\\Users\\Budi\\a.html', 'on-device', {}],
    [
      'https://a.example/?utm_source=wa&id=3#b',
      'tracking',
      { better: 'https://a.example/?id=3#b' },
    ],
    ['https://a.example/b?fbclid=x', 'tracking', { better: 'https://a.example/b' }],
    ['https://a.example/?id=1&amp;gclid=x', 'tracking', { better: 'https://a.example/?id=1' }],
    [
      'https://www.instagram.com/p/x/?igsh=y',
      'tracking',
      { better: 'https://www.instagram.com/p/x/' },
    ],
    ['tujuan.md', 'relative', { suggestion: '/2015/09/tujuan/' }],
    ['../09/tujuan.md', 'relative', { suggestion: '/2015/09/tujuan/' }],
    ['tujuan', 'relative', { suggestion: '/2015/09/tujuan/' }],
    ['lain.md', 'relative', {}],
  ])('%s', async (target, rule, values) => {
    const files = { 'articles/2015/09/tujuan.md': article('', 'Isi.') };
    expect(await found(`Lihat [ini](${target}).`, files)).toEqual([
      [8, 7, `link/${rule}`, expect.objectContaining({ target, ...values })],
    ]);
  });

  test.each([
    'https://kpu.go.id',
    'mailto:budi@contoh.id',
    'tel:+62812',
    '#bagian',
    '?q=banjir',
    'https://a.example/?utm=1&id=utm_source',
    'https://10.example.com/',
    'https://localhost.example/',
    'https://172.15.0.1/',
    '//cdn.example/a',
  ])('%s is none of them', async (target) => {
    const rules = (await found(`## Bagian\n\nLihat [ini](${target}).`)).map(([, , rule]) => rule);
    expect(rules.filter((rule) => rule !== 'link/anchor-nowhere')).toEqual([]);
  });

  test('that stand bare are found too, and code is not', async () => {
    expect(
      await found('Lihat http://localhost:4321/a/ dan <https://a.example/?fbclid=1>, lalu.'),
    ).toMatchObject([
      [8, 7, 'link/on-device', { path: '/a/' }],
      [8, 37, 'link/tracking', { better: 'https://a.example/' }],
    ]);
    expect(await found('Jalankan `http://localhost:4321/a/` begitu.')).toEqual([]);
  });

  test('of the strip of breaking news are looked at like those of a text', async () => {
    const of = async (link: string) => {
      const site = `${SITE}breaking:\n  text: Banjir: besar\n  link: ${link}\n`;
      const files = { 'site.yaml': site, 'articles/2015/09/tujuan.md': article('', 'Isi.') };
      const { findings } = await checkContent({ root: contentFolder(files), now: NOW });
      return findings
        .filter(({ rule }) => rule.startsWith('link/'))
        .map(({ file, line, column, rule, values }) => [file, line, column, rule, values]);
    };
    const target = '/2015/09/tidak-ada/';
    expect(await of(target)).toMatchObject([['site.yaml', 10, 9, 'link/nowhere', { target }]]);
    expect(await of('www.kpu.go.id')).toMatchObject([['site.yaml', 10, 9, 'link/no-scheme', {}]]);
    expect(await of('/2015/09/tujuan/')).toEqual([]);
    expect(await of('https://kpu.go.id/')).toEqual([]);
  });
});

describe('mending', () => {
  test.each([
    ['[a](www.kpu.go.id)', '[a](https://www.kpu.go.id)'],
    ['[a](kpu.go.id/x "judul")', '[a](https://kpu.go.id/x "judul")'],
    ['[a](budi@contoh.id)', '[a](mailto:budi@contoh.id)'],
    ['[a](https://a.example/?utm_source=x&id=1)', '[a](https://a.example/?id=1)'],
    ['https://a.example/?fbclid=1.', 'https://a.example/.'],
    ['<https://a.example/b?gclid=1&c=2>', '<https://a.example/b?c=2>'],
  ])('%s becomes %s', (before, after) => {
    expect(mended(before)).toBe(after);
  });

  test.each([
    '[a](x.md)',
    '[a](laporan.pdf)',
    '![a](www.jpg)',
    '![a](foto.com.jpg)',
    '[a](http://localhost/)',
    'www.kpu.go.id dan budi@contoh.id',
    'https://a.example/?id=1',
  ])('%s stays', (text) => {
    expect(mended(text)).toBe(text);
  });

  test('does what the sentence says, and then there is nothing left to say', async () => {
    const target = fc.constantFrom(
      ...['www.kpu.go.id', 'kpu.go.id/a', 'budi@contoh.id', 'https://a.example/?fbclid=1&b=2'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(target, { minLength: 1, maxLength: 4 }), async (targets) => {
        const body = targets.map((one) => `Lihat [ini](${one}) hari ini.`).join('\n\n');
        expect(await found(body)).toHaveLength(targets.length);
        expect(await found(mended(body))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
