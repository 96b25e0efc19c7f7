import drawCode from 'qr';
import sharp from 'sharp';
import { checksumOf } from '../../src/newsroom/check/support/qris-payload.ts';

/** One field of a payload: two digits of id, two of length, the value. */
export const field = (id: string, value: string): string =>
  `${id}${String(value.length).padStart(2, '0')}${value}`;

/** What a QRIS code may say otherwise than a shop's does. */
export type QrisParts = {
  merchant?: string;
  city?: string;
  amount?: string;
  way?: '11' | '12';
  network?: string;
};

/** What a shop's QRIS code holds, with an invented acquirer. */
export function qrisPayload({
  merchant = 'KABAR KOTA',
  city = 'TEGAL',
  amount,
  way = '11',
  network = 'ID.CO.QRIS.WWW',
}: QrisParts = {}): string {
  const body = [
    field('00', '01') + field('01', way),
    field('26', field('00', 'COM.CONTOH.WWW') + field('01', '936000000000000000')),
    field('51', field('00', network) + field('02', 'ID1020000000000')),
    field('52', '5994') + field('53', '360'),
    amount === undefined ? '' : field('54', amount),
    field('58', 'ID') + field('59', merchant) + field('60', city),
    '6304',
  ].join('');
  return body + checksumOf(body);
}

/** A QR code as an SVG with a quiet zone. */
export const qrSvg = (text: string): string =>
  drawCode(text, 'svg', { ecc: 'medium', border: 4, scale: 8 });

/** A QR code as a PNG of `size` pixels. */
export const qrPng = (text: string, size = 600): Promise<Buffer> =>
  sharp(Buffer.from(qrSvg(text)), { density: 200 })
    .resize(size, size, { kernel: 'nearest' })
    .flatten({ background: '#fff' })
    .png()
    .toBuffer();
