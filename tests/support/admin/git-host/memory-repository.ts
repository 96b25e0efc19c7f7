import { createHash } from 'node:crypto';

/** Someone who may write to a repository. */
export type Person = { name: string; login: string; email: string; token: string };

/** A commit: all files as they were then, by their paths. */
export type Commit = {
  sha: string;
  message: string;
  date: string;
  author: Person;
  files: ReadonlyMap<string, Buffer>;
};

/** What a commit changes: a file's new bytes, or null where it goes. */
export type Changes = ReadonlyMap<string, Buffer | null>;

const shas = new WeakMap<Buffer, string>();

/** The name that Git gives to bytes. */
export function blobSha(bytes: Buffer): string {
  const known = shas.get(bytes);
  if (known !== undefined) return known;
  const sha = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  shas.set(bytes, sha);
  return sha;
}

/** A repository of one branch, in memory. */
export class MemoryRepository {
  readonly commits: Commit[] = [];
  readonly #blobs = new Map<string, Buffer>();

  constructor(author: Person, files: Readonly<Record<string, string | Buffer>>) {
    const changes = Object.entries(files).map(
      ([path, bytes]) => [path, Buffer.from(bytes)] as const,
    );
    this.commit(author, 'Awal', new Map(changes));
  }

  get head(): Commit {
    return this.commits.at(-1)!;
  }

  commit(author: Person, message: string, changes: Changes): Commit {
    const files = new Map(this.commits.at(-1)?.files);
    for (const [path, bytes] of changes) {
      if (bytes === null) files.delete(path);
      else {
        files.set(path, bytes);
        this.#blobs.set(blobSha(bytes), bytes);
      }
    }
    const number = this.commits.length;
    const sha = createHash('sha1').update(`${number} ${message}`).digest('hex');
    const date = new Date(Date.UTC(2026, 10, 29, 1, number)).toISOString();
    const commit = { sha, message, date, author, files };
    this.commits.push(commit);
    return commit;
  }

  /** The text of a file as it is now; undefined where there is none. */
  text(path: string): string | undefined {
    return this.head.files.get(path)?.toString('utf8');
  }

  /** The bytes that Git calls `sha`. */
  blob(sha: string): Buffer | undefined {
    return this.#blobs.get(sha);
  }

  /** The last commit that changed a file, as it was at the commit `until`, or is now. */
  lastOf(path: string, until?: string): Commit | undefined {
    const end = until === undefined ? this.commits.length : 1 + this.#at(until);
    return this.commits
      .slice(0, end)
      .findLast(({ files }, at) => files.get(path) !== this.commits[at - 1]?.files.get(path));
  }

  #at(sha: string): number {
    return this.commits.findIndex((one) => one.sha === sha);
  }
}
