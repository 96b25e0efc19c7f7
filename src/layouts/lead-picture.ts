import { posix } from 'node:path';
import type { Article } from '../edition/article.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';

/** Path below the content folder of what a story refers to as `src`, `undefined` outside of it. */
export function besideStory(file: string, src: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(src)) return undefined;
  const path = src.startsWith('/') ? src.slice(1) : posix.join(posix.dirname(file), src);
  return path.startsWith('../') ? undefined : path;
}

/** The measured picture a story leads with, and what its front matter says of it. */
export function leadPictureOf(
  article: Pick<Article, 'file' | 'image'>,
  pictures: PictureBook,
): { picture: Picture; image: NonNullable<Article['image']> } | undefined {
  const { image } = article;
  const path = image && besideStory(article.file, image.src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return image && picture ? { picture, image } : undefined;
}
