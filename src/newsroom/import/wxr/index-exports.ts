import type { SourceFile } from '../source/source-file.ts';
import type { Note } from '../article/note.ts';
import { infectedNote } from './infected.ts';
import { readWxr } from './read-wxr.ts';
import type { WxrHead } from './wxr-head.ts';
import type { WxrIndex } from './wxr-index.ts';
import { emptyIndex, indexHead, indexItem } from './wxr-index.ts';

/** The parts of an export, looked through once. */
export interface IndexedExports {
  index: WxrIndex;
  heads: WxrHead[];
  notes: { file: string; note: Note }[];
}

/** First pass over all parts of an export: pictures of one part may belong to posts of another. */
export async function indexExports(
  files: readonly SourceFile[],
  stop?: AbortSignal,
): Promise<IndexedExports> {
  const index = emptyIndex();
  const heads: WxrHead[] = [];
  const notes: IndexedExports['notes'] = [];
  for (const file of files) {
    const end = await readWxr(file, stop, (item) => {
      indexItem(index, item);
      const note = infectedNote(item);
      if (note !== undefined) notes.push({ file: file.name, note });
    });
    heads.push(end.head);
    indexHead(index, end.head);
    if (stop?.aborted === true) break;
    if (end.unreadable !== undefined) {
      const values = { file: file.name, why: end.unreadable };
      notes.push({ file: file.name, note: { rule: 'input-unreadable', values } });
    }
    if (end.truncated) {
      const { title = '–', line = 1 } = end.last ?? {};
      notes.push({
        file: file.name,
        note: { rule: 'export-cut', line, values: { file: file.name, title, line } },
      });
    } else if (end.items === 0 && end.unreadable === undefined) {
      notes.push({ file: file.name, note: { rule: 'input-empty', values: { file: file.name } } });
    }
  }
  return { index, heads, notes };
}
