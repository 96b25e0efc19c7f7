/** Tells in which line of a text that comes in chunks a place stands. */
export class LineCounter {
  #line = 1;
  #chunk = '';
  #chunkStart = 0;
  #counted = 0;

  /** Takes the next chunk. */
  next(chunk: string): void {
    this.lineAt(this.#chunkStart + this.#chunk.length);
    this.#chunkStart += this.#chunk.length;
    this.#chunk = chunk;
  }

  /** The line (from 1) of a place in the whole text; never before one that was asked for earlier. */
  lineAt(index: number): number {
    const end = index - this.#chunkStart;
    let at = this.#chunk.indexOf('\n', Math.max(0, this.#counted - this.#chunkStart));
    while (at !== -1 && at < end) {
      this.#line += 1;
      at = this.#chunk.indexOf('\n', at + 1);
    }
    this.#counted = Math.max(this.#counted, index);
    return this.#line;
  }
}
