import { walk } from '../../content-files/files/walk.ts';
import { digestOf } from '../../lib/digest.ts';
import { GONE } from './read-again.ts';

/** A text that is another when a file of the content folder is added, changed or gone; without reading one. */
export function lookAtContent(contentRoot: string): string {
  try {
    const { files } = walk(contentRoot);
    return digestOf(files.map(({ file, size, mtime, ctime }) => [file, size, mtime, ctime]));
  } catch {
    return GONE;
  }
}
