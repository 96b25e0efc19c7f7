import type { FileChange, PackageEntry, RemoteChanges } from './conflict/package-parts.ts';

/** A file to be written, as the package commits it. */
export interface WholeChange extends FileChange {
  readonly action: 'update';
  readonly slug: string;
  readonly data: string;
  /** What the git host calls the file as it was read, where it is known. */
  readonly previousSha: string | undefined;
}

/** What of the package's own we use: what it holds of the repository, and its way to write there. */
export interface PackageHold {
  /** All files that it has read; none before someone is signed in. */
  entries(): readonly PackageEntry[];
  /** Reads what others changed at the git host since. Rejects without a connection. */
  look(): Promise<RemoteChanges | undefined>;
  /** The name by which the git host knows a file as it was read. */
  shaOf(path: string): Promise<string | undefined>;
  /** Writes files in one commit; what the lists show is true to it then. */
  save(commit: {
    readonly changes: readonly WholeChange[];
    readonly savingEntries: readonly PackageEntry[];
    readonly options: { readonly commitType: 'update'; readonly collection: { label: string } };
  }): Promise<unknown>;
}

let held: PackageHold | undefined;

/** Called by the package when it is loaded. */
export function holdPackage(parts: PackageHold): void {
  held = parts;
}

/** The package's own; it is loaded before any of ours that asks. */
export function packageHold(): PackageHold {
  if (held === undefined) throw new Error('The package is not loaded.');
  return held;
}
