/** So many pictures are made at a time: enough for the cores, few enough for the memory. */
const AT_ONCE = 2;

/**
 * Does the same for all items, a few at a time; rejects with the first error. Begins no more when
 * `signal` says so.
 */
export async function inParallel<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); !next.done; next = rest.next()) {
      if (signal?.aborted) return;
      await work(next.value);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
