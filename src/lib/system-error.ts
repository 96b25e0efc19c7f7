/** An error of the operating system: the disk, a folder's rights, a name. Never one of our own. */
export interface SystemError extends Error {
  code: string;
  errno: number;
  syscall: string;
  path?: string;
  dest?: string;
}

/** Whether an error is the operating system's, and not Node's about the arguments (`ERR_…`). */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error)) return false;
  const { code, errno, syscall } = error as Partial<SystemError>;
  return (
    typeof code === 'string' &&
    /^E[A-Z0-9]+$/.test(code) &&
    typeof errno === 'number' &&
    typeof syscall === 'string'
  );
}

/** The system's error in `error`, where others may have wrapped it. */
export function systemErrorIn(error: unknown): SystemError | undefined {
  let inner = error;
  for (let depth = 0; depth < 8 && inner instanceof Error; depth++) {
    if (isSystemError(inner)) return inner;
    inner = inner.cause;
  }
  return undefined;
}

/**
 * Does `work` on the file `path`. Errors of the system name this file: by themselves they name none
 * where the file was open already (a full disk), or one that nobody knows (a temporary name).
 */
export function naming<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    delete error.dest;
    throw Object.assign(error, { path });
  }
}
