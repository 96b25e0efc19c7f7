import type { EntryNote } from '../../markdown/live/entry-note.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { WrittenEntry } from '../../markdown/live/scan-entries.ts';
import { scanEntries } from '../../markdown/live/scan-entries.ts';

/** An entry of live coverage as its file has it; `line` counts from 1 in the file. */
export type EntryFacts = Omit<WrittenEntry, 'end' | 'notes'> & {
  readonly notes: readonly EntryNote[];
  /** Its headline as plain text. */
  readonly title: string;
};

/** The entries of a text that begins on line `firstLine` of its file. */
export function entriesOf(body: string, firstLine: number): EntryFacts[] {
  return scanEntries(body).map(({ line, heading, notes }) => ({
    line: firstLine + line,
    heading,
    notes: notes.map((note) => ({ ...note, text: plainText(note.text) })),
    title: plainText(heading.title),
  }));
}
