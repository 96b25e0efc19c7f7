/** Stories on a full page of a list. */
export const PAGE_SIZE = 25;

/** How a list is split: what its front shows, and its older pages. */
export type ListPages<T> = { front: T[]; older: { number: number; items: T[] }[] };

/**
 * Splits a list that is sorted newest first. Older pages are numbered from the oldest and always
 * full, so a new story never moves another between them; the front keeps the newest 25 to 49.
 */
export function listPages<T>(newestFirst: readonly T[]): ListPages<T> {
  let pages = known.get(newestFirst) as ListPages<T> | undefined;
  if (!pages) known.set(newestFirst, (pages = split(newestFirst)));
  return pages;
}

/** Every page of a list asks for all of them: four thousand times for a hundred thousand stories. */
const known = new WeakMap<readonly unknown[], ListPages<unknown>>();

function split<T>(newestFirst: readonly T[]): ListPages<T> {
  const count = Math.max(0, Math.floor(newestFirst.length / PAGE_SIZE) - 1);
  const older = [];
  for (let number = count; number >= 1; number--) {
    const end = newestFirst.length - (number - 1) * PAGE_SIZE;
    older.push({ number, items: newestFirst.slice(end - PAGE_SIZE, end) });
  }
  return { front: newestFirst.slice(0, newestFirst.length - count * PAGE_SIZE), older };
}
