import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import { writeAtomically } from '../../../lib/write-file.ts';
import { faultNote } from '../report/fault-note.ts';
import { placedNote } from '../report/note-log.ts';
import { plainLines } from '../../../markdown/front-matter/split.ts';
import type { Journal } from '../report/journal.ts';
import type { ImportOutcome } from '../report/outcome.ts';
import type { Note } from '../article/note.ts';
import { fileDigest, writtenDigest } from './file-digest.ts';

/** Writes into a content folder what no editor has touched, and keeps the list of it. */
export class ContentWriter {
  readonly #content: string;
  readonly #dryRun: boolean;
  readonly #outcome: ImportOutcome;
  readonly #journal: Journal;

  constructor(content: string, dryRun: boolean, outcome: ImportOutcome, journal: Journal) {
    this.#content = content;
    this.#dryRun = dryRun;
    this.#outcome = outcome;
    this.#journal = journal;
  }

  /** Writes a file and counts it; a failure is noted and the import goes on. */
  write(file: string, text: string, as: 'created' | 'updated'): void {
    try {
      // Before it is done: an import that is killed between the two finds nothing there and writes it.
      this.#journal.writes(file, as);
      if (!this.#dryRun) writeAtomically(join(this.#content, file), text, { flush: 'file' });
      this.#outcome[as].push(file);
    } catch (error) {
      const why = isSystemError(error) ? error.code : String(error);
      const note = faultNote(file, error) ?? { rule: 'write-failed', values: { file, why } };
      this.#outcome.notes.push(placedNote(file, note));
    }
  }

  /** Writes an article unless an editor changed it, it is not the import's, or it is the same already. */
  save(file: string, text: string, isKnown: boolean, notes: Note[]): void {
    const path = join(this.#content, file);
    if (!isKnown) {
      if (existsSync(path)) this.#keep(file);
      else this.write(file, text, 'created');
      return;
    }
    const old = readFileSync(path, 'utf8');
    if (plainLines(old) === text) this.#keep(file);
    else if (writtenDigest(old) === fileDigest(old)) this.write(file, text, 'updated');
    else {
      this.#outcome.kept.push(file);
      notes.push({ rule: 'edited-kept' });
    }
  }

  /**
   * Counts a file, or the files in a folder, that an import which did not end has made and this one will
   * not; answers whether there are any.
   */
  tellEarlier(place: string): boolean {
    const before = [...this.#journal.earlier].filter(
      ([file]) => file.startsWith(place) && existsSync(join(this.#content, file)),
    );
    for (const [file, { as }] of before) if (as !== undefined) this.#outcome[as].push(file);
    return before.length > 0;
  }

  /** A file that stays as it is; one that an import which did not end has made counts as made now. */
  #keep(file: string): void {
    this.#outcome[this.#journal.earlier.get(file)?.as ?? 'kept'].push(file);
  }
}
