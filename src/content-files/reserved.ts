import { addressKey } from '../lib/address-key.ts';

/** First parts of addresses below which Warta writes pages and files of its own (design, URLs). */
const folders = new Set([
  'search',
  'search-index',
  'saved',
  'offline',
  'corrections',
  'archive',
  'topic',
  'author',
  'page',
  '404',
]);

/** Files that Warta writes at the root, in small letters. */
const rootFiles =
  /^(?:(?:404|index)\.html|feed\.(?:xml|json)|(?:status|revoked)\.json|(?:news-)?sitemap[\w-]*\.xml|robots\.txt|manifest\.webmanifest|opensearch\.xml|icon\.svg|(?:icon-[\w-]+|apple-touch-icon)\.png|favicon\.ico|sw\.js|cname)$/;

/** Those of them that a newsroom may bring itself, and the folder of the internet's own files. */
const bringable = /^\/(?:icon\.svg|cname|\.well-known\/.+)$/;

/** Whether Warta needs the top-level address `/<name>/` for itself. */
export function isReservedName(name: string): boolean {
  const low = name.toLowerCase();
  return folders.has(low) || rootFiles.test(low) || /^[._]/.test(low);
}

/** Whether Warta takes a file for the root at `path` from the newsroom rather than making it. */
export const isBringable = (path: string): boolean => bringable.test(path.toLowerCase());

/**
 * What Warta itself writes at `path`: the address of the list, page or file, or undefined. The
 * address of a section is not meant, but its older pages and feeds are.
 */
export function reservedAt(path: string, sections: ReadonlySet<string>): string | undefined {
  const parts = addressKey(path).split('/').slice(1);
  const first = parts[0] ?? '';
  if (first === '') return '/';
  if (folders.has(first) || /^[._]/.test(first)) return `/${first}/`;
  if (parts.length === 1 && rootFiles.test(first)) return `/${first}`;
  if (!sections.has(first)) return undefined;
  const second = parts[1] ?? '';
  if (second === 'page') return `/${first}/page/`;
  return /^feed\.(?:xml|json)$/.test(second) ? `/${first}/${second}` : undefined;
}
