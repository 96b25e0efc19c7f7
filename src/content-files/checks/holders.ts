import { documentPath } from '../../site/addresses.ts';
import { addressKey } from '../../lib/address-key.ts';
import type { Whole } from './check.ts';

/** Who has an address, by the address in the form in which two are compared. */
export type Holders = ReadonlyMap<string, Holder>;

interface Holder {
  readonly kind: 'section' | 'page' | 'file';
  readonly name: string;
}

/** Documents that texts link to, and where each is published. */
export function linkedDocuments({ articles, pages }: Whole): Map<string, string> {
  const documents = [...articles, ...pages].flatMap(({ entry }) => entry.documents);
  return new Map(documents.map((file) => [file, decodeURIComponent(documentPath(file))]));
}

/** Everything but articles that has an address of its own: sections before pages before files. */
export function fixedHolders(whole: Whole): Holders {
  const { site, pages, files } = whole;
  const holders = new Map<string, Holder>();
  for (const file of files)
    if (file.startsWith('files/'))
      holders.set(addressKey(file.slice('files'.length)), { kind: 'file', name: file });
  for (const [file, path] of linkedDocuments(whole))
    holders.set(addressKey(path), { kind: 'file', name: file });
  for (const { entry } of pages)
    holders.set(addressKey(entry.path), { kind: 'page', name: entry.file });
  for (const { id } of site.sections)
    holders.set(addressKey(`/${id}/`), { kind: 'section', name: id });
  return holders;
}
