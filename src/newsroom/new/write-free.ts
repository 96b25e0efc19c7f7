import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../../lib/system-error.ts';
import { writeAtomically } from '../../lib/write-file.ts';

/**
 * Writes a file of the content folder, `folder/slug.ending`, under a name that is free: a second one of that
 * name gets a number. Answers its path below the content folder.
 */
export function writeFree(
  content: string,
  { folder, slug, ending }: { folder: string; slug: string; ending: 'md' | 'yaml' },
  text: string,
): string {
  for (let number = 1; ; number++) {
    const file = `${folder}/${slug}${number === 1 ? '' : `-${number}`}.${ending}`;
    try {
      writeAtomically(join(content, file), text, { isNew: true });
      return file;
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
      // A file in the place of a folder is not in the way of one name alone.
      if (!existsSync(join(content, file))) throw error;
    }
  }
}
