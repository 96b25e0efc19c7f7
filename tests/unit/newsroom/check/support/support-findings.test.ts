import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../../src/newsroom/check/check-content.ts';
import { freshFolder, writeFiles } from '../../../../support/build-site.ts';
import { qrisPayload, qrPng, qrSvg } from '../../../../support/qris.ts';
import { article, siteYaml } from '../../../../support/small-content.ts';

/** What `check` says of how readers support and follow the paper, `settings` being lines of site.yaml. */
async function saidOf(
  settings: string,
  files: Readonly<Record<string, Uint8Array | string>> = {},
  site = siteYaml,
): Promise<string[]> {
  const root = writeFiles(freshFolder('support'), {
    'site.yaml': `${site}${settings}`,
    'articles/2015/09/satu.md': article({ title: 'Satu' }),
    'files/.keep': '',
  });
  for (const [path, bytes] of Object.entries(files)) writeFileSync(join(root, path), bytes);
  const { findings } = await checkContent({ root, now: new Date('2026-01-01T00:00:00Z') });
  return findings
    .filter(({ rule }) => /^(?:support|follow|field)\//.test(rule))
    .map(({ rule, line, values }) => `${rule} ${line} ${JSON.stringify(values)}`);
}

const SUPPORT = 'support:\n  text: Dukung kami.\n  qris: files/qris.png\n  merchant: Kabar Kota\n';
const lines = siteYaml.split('\n').length;

const poster = async (): Promise<Buffer> => {
  const code = await qrPng(qrisPayload(), 560);
  const ground = { width: 1240, height: 1754, channels: 3 as const, background: '#fff' };
  const red = Buffer.from(
    '<svg width="1240" height="260"><rect width="1240" height="260" fill="#d33"/></svg>',
  );
  return sharp({ create: ground })
    .composite([
      { input: red, left: 0, top: 0 },
      { input: code, left: 340, top: 520 },
    ])
    .jpeg({ quality: 70 })
    .toBuffer();
};

test.each<[string, () => Promise<Uint8Array | string>]>([
  ['as it is downloaded', () => qrPng(qrisPayload())],
  ['small', () => qrPng(qrisPayload(), 250)],
  ['large', () => qrPng(qrisPayload(), 3000)],
  ['on a poster, as a JPEG', poster],
  [
    'on a clear ground',
    () =>
      sharp(Buffer.from(qrSvg(qrisPayload())), { density: 200 })
        .png()
        .toBuffer(),
  ],
  [
    'turned a little, with grey light',
    async () =>
      sharp(await qrPng(qrisPayload(), 800))
        .rotate(7, { background: '#ddd' })
        .modulate({ brightness: 0.9 })
        .jpeg({ quality: 60 })
        .toBuffer(),
  ],
])('a code %s is read, and is who it says', async (_how, bytes) => {
  expect(await saidOf(SUPPORT, { 'files/qris.png': await bytes() })).toEqual([]);
});

test('a drawing is read too', async () => {
  const settings = SUPPORT.replace('qris.png', 'qris.svg');
  expect(await saidOf(settings, { 'files/qris.svg': qrSvg(qrisPayload()) })).toEqual([]);
});

test('a picture that was swapped is found out by the name', async () => {
  const bytes = await qrPng(qrisPayload({ merchant: 'TOKO JAYA' }));
  expect(await saidOf(SUPPORT, { 'files/qris.png': bytes })).toEqual([
    `support/qris-name ${lines + 3} {"merchant":"TOKO JAYA","written":"Kabar Kota"}`,
  ]);
});

test('a name that is not written is offered to be', async () => {
  const settings = SUPPORT.replace(/ {2}merchant.*\n/, '');
  expect(await saidOf(settings, { 'files/qris.png': await qrPng(qrisPayload()) })).toEqual([
    `support/qris-unnamed ${lines + 2} {"merchant":"KABAR KOTA","city":"TEGAL"}`,
  ]);
});

test.each<[string, string]>([
  ['https://kabarkota.example/', 'other'],
  [qrisPayload({ network: 'SG.PAYNOW' }), 'abroad'],
  [qrisPayload().replace('TEGAL', 'TEGEL'), 'damaged'],
])('%j is said to be no QRIS that pays', async (text, is) => {
  expect(await saidOf(SUPPORT, { 'files/qris.png': await qrPng(text) })).toEqual([
    `support/qris-other ${lines + 2} {"src":"files/qris.png","is":"${is}"}`,
  ]);
});

test('a code for one payment, a picture without a code, a broken file, and none', async () => {
  const once = await qrPng(qrisPayload({ way: '12', amount: '25000' }));
  const empty = await sharp({
    create: { width: 300, height: 300, channels: 3, background: '#abc' },
  })
    .png()
    .toBuffer();
  const said = async (bytes: Uint8Array) => saidOf(SUPPORT, { 'files/qris.png': bytes });
  expect(await said(once)).toEqual([`support/qris-once ${lines + 2} {"amount":"25000"}`]);
  const unreadable = [`support/qris-unreadable ${lines + 2} {"src":"files/qris.png"}`];
  expect(await said(empty)).toEqual(unreadable);
  expect(await said(Buffer.from('bukan gambar'))).toEqual(unreadable);
  expect(await saidOf(SUPPORT, { 'files/kode.png': once })).toEqual([
    `support/qris-missing ${lines + 2} {"src":"files/qris.png"}`,
  ]);
  expect(await saidOf(SUPPORT.replace('files/', ''), { 'files/qris.png': once })).toEqual([
    `support/qris-missing ${lines + 2} {"src":"qris.png","suggestion":"files/qris.png"}`,
  ]);
});

test('a box without a way to give says so; one line of text is a box', async () => {
  expect(await saidOf('support: Dukung kami.\n')).toEqual([`support/no-way ${lines} {}`]);
});

test.each<[string, string]>([
  ['@kabarkota', 'https://t.me/kabarkota'],
  ['t.me/kabarkota', 'https://t.me/kabarkota'],
  ['https://telegram.me/kabarkota', 'https://t.me/kabarkota'],
])('of the Telegram name %j its address is suggested, which works', async (written, better) => {
  expect(await saidOf(`follow:\n  telegram: "${written}"\n`)).toEqual([
    `field/telegram ${lines + 1} ${JSON.stringify({ key: 'follow.telegram', value: written, suggestion: better })}`,
  ]);
  expect(await saidOf(`follow:\n  telegram: ${better}\n`)).toEqual([]);
});

test('groups and chats are no channels of WhatsApp', async () => {
  const said = await saidOf('follow:\n  whatsapp: https://chat.whatsapp.com/AbC\n');
  expect(said).toEqual([
    `field/whatsapp-channel ${lines + 1} {"key":"follow.whatsapp","value":"https://chat.whatsapp.com/AbC"}`,
  ]);
});

test('Google’s preferred sources are for sites on a domain of their own', async () => {
  const at = (url: string) => siteYaml.replace(/url: .*/, `url: ${url}`);
  const said = (url: string) => saidOf('follow:\n  google: ya\n', {}, at(url));
  expect(await said('https://kabarkota.example')).toEqual([]);
  for (const url of ['https://kabarkota.github.io', 'https://kampus.example/koran'])
    expect(await said(url)).toEqual([`follow/google ${lines + 1} {"address":"${url}"}`]);
});
