import { hash } from 'node:crypto';

/** A file of a built site: its size in bytes and the digest of what is in it (96 bits of SHA-256). */
export type SiteFile = { readonly size: number; readonly digest: string };

/** All files of a built site, by path. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

/** Of two sites it tells whether they are of the same bytes. */
export function editionId(files: SiteFiles): string {
  const lines = [...files].map(([path, { digest }]) => `${path}\t${digest}\n`);
  return hash('sha256', lines.toSorted().join(''), 'base64url').slice(0, 16);
}
