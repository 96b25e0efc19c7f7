import type { Urls } from '../lib/url.ts';
import type { Picture } from './picture.ts';
import { variantsOf } from './variants.ts';

/** What an `<img>` needs: links with the base path, and the size that keeps the layout still. */
export type ImageAttributes = {
  src: string;
  srcset: string | undefined;
  sizes: string | undefined;
  width: number;
  height: number;
};

/** How a picture appears on a page; `sizes` is the width it is shown at, as CSS tells it. */
export function viewOf(picture: Picture, urls: Urls, sizes: string): ImageAttributes {
  const variants = variantsOf(picture);
  const widest = variants.at(-1)!;
  const src = urls.href(widest.path);
  if (widest.width === undefined) {
    const { width, height } = picture;
    return { src, srcset: undefined, sizes: undefined, width, height };
  }
  return {
    src,
    srcset: variants.map(({ path, width }) => `${urls.href(path)} ${width}w`).join(', '),
    sizes,
    width: widest.width,
    height: Math.round((picture.height * widest.width) / picture.width),
  };
}
