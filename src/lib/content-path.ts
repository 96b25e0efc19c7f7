import { folderOf, joinPath } from './posix-path.ts';

/** Letters of the longest path of a file that systems know; to shorten a longer one takes long. */
const LONGEST = 4096;

/** Whether an address leads to another site, or is no address of a file at all (`mailto:`). */
export function isRemote(src: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src);
}

/**
 * Whether a path below the content folder has a name that is not read: one that begins with `_` or
 * `.`, but for the folder of the internet's own files, or with `~$`, as what Word and Excel leave beside
 * a file that they have open.
 */
export function isHiddenPath(path: string): boolean {
  return path
    .replace(/^files\/\.well-known(?=\/|$)/, 'files')
    .split('/')
    .some((name) => /^(?:[._]|~\$)/.test(name));
}

/** An address as it was meant: a bare % in a file's name is no mistake. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * The file, as a path below the content folder, that `src` in the text of `file` names: beside it,
 * or below `files/` where it begins with a slash. Undefined for other sites, for a place on the same
 * page, and for what leads out of the content folder.
 */
export function contentPath(file: string, src: string): string | undefined {
  const plain = decode(src.replace(/[?#].*$/s, ''));
  if (plain === '' || plain.length > LONGEST || isRemote(src)) return undefined;
  const path = plain.startsWith('/') ? joinPath('files', plain) : joinPath(folderOf(file), plain);
  return path.startsWith('../') ? undefined : path.normalize('NFC');
}
