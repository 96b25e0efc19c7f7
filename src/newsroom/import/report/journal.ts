import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSystemError } from '../../../lib/system-error.ts';
import { REPORTS } from './keep-old-report.ts';

/** What an import has done to a file of the content folder, and how many pictures it copied beside it. */
interface JournalLine {
  file: string;
  as?: 'created' | 'updated';
  copied?: number;
}

/**
 * What an import has written so far, on disk until it ends; its last line may be of a file that was not
 * written any more. One that was killed leaves its journal, and the next import of the same source reports
 * as if there had been only one.
 */
export class Journal {
  /** What was done by the imports that did not end. */
  readonly earlier = new Map<string, Omit<JournalLine, 'file'>>();
  readonly #path: string | undefined;

  /** `source` is what was typed. Nothing is kept of a trial (`isDry`). */
  constructor(content: string, source: string, isDry: boolean) {
    if (isDry) return;
    const name = createHash('sha1').update(source).digest('hex').slice(0, 12);
    this.#path = join(content, REPORTS, `.unfinished-${name}`);
    if (!existsSync(this.#path)) return;
    for (const line of readFileSync(this.#path, 'utf8').split('\n')) {
      const read = readLine(line);
      if (read === undefined) continue;
      const { file, ...more } = read;
      this.earlier.set(file, { ...this.earlier.get(file), ...more });
    }
  }

  /** Whether an import of this source did not end. */
  get isResumed(): boolean {
    return this.earlier.size > 0;
  }

  /** Notes a file that is about to be written. */
  writes(file: string, as: 'created' | 'updated'): void {
    this.#add({ file, as });
  }

  /** Notes pictures that were copied for a file; answers how many there were from the beginning. */
  copied(file: string, count: number): number {
    const before = this.earlier.get(file)?.copied ?? 0;
    if (count > 0) this.#add({ file, copied: before + count });
    return before + count;
  }

  end(): void {
    if (this.#path !== undefined && existsSync(this.#path)) rmSync(this.#path);
  }

  #add(line: JournalLine): void {
    if (this.#path === undefined) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      appendFileSync(this.#path, `${JSON.stringify(line)}\n`);
    } catch (error) {
      // Without a line the next report says less; the file itself is written.
      if (!isSystemError(error)) throw error;
    }
  }
}

/** A line of a journal; undefined for the last one of an import that was killed while it wrote it. */
function readLine(line: string): JournalLine | undefined {
  try {
    return JSON.parse(line) as JournalLine;
  } catch {
    return undefined;
  }
}
