import type { Article } from '../edition/article.ts';
import type { Site } from '../site/site.ts';
import { leadPictureOf } from '../site/lead-picture.ts';
import { viewOf } from '../pictures/view.ts';

/** A picture as others may load it. */
export type SharedPicture = {
  url: string;
  width: number;
  height: number;
  alt: string;
  caption: string | undefined;
  credit: string | undefined;
};

/** A story's lead picture in its largest form, with its whole address and its true size. */
export function sharedPicture(
  { pictures, urls }: Pick<Site, 'pictures' | 'urls'>,
  article: Pick<Article, 'file' | 'image'>,
): SharedPicture | undefined {
  const lead = leadPictureOf(article, pictures);
  if (!lead) return undefined;
  const { src, width, height } = viewOf(lead.picture, urls, '');
  const { alt, caption, credit } = lead.image;
  return { url: urls.origin + src, width, height, alt, caption, credit };
}
