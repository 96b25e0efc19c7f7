import type { Urls } from '../lib/url.ts';
import { viewOf } from '../pictures/view.ts';
import type { LeadPicture } from './lead-picture.ts';

/** A picture as others may load it. */
export type SharedPicture = {
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
};

/** The picture that an article leads with in its largest form, with its whole address and true size. */
export function sharedPicture(urls: Urls, { picture, image }: LeadPicture): SharedPicture {
  const { src, width, height } = viewOf(picture, urls, '');
  const { alt, caption, credit } = image;
  return { url: urls.origin + src, width, height, alt, caption, credit };
}
