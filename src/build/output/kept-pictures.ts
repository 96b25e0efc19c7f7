import { picturesFolder } from '../../site/addresses.ts';
import type { OutputRecord } from './file-record.ts';
import type { OutputFolder } from './output-folder.ts';

/**
 * Keeps the pictures and cards that the last build wrote, where all of them are there: they are those of a
 * site of which nothing but texts is another. Says whether they are; none is kept otherwise.
 */
export function keepPictures(
  output: OutputFolder,
  records: ReadonlyMap<string, OutputRecord>,
): boolean {
  const paths = [...records.keys()].filter(
    (path) => path.startsWith(`${picturesFolder}/`) && !/\.(?:br|gz)$/.test(path),
  );
  if (!paths.every((path) => output.holds(path))) return false;
  for (const path of paths) output.keep(path);
  return true;
}
