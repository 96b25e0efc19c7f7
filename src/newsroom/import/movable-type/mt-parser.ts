import { EntryBuilder } from './entry-builder.ts';
import type { MtEntry } from './mt-entry.ts';

const endOfPart = '-----';
const endOfEntry = '--------';

/** Keys with which an entry begins. */
const firstKey =
  /^(?:AUTHOR|TITLE|BASENAME|STATUS|ALLOW COMMENTS|CONVERT BREAKS|ALLOW PINGS|PRIMARY CATEGORY|CATEGORY|DATE|TAGS|UNIQUE URL|NO ENTRY|IMAGE):(?: |$)/;

/**
 * Reads an export of Movable Type line by line. Its texts are not escaped, so lines of dashes may be part
 * of them: they end a part only where the name of another follows, and an entry only where the keys of
 * another follow. Comments and pings, which strangers wrote, end an entry by both lines alone, and
 * nothing below them is a text of the entry.
 */
export class MtParser {
  readonly #onEntry: (entry: MtEntry) => void;
  #entry: EntryBuilder | undefined;
  #line = 0;
  /** Lines that may end a part or an entry, until it is known what follows. */
  #held: string[] = [];
  #mayEnd = false;
  #followsTalk = false;

  constructor(onEntry: (entry: MtEntry) => void) {
    this.#onEntry = onEntry;
  }

  write(line: string): void {
    this.#line += 1;
    const bare = line.trimEnd();
    if (this.#entry === undefined) this.#begin(line);
    else if (this.#held.length > 0) this.#afterDashes(this.#entry, line, bare);
    else if (bare === endOfPart) this.#hold(line);
    else if (bare === endOfEntry && !this.#entry.isTalk) {
      this.#hold(line);
      this.#mayEnd = true;
    } else if (this.#entry.isHead) this.#entry.addToHead(line);
    else this.#entry.addLine(line);
  }

  end(): void {
    if (this.#entry === undefined) return;
    if (this.#held.length === 0) this.#entry.cut();
    this.#finish(this.#entry);
  }

  #begin(line: string): void {
    if (line.trim() === '' || /^-+\s*$/.test(line)) return;
    this.#entry = new EntryBuilder(this.#line, this.#followsTalk);
    this.#entry.addToHead(line);
  }

  #afterDashes(entry: EntryBuilder, line: string, bare: string): void {
    const isDashes = bare === endOfPart || bare === endOfEntry;
    // Some programs end an entry several times.
    if (bare === '' || (this.#mayEnd && isDashes)) this.#held.push(line);
    else if (this.#isPartEnded() && entry.begin(line)) this.#hold();
    else if (!this.#mayEnd && bare === endOfEntry) {
      this.#held.push(line);
      this.#mayEnd = true;
    } else if (this.#mayEnd && firstKey.test(line)) {
      this.#finish(entry);
      this.#begin(line);
    } else this.#release(entry, line);
  }

  /** Whether the last line of dashes ends a part. */
  #isPartEnded(): boolean {
    return this.#held.findLast((line) => line.trim() !== '')?.trimEnd() === endOfPart;
  }

  #hold(...lines: string[]): void {
    this.#held = lines;
    this.#mayEnd = false;
  }

  /** The lines of dashes were part of the text. */
  #release(entry: EntryBuilder, line: string): void {
    if (entry.isHead) entry.spoil();
    for (const held of this.#held) entry.addLine(held);
    this.#hold();
    this.#line -= 1;
    this.write(line);
  }

  #finish(entry: EntryBuilder): void {
    this.#onEntry(entry.built());
    this.#followsTalk = entry.isTalk;
    this.#entry = undefined;
    this.#hold();
  }
}
