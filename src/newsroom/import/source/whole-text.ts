import { readFileSync, statSync } from 'node:fs';
import { decodeBytes } from '../encoding/decode-bytes.ts';
import type { Note } from '../article/note.ts';
import type { SourceFile } from './source-file.ts';

/** Megabytes of a file that is read whole, at most. */
const MOST = 64;

/**
 * The text of a file that is read whole, with a note where its bytes had to be repaired; a note alone
 * where it is too large. `xml`: whether its encoding is declared as XML does; `most`: its megabytes.
 */
export function wholeText(
  { path, name, charset }: SourceFile,
  { xml = false, most = MOST } = {},
): { text: string; notes: Note[] } | { note: Note } {
  if (statSync(path).size > most * 1_000_000)
    return { note: { rule: 'input-too-large', values: { file: name, limit: most } } };
  const { text, repaired } = decodeBytes(readFileSync(path), { charset, xml });
  const values = { file: name, count: repaired };
  return { text, notes: repaired > 0 ? [{ rule: 'encoding-repaired', values }] : [] };
}
