import { posix } from 'node:path';
import { isDocument, isManuscript, isPicture } from '../files/role.ts';

/** Whether an address leads to another site. */
export function isRemote(src: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src);
}

/**
 * The file, relative to the content folder, that `src` in the text of `file` names: beside it, or
 * below `files/` where it begins with a slash. Undefined for what is no picture or document, for
 * other sites, and for what leads out of the content folder.
 */
export function resolveReference(file: string, src: string): string | undefined {
  if (src === '' || src.startsWith('#') || isRemote(src)) return undefined;
  const bare = src.replace(/[?#].*$/s, '');
  const isFile = isPicture(bare) || isDocument(bare) || isManuscript(bare);
  // An address such as /2010/01/berita.html is a page's more often than a file's.
  if (!isFile || (bare.startsWith('/') && /\.html?$/i.test(bare))) return undefined;
  let plain = bare;
  try {
    plain = decodeURIComponent(bare);
  } catch {
    // A bare % in a file's name is no mistake.
  }
  const target = plain.startsWith('/')
    ? posix.join('files', plain)
    : posix.join(posix.dirname(file), plain);
  return target.startsWith('../') ? undefined : target.normalize('NFC');
}
