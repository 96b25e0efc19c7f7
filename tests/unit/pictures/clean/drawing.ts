import { cleanSvg } from '../../../../src/pictures/clean/svg/clean-svg.ts';
import { embeddedPictures } from '../../../../src/pictures/clean/svg/embedded-pictures.ts';

/** A drawing up to the end of its first tag. */
export const HEAD =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** The drawing without what is taken from it; absent where nothing of it may be shown. */
export const clean = (svg: string | Buffer): string | undefined => {
  const cleaned = cleanSvg(Buffer.from(svg as string), embeddedPictures);
  return cleaned && Buffer.from(cleaned.bytes).toString('utf8');
};
/** The kinds of what is taken. */
export const takenFrom = (svg: string): string[] =>
  [...(cleanSvg(Buffer.from(svg), embeddedPictures)?.removals.keys() ?? [])].toSorted();

/** All that could run or be loaded from elsewhere in a text that was cleaned. */
export const ACTIVE =
  /<(?:\w+:)?(?:script|foreignObject|iframe|handler|object|embed|audio|video)|\son\w+\s*=|javascript:|data:(?!image\/(?:png|jpe?g|gif|webp|avif);base64|font\/)|evil|@import|<!|<\?|&(?!(?:amp|lt|gt|quot);)/i;
