/** Tells in which line of a text that comes in chunks a place stands. */
export class LineCounter {
  #line = 1;
  #chunk = '';
  #chunkStart = 0;
  /** Where in the chunk the next line end stands that is not counted yet; -1 where there is none. */
  #lineEnd = -1;

  /** Takes the next chunk; it begins where the one before ends, or at an earlier place of the text. */
  next(chunk: string, start = this.#chunkStart + this.#chunk.length): void {
    this.lineAt(start);
    this.#chunkStart = start;
    this.#chunk = chunk;
    this.#lineEnd = chunk.indexOf('\n');
  }

  /** The line (from 1) of a place in the whole text; never before one that was asked for earlier. */
  lineAt(index: number): number {
    const end = index - this.#chunkStart;
    while (this.#lineEnd !== -1 && this.#lineEnd < end) {
      this.#line += 1;
      this.#lineEnd = this.#chunk.indexOf('\n', this.#lineEnd + 1);
    }
    return this.#line;
  }
}
