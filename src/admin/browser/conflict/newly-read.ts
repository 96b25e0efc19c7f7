/** A file of the git host, as the package knows it. */
interface KnownFile {
  readonly type?: string;
  /** Absent where the device did not have it yet. */
  readonly text?: string;
}

/** How many files it is worth to ask of who saved them. */
const FEW = 20;

/**
 * The files of which GitHub is asked who saved them: those that others just changed, for it is told whose
 * text stands beside one's own. Of a whole list nobody asks, and GitHub would look through the history
 * of each file, hundreds at each visit, until it gives up (502) or lets nobody save for a while.
 */
export function newlyRead<File extends KnownFile>(files: readonly File[]): File[] {
  const fresh = files.filter(({ type, text }) => type !== 'asset' && text === undefined);
  return fresh.length > FEW ? [] : fresh;
}
