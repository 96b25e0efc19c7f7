import { posix } from 'node:path';
import { isUnfinished } from '../../lib/write-file.ts';
import { eachOf } from './each-of.ts';
import { hostFolder } from './host-folder.ts';
import { isLost, RemoteError } from './remote-error.ts';
import type { Parcel, Remote } from './remote.ts';
import { foldersByDepth } from './folders-by-depth.ts';
import { fillFile, readFile } from './sftp/sftp-files.ts';
import type { SftpLine } from './sftp/sftp-line.ts';
import { STATUS, statusOf } from './sftp/sftp-line.ts';
import { unfinishedName } from './unfinished-name.ts';

/** So many files, or questions, are on their way at once: each takes several answers, one after another. */
const AT_ONCE = 100;

/** So often in a row a claim may find that what was in its way has gone. */
const CLAIMS = 3;

/** A host by SFTP. `folder` is as in `publish.yaml`: from the account's home, or absolute. */
export function sftpRemote({ ask, end }: SftpLine, folder: string): Remote {
  const root = hostFolder(folder) || '.';
  const at = (path: string): string => posix.join(root, path);
  /** Folders that were seen to be there, or are being made. */
  const made = new Map<string, Promise<void>>();
  let canReplace = true;

  const statusWhere = async (asked: Promise<unknown>): Promise<number | undefined> => {
    try {
      await asked;
      return undefined;
    } catch (error) {
      const status = statusOf(error);
      if (status === undefined) throw error;
      return status;
    }
  };
  const isFolder = (path: string): Promise<boolean> =>
    ask<{ isDirectory(): boolean }>(path, (sftp, done) => sftp.stat(path, done as never)).then(
      (stats) => stats.isDirectory(),
      (error: unknown) => {
        if (isLost(error)) throw error;
        return false;
      },
    );
  /** Makes a folder of the site with those above it; the site's own, but none above that. */
  const makeFolder = async (path: string): Promise<void> => {
    const make = (): Promise<void> =>
      ask(path, (sftp, done) => sftp.mkdir(at(path), { mode: 0o755 }, done as never));
    try {
      await make();
    } catch (error) {
      if (statusOf(error) === STATUS.NO_SUCH_FILE) {
        if (path === '.') throw new RemoteError({ kind: 'no-folder', folder }, error);
        await ensured(posix.dirname(path));
        await make();
      } else if (!(await isFolder(at(path)))) throw error;
    }
  };
  const ensured = (path: string): Promise<void> => {
    const making = made.get(path) ?? makeFolder(path);
    made.set(path, making);
    return making;
  };
  /** Opens the file in which the bytes of `path` come, in folders that are made where they are missing. */
  const openFor = async (path: string, name: string, flags: 'w' | 'wx'): Promise<Buffer> => {
    const open = (): Promise<Buffer> =>
      ask<Buffer>(path, (sftp, done) => sftp.open(at(name), flags, { mode: 0o644 }, done));
    try {
      return await open();
    } catch (error) {
      if (statusOf(error) !== STATUS.NO_SUCH_FILE) throw error;
      await ensured(posix.dirname(path));
      return open();
    }
  };
  const unlink = (path: string): Promise<number | undefined> =>
    statusWhere(ask(path, (sftp, done) => sftp.unlink(at(path), done as never)));
  /** Puts a file over another. Only where a host cannot, that one is removed just before. */
  const replace = async (from: string, path: string): Promise<void> => {
    if (canReplace) {
      const status = await statusWhere(
        ask(path, (sftp, done) => sftp.ext_openssh_rename(at(from), at(path), done as never)),
      );
      if (status === undefined) return;
      if (status !== STATUS.UNSUPPORTED) throw await refusedAt(path, status);
      canReplace = false;
    }
    const rename = (): Promise<void> =>
      ask(path, (sftp, done) => sftp.rename(at(from), at(path), done as never));
    if ((await statusWhere(rename())) === undefined) return;
    await unlink(path);
    await rename();
  };
  const refusedAt = async (path: string, status: number): Promise<RemoteError> => {
    if (status === STATUS.PERMISSION_DENIED) return new RemoteError({ kind: 'denied', path });
    const said = (await isFolder(at(path))) ? 'a folder is in its place' : `SFTP ${status}`;
    return new RemoteError({ kind: 'other', path, said });
  };
  const putOne = async (parcel: Parcel): Promise<void> => {
    const { path } = parcel;
    const meanwhile = unfinishedName(path);
    const handle = await openFor(path, meanwhile, 'w');
    try {
      await fillFile(ask, path, handle, parcel);
      await replace(meanwhile, path);
    } catch (error) {
      // What is left of it takes room that the host may not have.
      if (!isLost(error)) await unlink(meanwhile).catch(() => {});
      throw error;
    }
  };
  const isThere = async (path: string): Promise<boolean> => {
    const status = await statusWhere(
      ask(path, (sftp, done) => sftp.lstat(at(path), done as never)),
    );
    return status !== STATUS.NO_SUCH_FILE;
  };
  return {
    read: (path) => readFile(ask, path, at(path)),
    put: (parcels, placed) =>
      eachOf(parcels, AT_ONCE, async (parcel) => {
        await putOne(parcel);
        placed(parcel.path);
      }),
    async remove(paths) {
      await eachOf(paths, AT_ONCE, async (path) => {
        const [status] = await Promise.all([unlink(path), unlink(unfinishedName(path))]);
        if (status !== undefined && status !== STATUS.NO_SUCH_FILE)
          throw await refusedAt(path, status);
      });
      // A folder that holds anything cannot be removed, nor can a link.
      for (const folders of foldersByDepth(paths))
        await eachOf(folders, AT_ONCE, async (path) => {
          made.delete(path);
          await statusWhere(ask(path, (sftp, done) => sftp.rmdir(at(path), done as never)));
        });
    },
    async claim(path, from) {
      let handle: Buffer | undefined;
      for (let tries = 1; handle === undefined; tries++) {
        try {
          handle = await openFor(path, path, 'wx');
        } catch (error) {
          if (statusOf(error) === undefined) throw error;
          if (await isThere(path)) return false;
          // What was in the way is gone meanwhile: another has given its claim back.
          if (tries === CLAIMS) throw error;
        }
      }
      await fillFile(ask, path, handle, { path, from });
      return true;
    },
    async existing(paths) {
      const found = new Set<string>();
      await eachOf(paths, AT_ONCE, async (path) => {
        if (await isThere(path)) found.add(path);
      });
      return found;
    },
    async names() {
      try {
        const entries = await ask<{ filename: string }[]>('', (sftp, done) =>
          sftp.readdir(root, done as never),
        );
        return entries.map(({ filename }) => filename).filter((name) => !isUnfinished(name));
      } catch (error) {
        if (statusOf(error) === STATUS.NO_SUCH_FILE) return [];
        throw error;
      }
    },
    async rename(renamings) {
      // Folders that were made may have other names then.
      made.clear();
      for (const { from, to } of renamings) {
        const refused = (said: string) => new RemoteError({ kind: 'other', path: from, said });
        if (await isThere(to)) throw refused(`${to} is there`);
        const { isLink } = await ask<{ isLink: boolean }>(from, (sftp, done) =>
          sftp.lstat(at(from), (error, stats) =>
            done(error, { isLink: stats?.isSymbolicLink() === true }),
          ),
        ).catch((error: unknown) => {
          throw statusOf(error) === undefined ? error : refused(`${from} is not there`);
        });
        if (isLink) throw refused(`symbolic link: ${from}`);
        const status = await statusWhere(
          ask(from, (sftp, done) => sftp.rename(at(from), at(to), done as never)),
        );
        if (status !== undefined) throw await refusedAt(from, status);
      }
    },
    async close() {
      end();
    },
  };
}
