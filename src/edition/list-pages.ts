import { memoOn } from '../lib/memo.ts';
import { olderCount, PAGE_SIZE } from '../site/addresses/older-pages.ts';

/** How a list is split: what its front shows, and its older pages. */
export type ListPages<T> = { front: T[]; older: { number: number; items: T[] }[] };

/**
 * Splits a list that is sorted newest first. Older pages are numbered from the oldest and always
 * full, so a new article never moves another between them; the front keeps the newest 25 to 49.
 */
export function listPages<T>(newestFirst: readonly T[]): ListPages<T> {
  return pagesOf(newestFirst) as ListPages<T>;
}

/** What page `number` of a list shows; its front where `number` is undefined. */
export function itemsOn<T>({ front, older }: ListPages<T>, number: number | undefined): T[] {
  return (number === undefined ? undefined : older.at(-number)?.items) ?? front;
}

/** Every page of a list asks for all of them: four thousand times for a hundred thousand articles. */
const pagesOf = memoOn((newestFirst: readonly unknown[]) => splitList(newestFirst, PAGE_SIZE));

/**
 * Splits a list in the same way into older pages of `size` and a front that keeps the first `size` to
 * twice that. The older pages stand newest first, as the list does: page `number` is the one
 * `number` from the end.
 */
export function splitList<T>(newestFirst: readonly T[], size: number): ListPages<T> {
  const count = olderCount(newestFirst.length, size);
  const older = [];
  for (let number = count; number >= 1; number--) {
    const end = newestFirst.length - (number - 1) * size;
    older.push({ number, items: newestFirst.slice(end - size, end) });
  }
  return { front: newestFirst.slice(0, newestFirst.length - count * size), older };
}
