import { openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../source/temporary-folder.ts';

/** Values that stay in memory, and how much text gathers before it is written. */
const inMemory = 1000;
const gathered = 64 * 1024;

/**
 * A list whose first thousand values lie in memory and all further ones in a file, so that an import
 * of a million findings needs no more memory than one of a thousand. Values are plain JSON.
 */
export class SpillList<T> implements Iterable<T> {
  length = 0;
  readonly #kept: T[] = [];
  #waiting: string[] = [];
  #waitingLength = 0;
  #file: number | undefined;

  push(...values: readonly T[]): void {
    for (const value of values) {
      this.length += 1;
      if (this.#kept.length < inMemory) {
        this.#kept.push(value);
        continue;
      }
      const line = JSON.stringify(value);
      this.#waiting.push(line);
      this.#waitingLength += line.length;
      if (this.#waitingLength > gathered) this.#spill();
    }
  }

  *[Symbol.iterator](): Generator<T> {
    yield* this.#kept;
    if (this.length === this.#kept.length) return;
    this.#spill();
    const decoder = new TextDecoder();
    const buffer = Buffer.alloc(gathered);
    let rest = '';
    for (let at = 0; ;) {
      const read = readSync(this.#file!, buffer, 0, buffer.length, at);
      if (read === 0) return;
      at += read;
      const lines = (rest + decoder.decode(buffer.subarray(0, read), { stream: true })).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line) as T;
    }
  }

  #spill(): void {
    this.#file ??= nameless();
    if (this.#waiting.length > 0) writeSync(this.#file, `${this.#waiting.join('\n')}\n`);
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

/** A file without a name: it is gone with the process, however that ends. */
function nameless(): number {
  const folder = temporaryFolder();
  const file = openSync(join(folder.path, 'list'), 'w+');
  folder.remove();
  return file;
}
