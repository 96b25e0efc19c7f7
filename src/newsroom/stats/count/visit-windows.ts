import { randomBytes, createHash } from 'node:crypto';

/** How long a reader who comes again to a page is still on the same visit: half an hour, as is usual. */
const VISIT = 30 * 60_000;
/** Readers at pages that are held at most; a flood of more loses the oldest. */
const MOST = 200_000;

/**
 * Tells a visit from a page that is only asked for again: reloaded, gone back to, asked for twice by
 * a browser that restores its pages. Readers are known by a digest of address and program with a
 * secret of this run, which is never written; after half an hour they are forgotten.
 */
export class VisitWindows {
  readonly #secret = randomBytes(16);
  /** When a reader was last at a page, the longest ago first. */
  readonly #last = new Map<string, number>();

  /** Whether a reader begins a visit at a page at `time`, in milliseconds. */
  begins(reader: string, page: string, time: number): boolean {
    const key = createHash('sha1')
      .update(this.#secret)
      .update(`${reader}\n${page}`)
      .digest('binary');
    const last = this.#last.get(key);
    this.#last.delete(key);
    this.#last.set(key, Math.max(time, last ?? time));
    if (this.#last.size > MOST) this.#forget(time);
    return last === undefined || time - last > VISIT;
  }

  #forget(now: number): void {
    for (const [key, time] of this.#last) {
      if (now - time <= VISIT && this.#last.size <= MOST) break;
      this.#last.delete(key);
    }
  }
}
