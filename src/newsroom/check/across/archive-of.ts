import type { ContentCache } from '../../../content-files/cache.ts';
import type { Content } from '../../../content-files/content.ts';
import { spotIn } from '../../../content-files/record.ts';
import type { ArticleFields } from '../../../schema/entries.ts';
import type { Facts } from '../facts.ts';
import type { CheckedArchive } from './archive.ts';
import { own } from '../../../lib/own.ts';

/** The archive that a reading of the content and the facts of its texts make. */
export function archiveOf(options: {
  readonly root: string;
  readonly now: string;
  readonly content: Content;
  readonly cache: ContentCache;
  readonly facts: ReadonlyMap<string, Facts>;
}): CheckedArchive {
  const { cache, ...rest } = options;
  return {
    ...rest,
    fieldsOf: (file) =>
      file.startsWith('articles/')
        ? (own(cache.files, file)?.record.fields as ArticleFields | undefined)
        : undefined,
    placeOf(file, ...path) {
      const [line, column] = spotIn(own(cache.files, file)?.record.spots, path.join('.')) ?? [1, 1];
      return { file, line, column };
    },
  };
}
