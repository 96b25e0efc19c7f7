import type { Token } from 'markdown-it';
import type { FigureMeta } from './blocks/figures.ts';
import type { PictureView } from './context.ts';
import { inlineText } from './inline-text.ts';

/** A picture of a gallery or photo essay, as the page shows it, with its words as plain text. */
export type GalleryPicture = Pick<PictureView, 'src' | 'width' | 'height'> & {
  caption: string;
  credit: string;
};

/** The pictures of the galleries of a parsed text, in its order; those that are missing are left out. */
export function galleryPictures(tokens: readonly Token[]): GalleryPicture[] {
  const pictures: GalleryPicture[] = [];
  let current: GalleryPicture | undefined;
  let isCredit = false;
  for (const { type, meta, children } of tokens) {
    if (type === 'figure_open') {
      const { view, place, alt } = meta as FigureMeta;
      if (!view || !place) continue;
      const { src, width, height } = view;
      pictures.push((current = { src, width, height, caption: alt, credit: '' }));
    } else if (type === 'figure_close') current = undefined;
    else if (type === 'credit_open') isCredit = true;
    else if (type === 'credit_close') isCredit = false;
    else if (type === 'inline' && current)
      current[isCredit ? 'credit' : 'caption'] = inlineText(children ?? []).trim();
  }
  return pictures;
}
