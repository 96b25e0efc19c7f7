import type { Note } from '../article/note.ts';
import { infectedNote } from './infected.ts';
import type { ItemSource } from './item-source.ts';
import { joinedIndex } from './joined-index.ts';
import type { WxrHead } from './wxr-head.ts';
import type { WxrIndex } from './wxr-index.ts';
import { emptyIndex, indexHead, indexItem } from './wxr-index.ts';

/** The sources of items, looked through once. */
export interface IndexedExports {
  /** What is known of all of them together. */
  index: WxrIndex;
  /** What is known of each site. */
  sites: ReadonlyMap<string, WxrIndex>;
  heads: WxrHead[];
  notes: { file: string; note: Note }[];
}

/** First pass over all sources: pictures of one part of an export may belong to posts of another. */
export async function indexExports(
  sources: readonly ItemSource[],
  stop?: AbortSignal,
): Promise<IndexedExports> {
  const sites = new Map<string, WxrIndex>();
  const heads: WxrHead[] = [];
  const notes: IndexedExports['notes'] = [];
  for (const source of sources) {
    const index = sites.get(source.site) ?? emptyIndex();
    sites.set(source.site, index);
    const end = await source.read(stop, (item, _, file) => {
      indexItem(index, item);
      const note = infectedNote(item);
      if (note !== undefined) notes.push({ file, note });
    });
    heads.push(end.head);
    indexHead(index, end.head);
    if (stop?.aborted === true) break;
    const { name: file } = source;
    if (end.unreadable !== undefined)
      notes.push({
        file,
        note: { rule: 'input-unreadable', values: { file, why: end.unreadable } },
      });
    if (end.truncated) {
      const { title = '–', line = 1 } = end.last ?? {};
      notes.push({ file, note: { rule: 'export-cut', line, values: { file, title, line } } });
    } else if (end.items === 0 && end.unreadable === undefined) {
      notes.push({ file, note: { rule: 'input-empty', values: { file } } });
    }
  }
  return { index: joinedIndex([...sites.values()]), sites, heads, notes };
}
