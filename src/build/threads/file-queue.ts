/** Files taken at once: few enough that no thread waits long for the last, enough to ask seldom. */
const RUN = 32;

/** Places in the shared memory: the next file to be taken, and how many were made. */
const [NEXT, DONE] = [0, 1];

/** Files in a fixed order, of which threads take one run after the other until none is left. */
export class FileQueue {
  readonly #first: number;
  readonly #length: number;
  readonly #counts: Int32Array<SharedArrayBuffer>;

  /** `memory` is that of the same queue in another thread; `first` the place of the first file in a longer order. */
  constructor(length: number, memory = new SharedArrayBuffer(8), first = 0) {
    this.#length = length;
    this.#first = first;
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
      const to = Math.min(from + RUN, this.#length);
      yield { from: this.#first + from, to: this.#first + to };
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
