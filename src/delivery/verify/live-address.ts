import { LIST } from '../../build/output/file-list.ts';
import type { SiteFiles } from '../sending/site-files.ts';

/** The page for addresses that lead nowhere. */
export const NOT_FOUND = '404.html';

/** Files that hosts read themselves, and never show. */
const HIDDEN = /(?:^|\/)\.(?!well-known\/)|^_(?:headers|redirects)$|^CNAME$/;

/** Compressed forms are what browsers get of the file beside them. */
const PACKED = /\.(?:br|gz)$/;

/** Whether a file of a site can be asked for by itself. */
export function isShown(path: string, files: SiteFiles): boolean {
  if (path === LIST || path === NOT_FOUND || HIDDEN.test(path)) return false;
  return !(PACKED.test(path) && files.has(path.replace(PACKED, '')));
}

/** Where a file of a site is asked for; `base` is the address of its folder, with a slash at the end. */
export function liveAddress(path: string, base: URL): URL {
  const shown = path.replace(/(^|\/)index\.html$/, '$1');
  return new URL(shown.split('/').map(encodeURIComponent).join('/'), base);
}
