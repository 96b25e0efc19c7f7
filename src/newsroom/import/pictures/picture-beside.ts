import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../../../lib/write-file.ts';
import type { SourcePicture } from '../article/source-article.ts';
import { faultNote } from '../report/fault-note.ts';
import type { PictureCopy } from './picture-copy.ts';
import { pictureName } from './picture-name.ts';
import { reasonOf } from './reason-of.ts';
import { shrinkPicture } from './shrink-picture.ts';

/**
 * Makes the copier of pictures that came with a text. Their copies are named by their bytes, since phones
 * give the same names to different pictures, and hold no metadata.
 */
export function pictureBeside({ content, dryRun }: { content: string; dryRun: boolean }) {
  return async (picture: SourcePicture, file: string): Promise<PictureCopy> => {
    try {
      const source = await picture.read();
      const digest = createHash('sha256').update(source).digest('hex').slice(0, 12);
      const stem = pictureName(`${digest}/${picture.name}`);
      const { bytes, type } = await shrinkPicture(Buffer.from(source));
      const name = `${stem}.${type}`;
      const path = join(content, dirname(file), name);
      if (existsSync(path)) return { name };
      if (!dryRun) writeAtomically(path, bytes, { flush: 'file' });
      return { name, copied: true };
    } catch (error) {
      const fault = faultNote(picture.name, error);
      return fault === undefined ? { why: reasonOf(error) } : { fault };
    }
  };
}
