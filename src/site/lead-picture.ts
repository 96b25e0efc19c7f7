import type { Article } from '../edition/article.ts';
import { contentPath } from '../lib/content-path.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';

/** The measured picture a story leads with, and what its front matter says of it. */
export function leadPictureOf(
  article: Pick<Article, 'file' | 'image'>,
  pictures: PictureBook,
): { picture: Picture; image: NonNullable<Article['image']> } | undefined {
  const { image } = article;
  const path = image && contentPath(article.file, image.src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return image && picture ? { picture, image } : undefined;
}
