import type { Article } from '../edition/edition.ts';
import { contentPath } from '../lib/content-path.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';

/** A measured picture that an article leads with, and what its front matter says of it. */
export type LeadPicture = { picture: Picture; image: NonNullable<Article['image']> };

/** The picture that an article leads with; undefined where it has none that could be measured. */
export function leadPictureOf(
  article: Pick<Article, 'file' | 'image'>,
  pictures: PictureBook,
): LeadPicture | undefined {
  const { image } = article;
  const path = image && contentPath(article.file, image.src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return image && picture ? { picture, image } : undefined;
}
