import { join } from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import { writeAtomically } from '../../../lib/write-file.ts';
import type { ImportDictionary } from '../../../words/words.ts';
import { describeNotes } from './describe-notes.ts';
import { inChunks } from './in-chunks.ts';
import { REPORTS, keepOldReport } from './keep-old-report.ts';
import type { PlacedNote } from './note-log.ts';
import type { ImportOutcome } from './outcome.ts';
import { reportFiles } from './report-files.ts';

/** Writes the files of an import's report, each time anew; the report of the import before is kept once. */
export class Reporter {
  /** Why the report could not be written, where that failed. */
  failed: PlacedNote | undefined;
  readonly #content: string;
  readonly #time: string;
  readonly #words: ImportDictionary;
  #isFirst = true;

  /** `time` (ISO) stands in the report. */
  constructor(content: string, time: string, words: ImportDictionary) {
    this.#content = content;
    this.#time = time;
    this.#words = words;
  }

  readonly write = (outcome: ImportOutcome, isEnded: boolean): void => {
    const folder = join(this.#content, REPORTS);
    try {
      // What an import reported that did not end is in the report of the one that goes on.
      if (this.#isFirst && !outcome.isResumed) keepOldReport(this.#content);
      this.#isFirst = false;
      const problems = describeNotes(outcome.notes, this.#words);
      const facts = { time: this.#time, isEnded };
      for (const [name, text] of reportFiles(outcome, problems, this.#words, facts))
        writeAtomically(join(folder, name), inChunks(text));
      this.failed = undefined;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      const values = { file: folder, why: error.code };
      this.failed = { rule: 'write-failed', file: folder, values };
    }
  };
}
