import { addressKey } from '../reserved.ts';
import type { Whole } from './check.ts';

/** Who has an address, by the address in the form in which two are compared. */
export type Holders = ReadonlyMap<string, Holder>;

interface Holder {
  readonly kind: 'section' | 'page' | 'file';
  readonly name: string;
}

/** Everything but stories that has an address of its own: sections before pages before files. */
export function fixedHolders({ site, pages, files }: Whole): Holders {
  const holders = new Map<string, Holder>();
  for (const file of files)
    if (file.startsWith('files/'))
      holders.set(addressKey(file.slice('files'.length)), { kind: 'file', name: file });
  for (const { entry } of pages)
    holders.set(addressKey(entry.path), { kind: 'page', name: entry.file });
  for (const { id } of site.sections)
    holders.set(addressKey(`/${id}/`), { kind: 'section', name: id });
  return holders;
}
