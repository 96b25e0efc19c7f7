/** Runs tasks, at most so many at a time, in the order in which they were given. */
export type Runner = <T>(task: () => Promise<T>) => Promise<T>;

/** A runner that lets `limit` tasks run at the same time. */
export function atMost(limit: number): Runner {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      // The place of a task that is done goes to the next one.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
