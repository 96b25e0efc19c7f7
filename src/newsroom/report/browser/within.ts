/** What a promise brings, where it does within so many milliseconds; rejects where it does not. */
export async function within<Result>(promise: Promise<Result>, most: number): Promise<Result> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No answer within ${most} ms`)), most);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
