import { copyFileSync, existsSync, linkSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { isSystemError } from '../../lib/system-error.ts';

/** The files of kept editions by the digests of their bytes, each once. */
export class ObjectStore {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Where the bytes of a digest lie, whether they do or not. */
  at(digest: string): string {
    return join(this.#root, digest.slice(0, 2), digest);
  }

  has(digest: string): boolean {
    return existsSync(this.at(digest));
  }

  /**
   * Keeps a file as it is now. A build puts new files in the place of old ones and never writes into one,
   * so that a second name for the same bytes is enough, and costs nothing; a drive without such gets a copy.
   */
  keep(digest: string, file: string): void {
    const place = this.at(digest);
    if (existsSync(place)) return;
    makeFolder(dirname(place));
    try {
      linkSync(file, place);
    } catch (error) {
      if (!isSystemError(error) || error.code === 'ENOENT' || error.code === 'ENOSPC') throw error;
      copyFileSync(file, place);
    }
  }

  /** Removes all but these. */
  keepOnly(digests: ReadonlySet<string>): void {
    if (!existsSync(this.#root)) return;
    for (const folder of readdirSync(this.#root))
      for (const digest of readdirSync(join(this.#root, folder)))
        if (!digests.has(digest)) rmSync(this.at(digest));
  }
}
