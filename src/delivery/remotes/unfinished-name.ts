import { hash } from 'node:crypto';
import { posix } from 'node:path';
import { UNFINISHED } from '../../lib/write-file.ts';

/**
 * Under which name a file comes until it is whole: beside its place, and the same each time, so that
 * a run after a broken one writes over what that left.
 */
export const unfinishedName = (path: string): string =>
  posix.join(posix.dirname(path), `${UNFINISHED}${hash('sha256', path, 'hex').slice(0, 12)}`);
