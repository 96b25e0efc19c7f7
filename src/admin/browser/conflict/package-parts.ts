import type { FlatForm } from '../../form/flat-form.ts';

// The parts of the package that ours meet. They are not in its own types: `package-changes.ts` and the
// tests in the browser keep them true.

/** The package's name for the one language of our files. */
export const ONLY = '_default';

/** An entry of the package: a file as a form by language; ours have one language. */
export interface PackageEntry {
  readonly locales: Readonly<
    Record<string, { readonly slug?: string; readonly path: string; readonly content: FlatForm }>
  >;
  readonly commitAuthor?: { readonly name?: string; readonly login?: string };
}

/** A form that is being edited. */
export interface PackageDraft {
  readonly collection: { readonly format?: string };
  /** Of a file that is one by itself, such as the settings. */
  readonly collectionFile?: { readonly format?: string };
  readonly currentValues: Record<string, FlatForm>;
  readonly originalValues: Record<string, FlatForm>;
  /** Of a form of a new file there is none that it was made from. */
  readonly isNew?: boolean;
  readonly originalEntry: PackageEntry;
  /** Whether someone did something in it: only then it is kept on the device. */
  interacted?: boolean;
}

/** What stands in the way of saving: another changed the file meanwhile, or took it away. */
export interface PackageConflict {
  readonly type: 'modified' | 'deleted';
  readonly entry?: PackageEntry;
}

/** What others changed since the editor looked last. */
export interface RemoteChanges {
  readonly addedEntries: readonly PackageEntry[];
  readonly modifiedEntries: readonly PackageEntry[];
  readonly deletedEntries: readonly PackageEntry[];
  readonly addedAssets: readonly { readonly path: string }[];
  readonly modifiedAssets: readonly { readonly path: string }[];
}

/** A file that is about to be written. */
export interface FileChange {
  readonly path: string;
  readonly previousPath?: string;
}
