import type { Urls } from '../lib/url.ts';
import type { Picture } from './picture.ts';
import { SMALL, variantsOf, WIDEST_USUAL } from './variants.ts';

/** What an `<img>` needs: links with the base path, and the size that keeps the layout still. */
export type ImageAttributes = {
  src: string;
  srcset: string | undefined;
  sizes: string | undefined;
  width: number;
  height: number;
  /** The largest file, for a reader who wants to see all of it. */
  large: string;
};

/** The width of an article's column and its pictures, as `sizes`: the measure of `article.css`. */
export const COLUMN_SIZES = '(min-width: 45rem) 38rem, 92vw';

/** The same of a photo essay, whose pictures are wider than its text: the measure of `essay.css`. */
export const ESSAY_SIZES = '(min-width: 64rem) 55rem, 100vw';

/** How large a picture may be shown: as small as beside a headline, and as large as a sharp screen can. */
export type ShownSize = 'small' | 'usual' | 'dense';

/**
 * How a picture appears on a page; `sizes` is the width it is shown at, as CSS tells it. Where that may be
 * small its smallest file is offered too, where it is dense the largest.
 */
export function viewOf(
  picture: Picture,
  urls: Urls,
  sizes: string,
  size: ShownSize = 'usual',
): ImageAttributes {
  const variants = variantsOf(picture);
  const usual = variants.filter(({ width = 0 }) => width <= WIDEST_USUAL);
  const { path, width: widest } = usual.at(-1)!;
  const src = urls.href(path);
  const large = urls.href(variants.at(-1)!.path);
  if (widest === undefined) {
    const { width, height } = picture;
    return { src, srcset: undefined, sizes: undefined, width, height, large };
  }
  const all = size === 'dense' ? variants : usual;
  const offered = all.filter((one) => size === 'small' || one.width !== SMALL || all.length === 1);
  return {
    src,
    srcset: offered.map((one) => `${urls.href(one.path)} ${one.width}w`).join(', '),
    sizes,
    width: widest,
    height: Math.round((picture.height * widest) / picture.width),
    large,
  };
}

/**
 * What an upright photograph keeps where it is cropped and nothing else is said: heads stand in its
 * upper part. Lists have it in `teaser.css`, for a landscape one loses next to nothing there.
 */
export const UPRIGHT_FOCUS = '50% 22%';

/**
 * The point of a cropped picture, `30% 20%` from left and top, as classes of `focus.css`: `x3 y2`. The
 * policy allows no style in an element, so the point is moved to the next tenth. Undefined where
 * none is given.
 */
export function focusClass(focus: string | undefined): string | undefined {
  if (focus === undefined) return undefined;
  const [x, y] = focus.split(' ').map((part) => Math.round(Number.parseFloat(part) / 10));
  // The middle of the line needs no rule of its own.
  return x === 5 ? `y${y}` : `x${x} y${y}`;
}
