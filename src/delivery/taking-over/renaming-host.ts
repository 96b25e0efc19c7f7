import { RemoteError } from '../remotes/remote-error.ts';
import type { Remote } from '../remotes/remote.ts';
import type { HostLine } from '../sending/host-line.ts';

/** A host that can rename. */
export type RenamingHost = Remote & Required<Pick<Remote, 'rename'>>;

/** A folder cannot get another name at this host. */
export class CannotSwitch extends Error {
  readonly folder: string;
  /** What the host said; undefined where it knows no renaming, or there is no folder to rename. */
  readonly fault: RemoteError | undefined;
  constructor(folder: string, fault?: RemoteError) {
    super(`${folder} cannot be renamed`, { cause: fault });
    this.name = 'CannotSwitch';
    this.folder = folder;
    this.fault = fault;
  }
}

const canRename = (remote: Remote): remote is RenamingHost => remote.rename !== undefined;

/**
 * Has `work` done over a line, which must bear being done twice, and what the host refuses undone.
 * Rejects with `CannotSwitch` for that, and for a host that cannot rename `folder`.
 */
export function byRenaming<T>(
  line: HostLine,
  folder: string,
  work: (home: RenamingHost) => Promise<T>,
  undo: (home: RenamingHost) => Promise<void>,
): Promise<T> {
  return line.use(async (home) => {
    if (!canRename(home)) throw new CannotSwitch(folder);
    try {
      return await work(home);
    } catch (error) {
      if (!(error instanceof RemoteError) || error.fault.kind === 'lost') throw error;
      // What cannot be undone now is ended by the next run.
      await undo(home).catch(() => {});
      throw new CannotSwitch(folder, error);
    }
  });
}
