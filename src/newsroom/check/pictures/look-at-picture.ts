import sharp from 'sharp';
import type { Metadata } from 'sharp';
import { breakageOf } from './breakage.ts';
import { cleanFile } from '../../../pictures/clean/clean-file.ts';
import { encodeVariant } from '../../../pictures/encode.ts';
import type { PictureFacts } from './picture-facts.ts';

/** What publishing takes out of a file, or that it cannot be cleaned. */
export function lookAtTraces(file: string, bytes: Buffer): Pick<PictureFacts, 'taken' | 'damaged'> {
  const cleaned = cleanFile(file, bytes);
  if (!cleaned) return { damaged: true };
  const taken = [...cleaned.removals.keys()].toSorted();
  return taken.length > 0 ? { taken } : {};
}

/** Looks at the bytes of a picture. Never rejects: what is no picture has no format. */
export async function lookAtPicture(file: string, bytes: Buffer): Promise<PictureFacts> {
  const size = bytes.length;
  const broken = breakageOf(bytes);
  if (broken === 'empty' || broken === 'page') return { size, damaged: true, broken };
  const traces = lookAtTraces(file, bytes);
  if (/\.svg$/i.test(file)) return { size, ...(!traces.damaged && { format: 'svg' }), ...traces };
  // An empty file is refused before there is a promise to be rejected.
  const metadata =
    size === 0
      ? undefined
      : await sharp(bytes)
          .metadata()
          .catch(() => undefined);
  if (isHeic(bytes)) return { format: 'heic', size, ...width(metadata), ...traces };
  if (metadata === undefined) return { size, damaged: true, ...(broken && { broken }) };
  return {
    format: metadata.format,
    size,
    ...width(metadata),
    ...traces,
    ...(broken && { broken }),
    ...(await asAdvert(file, bytes, metadata)),
  };
}

/** The widest that an advert is encoded for readers, in pixels. */
const WIDEST = 1344;

/** What more is known of the picture of an advert. */
async function asAdvert(
  file: string,
  bytes: Buffer,
  { autoOrient: { height } }: Metadata,
): Promise<Pick<PictureFacts, 'advert'>> {
  if (!file.startsWith('adverts/')) return {};
  const shown = await encodeVariant(bytes, file, { path: '', width: WIDEST }).catch(
    () => undefined,
  );
  return shown ? { advert: { height, size: shown.length } } : {};
}

const width = (metadata: Metadata | undefined): { width?: number } =>
  metadata ? { width: metadata.autoOrient.width } : {};

/** HEIC by its brand (ISO/IEC 23008-12); AVIF, which browsers show, has another. */
function isHeic(bytes: Buffer): boolean {
  return (
    /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/.test(bytes.subarray(4, 12).toString('latin1')) &&
    !bytes.subarray(8, 40).toString('latin1').includes('avif')
  );
}
