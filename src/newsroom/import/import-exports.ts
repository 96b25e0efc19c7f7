import type { ImportOptions } from './import-options.ts';
import type { ImportRun } from './import-run.ts';
import { ItemImport } from './item-import.ts';
import type { IndexedExports } from './wxr/index-exports.ts';
import type { ItemSource } from './wxr/item-source.ts';

/**
 * Second pass over the sources of items: each post and page is made and written as it comes. What
 * translates another comes in a third, when all originals have their places.
 */
export async function importExports(
  run: ImportRun,
  sources: readonly ItemSource[],
  { index: whole, sites }: Pick<IndexedExports, 'index' | 'sites'>,
  { stop }: Pick<ImportOptions, 'stop'>,
): Promise<void> {
  const items = new ItemImport(run);
  const indexOf = ({ site }: ItemSource) => sites.get(site) ?? whole;
  for (const source of sources)
    await source.read(stop, (item, head, file) =>
      items.take(item, { head, index: indexOf(source), file }),
    );
  if (items.hasTranslations)
    for (const source of sources)
      await source.read(stop, (item, head, file) =>
        items.takeTranslation(item, { head, index: indexOf(source), file }),
      );
  items.end();
  for (const [kind, count] of whole.counts) run.outcome.counts.set(kind, count);
  run.outcome.comments += whole.comments;
}
