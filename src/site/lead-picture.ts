import type { Article } from '../edition/edition.ts';
import { contentPath } from '../lib/content-path.ts';
import { memoIn } from '../lib/memo.ts';
import { isPhotoEssay } from '../lib/photo-essay.ts';
import type { Picture, PictureBook } from '../pictures/picture.ts';

/** A measured picture that an article leads with, and what its front matter says of it. */
export type LeadPicture = { picture: Picture; image: NonNullable<Article['image']> };

type Leading = Pick<Article, 'file' | 'image' | 'label' | 'pictures'>;

/** A photo essay that names none leads with the first picture of its text. */
function firstOf(article: Leading, pictures: PictureBook): LeadPicture | undefined {
  const src = article.pictures.find((path) => pictures.get(path));
  return src === undefined ? undefined : { picture: pictures.get(src)!, image: { src, alt: '' } };
}

/** Asked for by an article's page, its card, its feeds, and every list that it stands in. */
const findLead = memoIn((pictures: PictureBook, article: Leading): LeadPicture | undefined => {
  const { file, image } = article;
  if (!image && isPhotoEssay(article)) return firstOf(article, pictures);
  const path = image && contentPath(file, image.src);
  const picture = path === undefined ? undefined : pictures.get(path);
  return image && picture ? { picture, image } : undefined;
});

/** The picture that an article leads with; undefined where it has none that could be measured. */
export const leadPictureOf = (article: Leading, pictures: PictureBook): LeadPicture | undefined =>
  findLead(pictures, article);

/** Whether an essay shows the picture that it leads with in its text too: it then stands there alone. */
export function isLeadInText(article: Leading, lead: LeadPicture | undefined): boolean {
  const file = lead && isPhotoEssay(article) && lead.picture.file.normalize('NFC');
  return article.pictures.some((path) => path.normalize('NFC') === file);
}
