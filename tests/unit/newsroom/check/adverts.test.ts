import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/newsroom/check/check-content.ts';
import { regulatedIn } from '../../../../src/newsroom/check/across/regulated-goods.ts';
import { writeFiles } from '../../../support/build-site.ts';
import { contentFolder } from '../../../content-folder.ts';

async function found(yaml: string, pictures: Record<string, Uint8Array> = {}) {
  const root = writeFiles(contentFolder({ 'adverts/a.yaml': yaml }), pictures);
  const { findings } = await checkContent({ root, now: new Date('2020-01-01T00:00:00Z') });
  return findings
    .filter(({ file, rule }) => file === 'adverts/a.yaml' && /^(?:advert|link)\//.test(rule))
    .map(({ line, rule, values }) => [line, rule, values]);
}

test.each([
  ['Liquid vape murah', 'tobacco'],
  ['Bir dingin tiap malam', 'alcohol'],
  ['SLOT GACOR hari ini', 'gambling'],
  ['https://situs-judi.example/', 'gambling'],
  ['Pinjaman online cair 5 menit', 'loans'],
  ['Jamu pelangsing asli', 'health'],
])('%s is watched by the law', (text, kind) => {
  const plain = text.replaceAll(/[-_./]/g, ' ');
  expect(regulatedIn(plain).map((one) => one.kind)).toEqual([kind]);
});

test.each(['Toko Sumber Rejeki', 'Kabir Motor', 'Kuliah malam', 'Kembiri goreng', 'Arak-arakan'])(
  '%s is not',
  (text) => expect(regulatedIn(text)).toEqual([]),
);

test('a kind of goods is told once, and an address that is not encrypted', async () => {
  const yaml = 'client: Toko Obat Sehat\ntitle: Obat batuk hitam\nlink: http://obat.example/\n';
  expect(await found(yaml)).toEqual([
    [2, 'advert/regulated', { word: 'Obat', kind: 'health' }],
    [3, 'advert/http', { suggestion: 'https://obat.example/' }],
  ]);
});

test('a link to a page that is not there is told', async () => {
  const advert = (link: string) => `client: a\ntitle: b\nlink: ${link}\n`;
  expect(await found(advert('/nasionl/'))).toEqual([
    [3, 'link/nowhere', { target: '/nasionl/', suggestion: '/nasional/' }],
  ]);
  expect(await found(advert('/nasional/'))).toEqual([]);
});

/** A picture of noise, which no format makes small, or of one colour. */
const picture = (width: number, height: number, isNoise = false): Promise<Buffer> =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: '#0b6b3a' },
      ...(isNoise && { noise: { type: 'gaussian', mean: 128, sigma: 60 } }),
    },
  })
    .png()
    .toBuffer();

test('pictures that weigh too much for readers, or have a shape that cannot be read, are told', async () => {
  const advert = 'client: a\npicture: p.png\nalt: b\nwidePicture: w.png\n';
  const files = async (small: Promise<Buffer>, wide: Promise<Buffer>) =>
    found(advert, { 'adverts/p.png': await small, 'adverts/w.png': await wide });
  expect(await files(picture(640, 320), picture(1456, 180))).toEqual([]);
  // Heavy as a file, light for readers: what they get is encoded anew.
  expect(await files(picture(640, 320, true), picture(1456, 180))).toMatchObject([
    [2, 'advert/heavy', { src: 'p.png', limit: 60 }],
  ]);
  expect(await files(picture(300, 900), picture(600, 500))).toEqual([
    [2, 'advert/shape', { src: 'p.png', width: 300, height: 900, key: 'picture' }],
    [4, 'advert/shape', { src: 'w.png', width: 600, height: 500, key: 'widePicture' }],
  ]);
});
