import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import { sha256 } from '../proof/built-site.ts';

/** The list of the files of a report with their digests. */
export const MANIFEST = 'manifest.sha256';
/** The page of a report, which names the digest of that list. */
export const PAGE = 'index.html';
/** The digest of the page, which seals all. */
export const SEAL = `${PAGE}.sha256`;

/** A file of a report: below its folder, with forward slashes; SHA-256 in hexadecimal. */
export type Sealed = { readonly file: string; readonly digest: string };

/**
 * The text of a list, in the form that `sha256sum -c` and `shasum -c` read: a digest, two blanks, the
 * file; sorted by file.
 */
export const manifestText = (files: readonly Sealed[]): string =>
  files
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, digest }) => `${digest}  ${file}\n`)
    .join('');

/** Whether a path stays in its folder. A list may come from anybody. */
const staysInside = (file: string): boolean =>
  !/^[\\/]|^[A-Za-z]:|\\/.test(file) && !file.split('/').includes('..');

/** Reads such a list; undefined where a line is none. Other programs put a star before the file. */
export function readManifest(text: string): Sealed[] | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const files = lines.map((line) => /^([0-9a-f]{64}) [ *](.+)$/i.exec(line));
  if (files.some((match) => match === null || !staysInside(match[2]!))) return undefined;
  return files.map((match) => ({ digest: match![1]!.toLowerCase(), file: match![2]! }));
}

/** The files that an earlier report of a folder had; none where there is no list that can be read. */
export function filesOfManifest(folder: string): Sealed[] {
  const list = join(folder, MANIFEST);
  return existsSync(list) ? (readManifest(readFileSync(list, 'utf8')) ?? []) : [];
}

/** The digest of a file; undefined where it cannot be read. */
export function digestAt(file: string): string | undefined {
  try {
    return sha256(readFileSync(file));
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
