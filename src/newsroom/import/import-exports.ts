import type { ImportOptions } from './import-options.ts';
import type { ImportRun } from './import-run.ts';
import { ItemImport } from './item-import.ts';
import type { SourceFile } from './source/source-file.ts';
import { readWxr } from './wxr/read-wxr.ts';
import type { WxrIndex } from './wxr/wxr-index.ts';

/**
 * Second pass over the parts of an export: each post and page is made and written as it comes. What
 * translates another comes in a third, when all originals have their places.
 */
export async function importExports(
  run: ImportRun,
  files: readonly SourceFile[],
  index: WxrIndex,
  { stop }: Pick<ImportOptions, 'stop'>,
): Promise<void> {
  const items = new ItemImport(run);
  for (const file of files)
    await readWxr(file, stop, (item, head) => items.take(item, { head, index, file: file.name }));
  if (items.hasTranslations)
    for (const file of files)
      await readWxr(file, stop, (item, head) =>
        items.takeTranslation(item, { head, index, file: file.name }),
      );
  items.end();
  for (const [kind, count] of index.counts) run.outcome.counts.set(kind, count);
  run.outcome.comments += index.comments;
}
