import { captionWithCredit } from '../clean/caption-credit.ts';
import { originalPicture } from '../clean/original-picture.ts';
import type { SourceImage } from '../article/source-article.ts';
import { plainLine } from './plain-line.ts';
import type { PreparedArticle } from './prepared-article.ts';

/** The lead picture with its original's address, its caption split into words and credit. */
export function leadImage(
  image: SourceImage,
  uploads?: ReadonlyMap<string, string>,
): NonNullable<PreparedArticle['image']> {
  return {
    url: originalPicture(image.url, uploads ? { uploads } : {}),
    alt: plainLine(image.alt ?? ''),
    ...captionParts(image.caption ?? ''),
  };
}

function captionParts(text: string): { caption?: string; credit?: string } {
  const caption = captionWithCredit(plainLine(text));
  const match = /\((?:(?:Foto|Photo): |(?=Grafis: |Graphic: ))([^()]*)\)$/.exec(caption);
  const words = match ? caption.slice(0, match.index).trim() : caption;
  return {
    ...(words === '' ? {} : { caption: words }),
    ...(match ? { credit: match[1]! } : {}),
  };
}

const firstPicture = /^!\[([^\]]*)\]\((\S+?)(?:\s+"((?:[^"\\]|\\.)*)")?\)(?:\n\n|$)/;

/**
 * Themes show the featured picture above the text, and many posts begin with it again: the second
 * is taken out, its words kept where the first has none. In place.
 */
export function dropRepeatedLead(prepared: PreparedArticle): void {
  const match = firstPicture.exec(prepared.body);
  const { image } = prepared;
  if (!match || !image || match[2]!.replaceAll('\\', '') !== image.url) return;
  prepared.body = prepared.body.slice(match[0].length);
  if (!image.alt) image.alt = match[1]!;
  if (!image.caption && match[3])
    Object.assign(image, captionParts(match[3].replace(/\\(.)/g, '$1')));
}
