import { readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, relative, sep } from 'node:path';
import { pictureName } from '../pictures/picture-name.ts';
import { mostPictureBytes } from '../pictures/picture-finder.ts';
import { isPictureName } from '../source/file-names.ts';
import type { SourcePicture } from '../article/source-article.ts';
import type { PageDocument } from './page-document.ts';

/** Where files that a page shows may lie, and which of its addresses mean them rather than the site's. */
export interface LocalFiles {
  /** The folder that nothing is read outside of. */
  root: string;
  /** The file that a relative address leads to, whether it is there or not. */
  target(address: string): string | undefined;
  /** Whether an address means the file beside the page, though the page's own address is known. */
  isOurs(address: string): boolean;
}

/** Smaller files stand in for pictures that come later. */
const SMALLEST = 1000;

const lazy = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-srcset',
  'srcset',
];

/**
 * The pictures of a page that lie beside it on disk; in the page they get names of their own, in place.
 * `base` is what the page's addresses will be made absolute with.
 */
export function localPictures(
  document: PageDocument,
  { root, target, isOurs }: LocalFiles,
  base: string | undefined,
): SourcePicture[] {
  const pictures = new Map<string, SourcePicture>();
  for (const image of document.querySelectorAll('img[src]')) {
    const src = image.getAttribute('src')!;
    if (base !== undefined && !isOurs(src)) continue;
    const path = insideOf(root, target(src));
    const isLazy = lazy.some((name) => image.hasAttribute(name));
    if (path === undefined || (isLazy && statSync(path).size < SMALLEST)) continue;
    const name = nameOf(path, root);
    for (const other of lazy) image.removeAttribute(other);
    const called = base === undefined ? name : new URL(name, base).href;
    image.setAttribute('src', called);
    pictures.set(called, { name: called, read: () => readFileSync(path) });
  }
  return [...pictures.values()];
}

/** The real path of a picture, where it is one and lies below a folder. */
function insideOf(root: string, path: string | undefined): string | undefined {
  if (path === undefined || !isPictureName(path)) return undefined;
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    const isInside = real.startsWith(realpathSync(root) + sep);
    return isInside && stats.isFile() && stats.size <= mostPictureBytes ? real : undefined;
  } catch {
    return undefined;
  }
}

/** A name that is safe to write in a text, and another one for another file of the folder. */
const nameOf = (path: string, root: string): string =>
  pictureName(relative(realpathSync(root), path).replaceAll('\\', '/')) +
  extname(path).toLowerCase();
