import { inParallel } from '../../lib/in-parallel.ts';

/**
 * Does the same for all items, `atOnce` at a time. With the first error, which it rejects with, nothing
 * more is begun.
 */
export async function eachOf<T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  const guarded = async (item: T): Promise<void> => {
    try {
      await work(item);
    } catch (error) {
      stop.abort();
      throw error;
    }
  };
  await inParallel(items, atOnce, guarded, stop.signal);
}
