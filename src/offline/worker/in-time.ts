/** The answer when it comes within `limit` milliseconds; `undefined` when late or failed. */
export function inTime<T>(answer: Promise<T>, limit: number): Promise<T | undefined> {
  // The clock may run on when it is no longer needed: it holds nothing, and ends by itself.
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, limit));
  return Promise.race([answer.catch(() => undefined), late]);
}
