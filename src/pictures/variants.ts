import { picturePath } from '../site/addresses.ts';
import type { Picture } from './picture.ts';

/** Of a picture beside a headline on a phone: 5.5 rem on a screen of two points a pixel. */
export const SMALL = 200;

/** The usual widths of a photograph: one for small screens and lists, one for sharp and large ones. */
const USUAL = [400, 800] as const;

/** The widest file that is usual: what no list and no copy on a device goes beyond. */
export const WIDEST_USUAL = USUAL[1];

/** The column of a story on a sharp screen, or all of a phone with a picture opened. */
const DENSE = 1344;
/** From this width on a picture shows more there than in its usual file. */
const WORTH_DENSE = 1000;

/** Of a portrait, which stands beside a name: for sharp screens, and for who opens the picture. */
const PORTRAIT_WIDTHS = [192, 800] as const;

function widthsOf({ file, width }: Picture): readonly number[] {
  if (file.startsWith('authors/')) return PORTRAIT_WIDTHS;
  return [SMALL, ...USUAL, ...(width < WORTH_DENSE ? [] : [DENSE])];
}

/** Part of every digest: another way to encode makes other names. */
export const RECIPE = 'webp-72-v1';

/** One file that a picture becomes. Passed-through originals have no `width`. */
export type Variant = { path: string; width: number | undefined };

/** Whether a picture is copied as it is: drawings stay sharp, animations stay animated. */
export const isPassedThrough = (picture: Picture): boolean =>
  picture.type === 'svg' || picture.type === 'gif';

/** The files of a picture, smallest first; never wider than the picture itself. */
export function variantsOf(picture: Picture): Variant[] {
  if (isPassedThrough(picture)) {
    return [{ path: picturePath(picture.digest, undefined, picture.type), width: undefined }];
  }
  const widths = widthsOf(picture);
  const smaller = widths.slice(0, -1).filter((width) => width < picture.width);
  const widest = Math.min(picture.width, widths.at(-1)!);
  return [...new Set([...smaller, widest])].map((width) => ({
    path: picturePath(picture.digest, width, 'webp'),
    width,
  }));
}
