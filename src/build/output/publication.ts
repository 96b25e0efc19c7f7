import type { OutputRecord } from './file-record.ts';

/** How the files of an output folder differ from what the last finished build left, as paths. */
export type FolderChanges = { changedPaths: string[]; gonePaths: string[] };

/** What a finished build did to the folder, and what to remember of each of its files. */
export type Publication = {
  writtenPaths: string[];
  removedPaths: string[];
  /** Not only what this build wrote and removed: one that was killed may lie between. */
  changes: FolderChanges;
  files: Map<string, OutputRecord>;
};

/**
 * What is new or changed in `now` since `then`, and what is no more: where nothing is known of `then`,
 * all files, and those that were `removed`.
 */
export function folderChanges(
  then: ReadonlyMap<string, OutputRecord>,
  now: ReadonlyMap<string, OutputRecord>,
  removed: readonly string[],
): FolderChanges {
  const changes = [...now].filter(([path, { digest }]) => then.get(path)?.digest !== digest);
  const gonePaths = [...then.keys()].filter((path) => !now.has(path));
  return {
    changedPaths: changes.map(([path]) => path),
    gonePaths: then.size === 0 ? [...removed] : gonePaths,
  };
}
