import type { Urls } from '../../lib/url.ts';
import type { Picture } from '../../pictures/picture.ts';
import type { ImageAttributes } from '../../pictures/view.ts';
import { viewOf } from '../../pictures/view.ts';

/** The widest and the highest that an advert is shown, in CSS pixels. */
const LARGEST = { column: [576, 320], page: [640, 320], wide: [970, 250] } as const;

type Shown = Pick<ImageAttributes, 'src' | 'srcset' | 'sizes' | 'width' | 'height'>;

/**
 * What an advert's picture needs: its size is known before it arrives, and none is so large that it takes
 * the page. It stands in the column of a story, on a page, or on a page of a wide screen.
 */
export function pictureSizes(picture: Picture, urls: Urls, place: keyof typeof LARGEST): Shown {
  const [widest, highest] = LARGEST[place];
  const scale = Math.min(1, widest / picture.width, highest / picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const { src, srcset = src } = viewOf(picture, urls, '', place === 'column' ? 'usual' : 'dense');
  return {
    src,
    srcset,
    sizes: `min(${width}px,88vw)`,
    width,
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
