import type { Device } from '../device.ts';

/**
 * Where copies lie: pages that were read, articles saved on purpose, the site's own pages, scripts
 * and pictures of all of them, parts of the search index, and notes to remember things by.
 */
export type Shelf = 'recent' | 'saved' | 'own' | 'parts' | 'search' | 'notes';

/** The shelves that hold whole pages. */
export const PAGE_SHELVES = ['recent', 'saved', 'own'] as const satisfies readonly Shelf[];

/** Raised whenever what lies on a shelf is written in another form. */
const FORMAT = 1;

/** Sites in folders of one host share its storage, so a name carries the base path. */
const mark = (scope: string): string => `:${new URL(scope).pathname}:`;

/** Name of a shelf's cache. */
export const shelfName = (scope: string, shelf: Shelf): string =>
  `warta-${FORMAT}${mark(scope)}${shelf}`;

/** Whether a cache belongs to the site at `scope`, in this form or an earlier one. */
export const isOurs = (scope: string, name: string): boolean =>
  /^warta-\d+:/.test(name) && name.includes(mark(scope));

/** Opens a shelf. Rejects where storage is denied. */
export const openShelf = ({ caches, scope }: Device, shelf: Shelf): Promise<Cache> =>
  caches.open(shelfName(scope, shelf));

/** Deletes the shelves of this site: all of them, or those of earlier forms only. */
export async function clearShelves({ caches, scope }: Device, which: 'all' | 'old'): Promise<void> {
  for (const name of await caches.keys()) {
    const isOld = !name.startsWith(`warta-${FORMAT}:`);
    if (isOurs(scope, name) && (which === 'all' || isOld)) await caches.delete(name);
  }
}
