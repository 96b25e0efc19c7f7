import { picturePath } from '../site/addresses.ts';
import type { Picture } from './picture.ts';

/** Widths that a photograph is offered in: one for small screens, one for sharp and large ones. */
const WIDTHS = [400, 800] as const;

/** Of a portrait, which stands beside a name: for sharp screens, and for who opens the picture. */
const PORTRAIT_WIDTHS = [192, 800] as const;

const widthsOf = ({ file }: Picture): readonly number[] =>
  file.startsWith('authors/') ? PORTRAIT_WIDTHS : WIDTHS;

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
  const smaller = widths.filter((width) => width < picture.width);
  const widest = Math.min(picture.width, widths.at(-1)!);
  return [...new Set([...smaller, widest])].map((width) => ({
    path: picturePath(picture.digest, width, 'webp'),
    width,
  }));
}
