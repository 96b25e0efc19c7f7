import type { ImportOptions } from './import-options.ts';
import { brokenNote } from './report/fault-note.ts';
import type { SourceFile } from './source/source-file.ts';
import type { Note } from './article/note.ts';
import { originKey } from './place/existing.ts';
import type { ImportRun } from './import-run.ts';
import { readWxr } from './wxr/read-wxr.ts';
import type { LeftUnit } from './units/unit.ts';
import { privateUnit } from './units/unit.ts';
import type { ItemKind } from './wxr/kind-of-item.ts';
import { kindOfItem } from './wxr/kind-of-item.ts';
import type { ItemContext, ItemArticle } from './wxr/article-of-item.ts';
import { articleOfItem } from './wxr/article-of-item.ts';
import { mayBePublic, UnknownTypes } from './wxr/unknown-types.ts';
import type { WxrIndex } from './wxr/wxr-index.ts';
import type { WxrItem } from './wxr/wxr-item.ts';

/** What becomes of items that are no articles. */
const leftAs = {
  attachment: { sort: 'aside', kind: 'picture' },
  block: { sort: 'aside', kind: 'template' },
  table: { sort: 'aside', kind: 'table' },
  furniture: { sort: 'private', kind: 'site-part' },
  personal: { sort: 'private', kind: 'personal' },
} as const satisfies Partial<Record<ItemKind, LeftUnit>>;

const skippedAs = {
  trash: { sort: 'private', kind: 'trash' },
  'same-text': { sort: 'aside', kind: 'copy' },
  empty: { sort: 'private', kind: 'empty' },
} as const satisfies Record<string, LeftUnit>;

/** Second pass over the parts of an export: each post and page is made and written as it comes. */
export async function importExports(
  run: ImportRun,
  files: readonly SourceFile[],
  index: WxrIndex,
  { stop }: Pick<ImportOptions, 'stop'>,
): Promise<void> {
  const origins = new Set<string>();
  const unknown = new UnknownTypes();
  for (const file of files) {
    await readWxr(file, stop, async (item, head) => {
      const kind = kindOfItem(item.fields.type);
      run.leave(file.name, privateUnit('comment', item.comments));
      if (kind === 'unknown') {
        const isKept = mayBePublic(item);
        unknown.add(file.name, item, isKept);
        if (!isKept) {
          run.leave(file.name, { sort: 'unclear', kind: 'foreign', line: item.line });
          return;
        }
      } else if (kind !== 'article' && kind !== 'page') {
        run.leave(file.name, { ...leftAs[kind], line: item.line });
        return;
      }
      const { timeZone: zone } = run.settings.site;
      const reading = articleFrom(item, { head, index, file: file.name, zone });
      if ('rule' in reading) {
        run.note(file.name, { ...reading, line: item.line });
        run.leave(file.name, { sort: 'unclear', kind: 'broken', line: item.line });
        return;
      }
      if ('skipped' in reading) {
        run.leave(file.name, { ...skippedAs[reading.skipped], line: item.line });
        if (reading.skipped === 'same-text') {
          run.note(file.name, {
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
        run.leave(file.name, { sort: 'aside', kind: 'copy', line: item.line });
        return;
      }
      origins.add(key);
      if (kind === 'unknown') await run.keepAside(reading.article, 'foreign');
      else await run.add(reading.article);
    });
  }
  for (const { file, note } of unknown.notes()) run.note(file, note);
  for (const [kind, count] of index.counts) run.outcome.counts.set(kind, count);
  run.outcome.comments += index.comments;
}

/** An article of an item; a note where the item is so made that it breaks what reads it. */
function articleFrom(item: WxrItem, context: ItemContext): ItemArticle | Note {
  try {
    return articleOfItem(item, context);
  } catch (error) {
    return brokenNote(item.fields.title, error);
  }
}
