import type { ImportOptions } from './import-options.ts';
import { brokenNote } from './report/fault-note.ts';
import type { Note } from './article/note.ts';
import { originKey } from './place/existing.ts';
import type { ImportRun } from './import-run.ts';
import type { LeftUnit } from './units/unit.ts';
import { privateUnit } from './units/unit.ts';
import type { ItemKind } from './wxr/kind-of-item.ts';
import { kindOfItem } from './wxr/kind-of-item.ts';
import type { ItemContext, ItemArticle } from './wxr/article-of-item.ts';
import { articleOfItem } from './wxr/article-of-item.ts';
import type { IndexedExports } from './wxr/index-exports.ts';
import type { ItemSource } from './wxr/item-source.ts';
import type { WxrItem } from './wxr/wxr-item.ts';

/** What becomes of items that are no articles. */
const leftAs = {
  attachment: { sort: 'aside', kind: 'picture' },
  block: { sort: 'aside', kind: 'template' },
  furniture: { sort: 'private', kind: 'site-part' },
} as const satisfies Partial<Record<ItemKind, LeftUnit>>;

const skippedAs = {
  trash: { sort: 'private', kind: 'trash' },
  'same-text': { sort: 'aside', kind: 'copy' },
  empty: { sort: 'private', kind: 'empty' },
} as const satisfies Record<string, LeftUnit>;

/** Second pass over the sources of items: each post and page is made and written as it comes. */
export async function importExports(
  run: ImportRun,
  sources: readonly ItemSource[],
  { index: whole, sites }: Pick<IndexedExports, 'index' | 'sites'>,
  { stop }: Pick<ImportOptions, 'stop'>,
): Promise<void> {
  const origins = new Set<string>();
  for (const source of sources) {
    const index = sites.get(source.site) ?? whole;
    await source.read(stop, async (item, head, file) => {
      const kind = kindOfItem(item.fields.type);
      run.leave(file, privateUnit('comment', item.comments));
      if (kind !== 'article' && kind !== 'page') {
        run.leave(file, { ...leftAs[kind], line: item.line });
        return;
      }
      const { timeZone: zone } = run.settings.site;
      const reading = articleFrom(item, { head, index, file, zone });
      if ('rule' in reading) {
        run.note(file, { ...reading, line: item.line });
        run.leave(file, { sort: 'unclear', kind: 'broken', line: item.line });
        return;
      }
      if ('skipped' in reading) {
        run.leave(file, { ...skippedAs[reading.skipped], line: item.line });
        if (reading.skipped === 'same-text') {
          run.note(file, {
            rule: 'same-text',
            line: item.line,
            values: { title: item.fields.title },
          });
        }
        return;
      }
      // Parts of an export may overlap.
      const key = originKey(reading.article.from, reading.article.id);
      if (origins.has(key)) {
        run.leave(file, { sort: 'aside', kind: 'copy', line: item.line });
        return;
      }
      origins.add(key);
      await run.add(reading.article);
    });
  }
  for (const [kind, count] of whole.counts) run.outcome.counts.set(kind, count);
  run.outcome.comments += whole.comments;
}

/** An article of an item; a note where the item is so made that it breaks what reads it. */
function articleFrom(item: WxrItem, context: ItemContext): ItemArticle | Note {
  try {
    return articleOfItem(item, context);
  } catch (error) {
    return brokenNote(item.fields.title, error);
  }
}
