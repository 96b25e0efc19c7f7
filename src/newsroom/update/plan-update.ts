/** What an update does to the files of a project; paths with slashes, relative to it. */
export interface UpdatePlan {
  /** New, or different in the newer Warta. */
  readonly copy: readonly string[];
  /** Warta's own, and no longer in the newer one. */
  readonly remove: readonly string[];
}

/** What belongs to the newsroom: never written, moved or removed. */
const theirs =
  /^(?:content|dist|dist-parts|node_modules|\.git|\.warta-before)(?:\/|$)|^\.env|^CNAME$/;
/** Written where there is none, then the newsroom's: how and where it publishes. */
const begun =
  /^(?:\.github(?!\/(?:CHANGELOG|CONTRIBUTING)\.md$)|netlify\.toml|vercel\.json|wrangler\.toml|\.gitlab-ci\.yml|\.vscode)(?:\/|$)/;
/** Folders in which every file is Warta's, so that what has gone there goes here. */
const ours = /^(?:src|tests|\.schema)\//;

/** Whether an update may look at a file at all. */
export function isWartas(file: string): boolean {
  return !theirs.test(file);
}

/**
 * Plans an update from the files of a project and those of a newer Warta, each with a digest. Files
 * of the newsroom are in no list.
 */
export function planUpdate(
  here: ReadonlyMap<string, string>,
  newer: ReadonlyMap<string, string>,
): UpdatePlan {
  const copy = [...newer].filter(
    ([file, digest]) =>
      isWartas(file) && here.get(file) !== digest && !(begun.test(file) && here.has(file)),
  );
  const remove = [...here.keys()].filter((file) => ours.test(file) && !newer.has(file));
  return { copy: copy.map(([file]) => file).toSorted(), remove: remove.toSorted() };
}
