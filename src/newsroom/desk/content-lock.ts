import { hash } from 'node:crypto';
import { join } from 'node:path';
import { LockHeld, takeLock } from '../../lib/lock.ts';

/**
 * Lets one command at a time change many files of a content folder. Where the project's folder
 * cannot be written, there is no lock, and the work is done without.
 */
export async function withContentLock<T>(
  { project, content }: { project: string; content: string },
  what: string,
  work: () => Promise<T>,
): Promise<T> {
  const key = hash('sha256', content).slice(0, 12);
  let release: (() => void) | undefined;
  try {
    release = takeLock(join(project, 'node_modules/.cache/warta/locks', key), what);
  } catch (error) {
    if (error instanceof LockHeld) throw error;
  }
  try {
    return await work();
  } finally {
    release?.();
  }
}
