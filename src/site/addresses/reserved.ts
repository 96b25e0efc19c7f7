import { addressKey } from '../../lib/address-key.ts';
import { frontPath, pageKinds, sectionPath } from '../addresses.ts';
import { fileKinds } from './file-kinds.ts';

const kinds = [...pageKinds, ...fileKinds];

/** First parts of addresses below which Warta writes pages and files of its own. */
const folders = new Set(kinds.flatMap((kind) => kind.folders ?? []));

/** Names of files that Warta writes at the root, and second parts of what it writes below sections. */
const rootFiles = kinds.flatMap((kind) => kind.files ?? []);
const belowSections = kinds.flatMap((kind) => kind.belowSections ?? []);

/** What a newsroom may bring itself, and the folder of the internet's own files. */
const bringable = [...fileKinds.flatMap((kind) => kind.bringable ?? []), /^\/\.well-known\/.+$/];

const isAmong = (shapes: readonly RegExp[], text: string): boolean =>
  shapes.some((shape) => shape.test(text));

/** Whether Warta needs the top-level address `/<name>/` for itself. */
export function isReservedName(name: string): boolean {
  const low = name.toLowerCase();
  return folders.has(low) || isAmong(rootFiles, low) || /^[._]/.test(low);
}

/** Whether Warta takes a file for the root at `path` from the newsroom rather than making it. */
export const isBringable = (path: string): boolean => isAmong(bringable, path.toLowerCase());

/**
 * What Warta itself writes at `path`: the address of the list, page or file, or undefined. The
 * address of a section is not meant, but its older pages and feeds are.
 */
export function reservedAt(path: string, sections: ReadonlySet<string>): string | undefined {
  const [first = '', second = '', ...rest] = addressKey(path).split('/').slice(1);
  if (first === '') return frontPath;
  if (folders.has(first) || /^[._]/.test(first)) return `/${first}/`;
  const isAlone = second === '' && rest.length === 0;
  if (isAlone && isAmong(rootFiles, first)) return `/${first}`;
  if (!sections.has(first) || !isAmong(belowSections, second)) return undefined;
  return sectionPath(first) + second + (second.includes('.') ? '' : '/');
}

/** Whether a link names what only Warta writes, such as a feed: no newsroom has a file there. */
export function isOwnAddress(href: string): boolean {
  const path = href.replace(/[?#].*$/s, '');
  if (!path.startsWith('/') || isBringable(path)) return false;
  const [, first = ''] = addressKey(path).split('/');
  return reservedAt(path, new Set([first])) !== undefined;
}
