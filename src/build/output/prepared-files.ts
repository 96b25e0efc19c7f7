import type { OutputRecord } from './file-record.ts';
import { foldersOf } from './folders.ts';

/** A file that a build has prepared or kept. */
export type PreparedFile = { path: string; bytes: number; digest: string };

/** What is known of a file that waits: it has no time of its own before it is in place. */
type FreshRecord = Omit<OutputRecord, 'mtime'>;

/** The files of one build by path: those that wait to be put in place, and those that stay. */
export class PreparedFiles {
  readonly #fresh = new Map<string, FreshRecord>();
  readonly #kept = new Map<string, OutputRecord>();
  /** Gathered when they are first asked for: most builds never ask. */
  #folders: Set<string> | undefined;

  /** The paths of those that wait. */
  get freshPaths(): ReadonlySet<string> {
    return new Set(this.#fresh.keys());
  }

  /** The paths of all of them, those that wait first. */
  get paths(): ReadonlySet<string> {
    return new Set([...this.#fresh.keys(), ...this.#kept.keys()]);
  }

  /** Notes that a file waits; it takes the place of one that stayed. */
  addFresh(path: string, record: FreshRecord): void {
    this.#addFolders(path);
    this.#fresh.set(path, record);
    this.#kept.delete(path);
  }

  /** Notes that a file stays as it is; it takes the place of one that waited. */
  addKept(path: string, record: OutputRecord): void {
    this.#addFolders(path);
    this.#kept.set(path, record);
    this.#fresh.delete(path);
  }

  #addFolders(path: string): void {
    if (this.#folders) for (const folder of foldersOf(path)) this.#folders.add(folder);
  }

  isFresh(path: string): boolean {
    return this.#fresh.has(path);
  }

  has(path: string): boolean {
    return this.#fresh.has(path) || this.#kept.has(path);
  }

  /** Whether one of the files lies in a folder of this path. */
  hasFolder(path: string): boolean {
    this.#folders ??= new Set([...this.#kept.keys(), ...this.#fresh.keys()].flatMap(foldersOf));
    return this.#folders.has(path);
  }

  list(): PreparedFile[] {
    return [...this.#kept, ...this.#fresh].map(([path, { size, digest }]) => ({
      path,
      bytes: size,
      digest,
    }));
  }

  /** The records of all of them; `record` makes that of a file which is in place by now. */
  records(record: (path: string, fresh: FreshRecord) => OutputRecord): Map<string, OutputRecord> {
    const records = new Map(this.#kept);
    for (const [path, fresh] of this.#fresh) records.set(path, record(path, fresh));
    return records;
  }
}
