import { contentPath } from '../../lib/content-path.ts';
import { isDocument, isManuscript, isPicture } from '../files/role.ts';

/**
 * Whether `src` in a text means a file beside it rather than a page, by how it ends. An address such
 * as /2010/01/berita.html is a page's more often than a file's.
 */
export function meansFile(src: string): boolean {
  const bare = src.replace(/[?#].*$/s, '');
  if (bare.startsWith('/') && /\.html?$/i.test(bare)) return false;
  return isPicture(bare) || isDocument(bare) || isManuscript(bare);
}

/**
 * The picture, document or manuscript that `src` in the text of `file` names, relative to the
 * content folder; undefined for everything else, such as pages and other sites.
 */
export function resolveReference(file: string, src: string): string | undefined {
  return meansFile(src) ? contentPath(file, src) : undefined;
}
