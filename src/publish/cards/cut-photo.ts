import { labelPlate } from './label-plate.ts';
import { CARD_BYTES, CARD_HEIGHT, CARD_WIDTH } from './card.ts';

/** Qualities tried until the card is small enough. */
const QUALITIES = [80, 68, 55, 40, 25] as const;

/**
 * The largest part of a picture in a card's proportions, placed as CSS's `object-position` places
 * it: `focus` is percent from left and top, `30% 20%`.
 */
export function cropOf(
  width: number,
  height: number,
  focus: string,
): { left: number; top: number; width: number; height: number } {
  const scale = Math.min(width / CARD_WIDTH, height / CARD_HEIGHT);
  const [across, down] = [Math.round(CARD_WIDTH * scale), Math.round(CARD_HEIGHT * scale)];
  const [x = 50, y = 50] = focus.split(' ').map((part) => Number.parseFloat(part));
  return {
    left: Math.round(((width - across) * x) / 100),
    top: Math.round(((height - down) * y) / 100),
    width: across,
    height: down,
  };
}

/**
 * A card cut from the photo `bytes`, with a plate that says `label` where there is one; as JPEG below 300 KB, without the
 * camera's metadata.
 */
export async function cutPhoto(
  bytes: Uint8Array,
  { focus, label }: { focus: string; label: string | undefined },
): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  const upright = await sharp(bytes, { failOn: 'none' })
    .autoOrient()
    .flatten({ background: '#fffdf8' })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = upright.info;
  const cut = sharp(upright.data)
    .extract(cropOf(width, height, focus))
    .resize(CARD_WIDTH, CARD_HEIGHT, { fit: 'fill' });
  if (label !== undefined && label !== '') cut.composite([labelPlate(label)]);
  let card = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    card = await cut.clone().jpeg({ quality, progressive: true }).toBuffer();
    if (card.length < CARD_BYTES) break;
  }
  return card;
}
