import { statfsSync } from 'node:fs';

/** What an archive may unpack to whatever its size, and how many times its size beyond that. */
const freeBytes = 256 * 1024 ** 2;
const mostRatio = 200;
/** No newsroom's archive is larger than this. */
const mostBytes = 16 * 1024 ** 3;
/** Left on the disk for others. */
const reserve = 256 * 1024 ** 2;
const mostFiles = 500_000;
/** Archives within each other, the outermost one counted. */
const mostDepth = 4;

/** Which bound was reached. */
export type Bound = 'bytes' | 'disk' | 'files' | 'depth';

/** Thrown where a bound is reached; `limit` is in MB, files or levels. */
export class BudgetSpent extends Error {
  readonly bound: Bound;
  readonly limit: number;
  constructor(bound: Bound, limit: number) {
    super(bound);
    this.bound = bound;
    this.limit = limit;
  }
}

/**
 * What all archives of one source may unpack to, those within others counted in: bytes, files and
 * depth. A text shrinks to a tenth, rarely to a hundredth; what grows two hundredfold is a bomb.
 */
export class Budget {
  #allowed = freeBytes;
  #bytes = 0;
  #files = 0;
  readonly #disk: number;

  /** @param room bytes that the disk of the unpacked files has left */
  constructor(room: number) {
    this.#disk = Math.max(0, room - reserve);
  }

  /** Counts the size of an archive that somebody really has; those within archives are no reason for more. */
  grow(size: number): void {
    this.#allowed = Math.min(mostBytes, this.#allowed + size * mostRatio);
  }

  /** @throws {BudgetSpent} for an archive that lies too deep; `depth` counts from 1 */
  enter(depth: number): void {
    if (depth > mostDepth) throw new BudgetSpent('depth', mostDepth);
  }

  /** @throws {BudgetSpent} where there is one file too many */
  file(): void {
    this.#files += 1;
    if (this.#files > mostFiles) throw new BudgetSpent('files', mostFiles);
  }

  /** @throws {BudgetSpent} where these bytes are too many; they must not be written then */
  take(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.#disk) throw new BudgetSpent('disk', Math.round(this.#disk / 1024 ** 2));
    if (this.#bytes > this.#allowed)
      throw new BudgetSpent('bytes', Math.round(this.#allowed / 1024 ** 2));
  }
}

/** Bytes that are left on the disk of a folder; where the system does not say, as many as one likes. */
export function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Number.MAX_SAFE_INTEGER;
  }
}
