import type { ImportRule } from '../../../words/words.ts';
import { detached } from '../article/detached.ts';
import type { Note } from '../article/note.ts';
import { SpillList } from './spill-list.ts';

/** A note with the file it is about: a file of the content folder, else the source. */
export interface PlacedNote extends Note {
  file: string;
}

/** A note with its file; its texts are made to stand alone, so that they keep no source in memory. */
export function placedNote(file: string, { rule, line, values }: Note): PlacedNote {
  const note: PlacedNote = { rule, file: detached(file) };
  if (line !== undefined) note.line = line;
  if (values !== undefined) {
    note.values = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? detached(value) : value,
      ]),
    );
  }
  return note;
}

/** The notes of an import, by rule, in the order in which they came. */
export class NoteLog implements Iterable<PlacedNote> {
  readonly #byRule = new Map<ImportRule, SpillList<PlacedNote>>();

  push(...notes: readonly PlacedNote[]): void {
    for (const note of notes) {
      let list = this.#byRule.get(note.rule);
      if (list === undefined) this.#byRule.set(note.rule, (list = new SpillList()));
      list.push(note);
    }
  }

  /** The rules that have notes, each with its notes. */
  byRule(): Iterable<[ImportRule, SpillList<PlacedNote>]> {
    return this.#byRule;
  }

  *[Symbol.iterator](): Generator<PlacedNote> {
    for (const list of this.#byRule.values()) yield* list;
  }
}
