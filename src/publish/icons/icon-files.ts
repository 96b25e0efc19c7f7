import { outputFile } from '../../lib/url.ts';
import { iconPath } from '../../site/addresses.ts';
import { writeIco } from './ico.ts';

/** Resolution at which a drawing of 512 units is read, so that small sizes stay sharp. */
const DENSITY = 72;

/**
 * The site's sign in every size that browsers and telephones ask for, by path below the output
 * folder. `svg` is square; `ground` fills what a telephone cuts away around it (`#rrggbb`). Rejects
 * where it cannot be drawn: it is empty, has no size, or is larger than a machine can hold.
 */
export async function iconFiles(svg: string, ground: string): Promise<Map<string, Uint8Array>> {
  const { default: sharp } = await import('sharp');
  const source = Buffer.from(svg);
  const png = (side: number): Promise<Buffer> =>
    sharp(source, { density: DENSITY }).resize(side, side).png({ palette: true }).toBuffer();
  // Android shows the inner four fifths of a maskable icon; iOS makes transparent corners black.
  const padded = async (side: number, inner: number): Promise<Buffer> =>
    sharp({ create: { width: side, height: side, channels: 3, background: ground } })
      .composite([{ input: await png(inner) }])
      .png({ palette: true })
      .toBuffer();
  const [favicon, small, large, maskable, apple] = await Promise.all([
    png(32),
    png(192),
    png(512),
    padded(512, 400),
    padded(180, 180),
  ]);
  return new Map<string, Uint8Array>([
    ['icon.svg', source],
    ['favicon.ico', writeIco(favicon, 32)],
    [outputFile(iconPath('icon-192')), small],
    [outputFile(iconPath('icon-512')), large],
    [outputFile(iconPath('icon-maskable-512')), maskable],
    [outputFile(iconPath('apple-touch-icon')), apple],
  ]);
}
