/** Files taken at once: few enough that no thread waits long for the last, enough to ask seldom. */
const RUN = 32;

/** Places in the shared memory: the next file to be taken, and how many were made. */
const [NEXT, DONE] = [0, 1];

/** Files in a fixed order, of which threads take one run after the other until none is left. */
export class FileQueue {
  readonly #length: number;
  readonly #counts: Int32Array<SharedArrayBuffer>;

  /** `memory` is that of the same queue in another thread. */
  constructor(length: number, memory = new SharedArrayBuffer(8)) {
    this.#length = length;
    this.#counts = new Int32Array(memory);
  }

  get memory(): SharedArrayBuffer {
    return this.#counts.buffer;
  }

  /** The next files, by their places in the order, each given to one thread only. */
  *runs(): Iterable<{ from: number; to: number }> {
    for (;;) {
      const from = Atomics.add(this.#counts, NEXT, RUN);
      if (from >= this.#length) return;
      yield { from, to: Math.min(from + RUN, this.#length) };
    }
  }

  /** Gives no more files to anybody; runs that were taken are made to their end. */
  stop(): void {
    Atomics.add(this.#counts, NEXT, this.#length);
  }

  /** Counts a file as made. */
  countDone(): void {
    Atomics.add(this.#counts, DONE, 1);
  }

  /** Files that all threads have made. */
  get done(): number {
    return Atomics.load(this.#counts, DONE);
  }
}
