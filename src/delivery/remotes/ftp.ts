import { posix } from 'node:path';
import type { Client } from 'basic-ftp';
import { isUnfinished } from '../../lib/write-file.ts';
import { eachOf } from './each-of.ts';
import { foldersByDepth } from './folders-by-depth.ts';
import { ftpFault, isAnswer, isRefusal } from './ftp/ftp-fault.ts';
import { readFile, renameOver, sendFile } from './ftp/ftp-files.ts';
import type { FtpLines } from './ftp/ftp-lines.ts';
import { existingBelow, isGranted, isThere, namesIn } from './ftp/ftp-questions.ts';
import type { Pause } from './last-to-write.ts';
import { isLost, RemoteError } from './remote-error.ts';
import type { Parcel, Remote } from './remote.ts';
import { unfinishedName } from './unfinished-name.ts';

/** What a host holds that is seen by readers and that it may not list. */
const HIDDEN = '.htaccess';

/** A claim takes a second or two: one that takes so many looks was left behind by a run that died. */
const LOOKS = 20;
const LOOK_EVERY = 1000;

/** Where the site lies on the host: its folder, absolute, and what it is called in `publish.yaml`. */
export type FtpFolder = {
  readonly server: string;
  readonly root: string;
  readonly folder: string;
};

/** A host by FTP. */
export function ftpRemote(
  lines: FtpLines,
  { server, root, folder }: FtpFolder,
  pause: Pause,
): Remote {
  const at = (path: string): string => posix.join(root, path);
  /** Folders that are there, or are being made. */
  const made = new Map<string, Promise<void>>();

  /** Does `work` on a connection; an error is what stands in the way of `path`. */
  const on = async <T>(path: string, work: (client: Client) => Promise<T>): Promise<T> => {
    try {
      return await lines.use(work);
    } catch (error) {
      throw ftpFault(error, path, server);
    }
  };
  const each = (paths: readonly string[], work: (path: string) => Promise<void>): Promise<void> =>
    eachOf(paths, lines.countFor(paths.length), work);
  const makeFolder = async (path: string): Promise<void> => {
    if (path !== '.') await ensured(posix.dirname(path));
    // One that is there is refused by the same number as one that is forbidden: putting files tells.
    await on(path, (client) => isGranted(client.send(`MKD ${at(path)}`)));
  };
  const ensured = (path: string): Promise<void> => {
    const making = made.get(path) ?? makeFolder(path);
    made.set(path, making);
    return making;
  };
  /** Why the host refuses a file. */
  const refusal = async (client: Client, path: string, error: unknown): Promise<unknown> => {
    if (!isRefusal(error)) return error;
    if (!(await isGranted(client.cd(root)))) return new RemoteError({ kind: 'no-folder', folder });
    if (!(await isGranted(client.cd(at(path))))) return new RemoteError({ kind: 'denied', path });
    return new RemoteError({ kind: 'other', path, said: 'a folder is in its place' });
  };
  const putOne = async (parcel: Parcel): Promise<void> => {
    const { path } = parcel;
    await ensured(posix.dirname(path));
    await on(path, async (client) => {
      const meanwhile = at(unfinishedName(path));
      try {
        await sendFile(client, parcel, meanwhile);
        await renameOver(client, meanwhile, at(path));
      } catch (error) {
        if (!isAnswer(error)) throw error;
        const why = await refusal(client, path, error);
        // What is left of it takes room that the host may not have.
        await isGranted(client.remove(meanwhile));
        throw why;
      }
    });
  };
  const removeOne = (path: string): Promise<void> =>
    on(path, async (client) => {
      if (await isGranted(client.remove(at(path)))) return;
      if (await isThere(client, at(path)))
        throw await refusal(client, path, new RemoteError({ kind: 'denied', path }));
      // It may have been on its way when a line broke.
      await isGranted(client.remove(at(unfinishedName(path))));
    });
  const isPathThere = (path: string): Promise<boolean> =>
    on(path, (client) => isThere(client, at(path)));
  /** Makes the folder by which one claims: one alone can. False where another is at it. */
  const lock = async (path: string, name: string): Promise<boolean> => {
    const make = (client: Client) => isGranted(client.send(`MKD ${at(name)}`));
    await ensured(posix.dirname(path));
    return on(path, async (client) => {
      if (await make(client)) return true;
      if (await isGranted(client.cd(at(name)))) return false;
      // It may have gone meanwhile.
      if (await make(client)) return true;
      const isSite = await isGranted(client.cd(root));
      throw new RemoteError(isSite ? { kind: 'denied', path } : { kind: 'no-folder', folder });
    });
  };
  const unlock = (path: string, name: string): Promise<boolean> =>
    on(path, (client) => isGranted(client.removeEmptyDir(at(name))));
  return {
    read: (path) => on(path, (client) => readFile(client, at(path))),
    async put(parcels, placed) {
      await eachOf(parcels, lines.countFor(parcels.length), async (parcel) => {
        await putOne(parcel);
        placed(parcel.path);
      });
    },
    async remove(paths) {
      await each(paths, removeOne);
      // A folder that holds anything cannot be removed, nor can a link.
      for (const folders of foldersByDepth(paths))
        await each(folders, async (path) => {
          made.delete(path);
          await on(path, (client) => isGranted(client.removeEmptyDir(at(path))));
        });
    },
    async claim(path, from) {
      const name = `${unfinishedName(path)}-claim`;
      for (let looks = 1; ; looks++) {
        if (await isPathThere(path)) return false;
        if (await lock(path, name)) break;
        if (looks % LOOKS === 0) await unlock(path, name);
        else if (looks > 2 * LOOKS) return false;
        else await pause(LOOK_EVERY);
      }
      try {
        if (await isPathThere(path)) return false;
        await putOne({ path, from });
        return true;
      } finally {
        await unlock(path, name).catch((error: unknown) => {
          if (!isLost(error)) throw error;
        });
      }
    },
    existing: async (paths) => {
      try {
        return new Set(paths.length === 0 ? [] : await existingBelow({ lines, at }, '', paths));
      } catch (error) {
        throw ftpFault(error, '', server);
      }
    },
    names: () =>
      on('', async (client) => {
        const names = await namesIn(client, root);
        if (!names) return [];
        if (!names.has(HIDDEN) && (await isThere(client, at(HIDDEN)))) names.add(HIDDEN);
        return [...names].filter((name) => !isUnfinished(name));
      }),
    async rename(renamings) {
      // Folders that were made may have other names then.
      made.clear();
      for (const { from, to } of renamings)
        await on(from, async (client) => {
          const refused = (said: string) => new RemoteError({ kind: 'other', path: from, said });
          // A host may put one over the other.
          if (await isThere(client, at(to))) throw refused(`${to} is there`);
          if (!(await isGranted(client.rename(at(from), at(to))))) throw refused('RNFR, RNTO');
        });
    },
    async close() {
      lines.close();
    },
  };
}
