import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import type { EarlierFiles } from './earlier-files.ts';
import { earlierFiles } from './earlier-files.ts';
import { writeList } from './file-list.ts';
import type { OutputRecord } from './file-record.ts';
import { recordNow } from './file-record.ts';
import type { FileOutcome, PrepareFile } from './file-preparer.ts';
import { filePreparer } from './file-preparer.ts';
import { foldersOf } from './folders.ts';
import { ownFiles } from './own-files.ts';
import type { PreparedFile } from './prepared-files.ts';
import { PreparedFiles } from './prepared-files.ts';
import type { Publication } from './publication.ts';
import { folderChanges } from './publication.ts';
import { putInPlace } from './put-in-place.ts';
import type { WaitingFiles } from './waiting-files.ts';
import { clearWaiting, waitingFiles } from './waiting-files.ts';

/** An output folder as it was found: where it is, the files there that are ours, what is known of them. */
export type OutputOrigin = {
  root: string;
  own: ReadonlySet<string>;
  remembered: ReadonlyMap<string, OutputRecord>;
};

/** An output folder while a build prepares it. Nothing that readers see changes before `publish`. */
export class OutputFolder {
  readonly #root: string;
  readonly #remembered: ReadonlyMap<string, OutputRecord>;
  readonly #own: ReadonlySet<string>;
  readonly #earlier: EarlierFiles;
  readonly #waiting: WaitingFiles;
  readonly #prepareFile: PrepareFile;
  readonly #prepared = new PreparedFiles();
  #isBegun = false;

  /**
   * Opens the folder a site is written to. Only what `.warta-files` lists is ever overwritten or
   * removed; a folder with other content and no list throws `ForeignFolder`. `remembered` is what the
   * last build recorded of its files: only what is still so is taken for it.
   */
  constructor(root: string, remembered: ReadonlyMap<string, OutputRecord> = new Map()) {
    this.#root = root;
    this.#remembered = remembered;
    clearWaiting(root);
    this.#waiting = waitingFiles(root);
    this.#own = ownFiles(root, remembered);
    this.#earlier = earlierFiles(root, this.#own, remembered);
    this.#prepareFile = filePreparer(root, this.#earlier, this.#waiting);
  }

  /** Prepares one file; `path` is relative with forward slashes. A later call for a path wins. */
  put(path: string, content: Uint8Array | string, key = ''): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    this.add(this.prepare(path, bytes), key);
  }

  /** Prepares a file that is not added yet. */
  prepare(path: string, bytes: Uint8Array): FileOutcome {
    return this.#prepareFile(path, bytes);
  }

  /** Adds a file that was prepared for this folder, here or in another thread. */
  add({ path, digest, size, same }: FileOutcome, key = ''): void {
    if (same) this.#prepared.addKept(path, { ...same, key });
    else this.#prepared.addFresh(path, { key, digest, size });
  }

  /** What earlier builds left, by which another thread prepares files for this folder. */
  get origin(): OutputOrigin {
    return { root: this.#root, own: this.#own, remembered: this.#remembered };
  }

  /** Whether the file that was made from `key` is there, untouched. */
  holds(path: string, key?: string): boolean {
    return this.recordOf(path, key) !== undefined;
  }

  /** What is known of that file; nothing where there is none. */
  recordOf(path: string, key?: string): OutputRecord | undefined {
    const record = this.#earlier.intact(path);
    return key === undefined || record?.key === key ? record : undefined;
  }

  /** Keeps that file. False when there is none. */
  keep(path: string, key?: string): boolean {
    const record = this.recordOf(path, key);
    if (record) this.#prepared.addKept(path, record);
    return record !== undefined;
  }

  /** Whether a file whose name tells its content is there or prepared; one that is there stays. */
  keepNamed(path: string): boolean {
    return this.has(path) || this.keep(path);
  }

  /** Whether this build has prepared or kept the file. */
  has(path: string): boolean {
    return this.#prepared.has(path);
  }

  /** Whether no such file stands in the way of one at `path`: there, above it, or below it. */
  isFree(path: string): boolean {
    const isTaken = [path, ...foldersOf(path)].some((one) => this.#prepared.has(one));
    return !isTaken && !this.#prepared.hasFolder(path);
  }

  /** All files that this build has prepared or kept. */
  files(): PreparedFile[] {
    return this.#prepared.list();
  }

  /** The bytes of one of them. */
  read(path: string): Uint8Array {
    const isWaiting = this.#prepared.isFresh(path);
    return readFileSync(isWaiting ? this.#waiting.at(path) : join(this.#root, path));
  }

  /** Puts all prepared files in place, then removes what earlier builds wrote and this one did not. */
  publish(): Publication {
    const [root, own, fresh] = [this.#root, this.#own, this.#prepared.freshPaths];
    makeFolder(root);
    // Both lists together first: a build that dies here still owns everything it left behind.
    writeList(root, new Set([...own, ...fresh]));
    this.#isBegun = true;
    const removed = [...own].filter((path) => !this.#prepared.has(path));
    putInPlace(root, this.#waiting, { fresh, old: removed, isFirst: own.size === 0 });
    writeList(root, this.#prepared.paths);
    const files = this.#prepared.records((path, { key, digest }) =>
      recordNow(join(root, path), key, digest),
    );
    return {
      writtenPaths: [...fresh].toSorted(),
      removedPaths: removed.toSorted(),
      changes: folderChanges(this.#remembered, files, removed),
      files,
    };
  }

  /** Whether `publish` has begun to put them in place. */
  isBegun(): boolean {
    return this.#isBegun;
  }

  /** Forgets the prepared files; the folder stays as it was. Never throws. */
  discard(): void {
    try {
      this.#waiting.clear();
    } catch {
      // The next build removes it.
    }
  }
}
