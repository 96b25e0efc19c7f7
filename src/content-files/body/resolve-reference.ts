import { contentPath } from '../../lib/content-path.ts';
import { isDocument, isManuscript, isPicture } from '../files/role.ts';

/**
 * The picture, document or manuscript that `src` in the text of `file` names, relative to the
 * content folder; undefined for everything else, such as pages and other sites.
 */
export function resolveReference(file: string, src: string): string | undefined {
  const bare = src.replace(/[?#].*$/s, '');
  const isFile = isPicture(bare) || isDocument(bare) || isManuscript(bare);
  // An address such as /2010/01/berita.html is a page's more often than a file's.
  if (!isFile || (bare.startsWith('/') && /\.html?$/i.test(bare))) return undefined;
  return contentPath(file, src);
}
