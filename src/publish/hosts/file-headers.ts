import { mimes } from 'mrmime';
import { own } from '../../lib/own.ts';
import { CACHE, FIXED_FOLDERS, FIXED_INDEX } from './caching.ts';
import { COMPRESSIBLE, NAMED_TYPES, PLAYED } from './media-types.ts';

/** What a host sends with a file, where each file is told it by itself. */
type FileHeaders = { readonly contentType: string; readonly cacheControl: string };

const FEED = /^feed\.(?:xml|json)$/;

function contentType(name: string, ending: string): string {
  const type =
    own(NAMED_TYPES, name) ??
    own(COMPRESSIBLE, ending) ??
    own(PLAYED, ending) ??
    own(mimes, ending);
  if (type === undefined) return 'application/octet-stream';
  // Texts that are not ours as well (csv, vtt) are read as UTF-8 by all who are told.
  return type.startsWith('text/') && !type.includes('charset') ? `${type}; charset=utf-8` : type;
}

function cacheControl(path: string, name: string): string {
  const [first, ...below] = path.split('/');
  const isFixed =
    FIXED_FOLDERS.some((folder) => path.startsWith(folder)) ||
    (first === FIXED_INDEX && below.length > 1);
  if (isFixed) return CACHE.fixed;
  return FEED.test(name) ? CACHE.feed : CACHE.page;
}

/** The type and the time of keeping of a file of the site, by its path below the site's folder. */
export function fileHeaders(path: string): FileHeaders {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return { contentType: contentType(name, ending), cacheControl: cacheControl(path, name) };
}
