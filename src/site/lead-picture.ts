import type { Article } from '../edition/edition.ts';
import { contentPath } from '../lib/content-path.ts';
import { memoIn } from '../lib/memo.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';

/** A measured picture that an article leads with, and what its front matter says of it. */
export type LeadPicture = { picture: Picture; image: NonNullable<Article['image']> };

type Leading = Pick<Article, 'file' | 'image'>;

/** Asked for by an article's page, its card, its feeds, and every list that it stands in. */
const findLead = memoIn(
  (pictures: PictureBook, { file, image }: Leading): LeadPicture | undefined => {
    const path = image && contentPath(file, image.src);
    const picture = path === undefined ? undefined : pictures.get(path);
    return image && picture ? { picture, image } : undefined;
  },
);

/** The picture that an article leads with; undefined where it has none that could be measured. */
export const leadPictureOf = (article: Leading, pictures: PictureBook): LeadPicture | undefined =>
  findLead(pictures, article);
