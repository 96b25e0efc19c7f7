import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Pause } from './last-to-write.ts';
import { isLastToWrite } from './last-to-write.ts';
import type { Parcel, Remote } from './remote.ts';
import { emptiedFolders, foldersAbove } from './rsync/emptied-folders.ts';
import { isNoFolder, rsyncFault } from './rsync/rsync-fault.ts';
import type { RsyncEnd } from './rsync/rsync-fault.ts';
import { hostKeys, shownKey } from './rsync/host-keys.ts';
import { RemoteError } from './remote-error.ts';
import type { RsyncInput } from './rsync/run-rsync.ts';
import { runRsync } from './rsync/run-rsync.ts';
import { stageFiles } from './rsync/staged-files.ts';

/** Where rsync finds the site's folder, and how. */
export type RsyncPlace = {
  readonly server: string;
  readonly port: number | undefined;
  readonly user: string;
  readonly folder: string;
  /** The folder as rsync takes it: `user@server:folder/`, or a path of this machine with a slash. */
  readonly at: string;
  /** Options for the way there (`-e ssh …`). */
  readonly options: readonly string[];
  /** Variables for ssh. */
  readonly env: Readonly<Record<string, string>>;
};

/** A line that stands still for so long is broken (s). */
const STILL = 60;

/**
 * What is sent is known: sizes and times say nothing. Each file comes under another name until it is
 * whole. Folders of the host stay as they are.
 */
const SENDING = ['--ignore-times', '--no-implied-dirs', '--perms', '--chmod=F644'];

/** Names alone; links as links. */
const LISTING = ['--dry-run', '--dirs', '--links', '--no-implied-dirs', '--out-format=%n'];

/** A host by the program `rsync`, over ssh. `end` gives back what was laid by for the way there. */
export function rsyncRemote(place: RsyncPlace, pause: Pause, end: () => void): Remote {
  const always = ['--protect-args', `--timeout=${STILL}`, ...place.options];
  const run = (args: readonly string[], input: RsyncInput = {}) =>
    runRsync([...always, ...args], { env: place.env, ...input });
  const faultOf = async (ended: RsyncEnd): Promise<RemoteError> => {
    const error = rsyncFault(ended, place);
    if (error.fault.kind !== 'host-key' || error.fault.shown !== '') return error;
    const shown = shownKey(await hostKeys(place.server, place.port))?.fingerprint ?? '?';
    return new RemoteError({ ...error.fault, shown }, error);
  };
  const must = async (args: readonly string[], input?: RsyncInput): Promise<void> => {
    const ended = await run(args, input);
    if (ended.code !== 0) throw await faultOf(ended);
  };
  const withFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
    const folder = mkdtempSync(join(tmpdir(), 'warta-rsync-'));
    try {
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  /** Reads from the host, which may have nothing at all yet. */
  const fetch = async (args: readonly string[], to: string, input: RsyncInput): Promise<void> => {
    const ended = await run(['--ignore-missing-args', ...args, place.at, `${to}/`], input);
    if (ended.code !== 0 && !isNoFolder(ended)) throw await faultOf(ended);
  };
  const read = (path: string): Promise<Uint8Array | undefined> =>
    withFolder(async (folder) => {
      await fetch(['--copy-links'], folder, { paths: [path] });
      const at = join(folder, path);
      return existsSync(at) ? readFileSync(at) : undefined;
    });
  /** The names that a reading would bring, folders with a slash; `paths` undefined is the folder itself. */
  const list = (paths?: readonly string[]): Promise<Set<string>> =>
    withFolder(async (folder) => {
      const names = new Set<string>();
      await fetch(LISTING, folder, {
        ...(paths && { paths }),
        line: (line) => names.add(line),
      });
      return names;
    });
  const drop = (paths: readonly string[]): Promise<void> =>
    withFolder(async (folder) => {
      // What is not in a folder here is taken away there; the folder itself must be in both.
      for (const path of paths) mkdirSync(dirname(join(folder, path)), { recursive: true });
      const options = ['--delete-missing-args', '--no-implied-dirs', '--existing'];
      await must([...options, `${folder}/`, place.at], { paths });
    });
  const send = (
    parcels: readonly Parcel[],
    more: readonly string[],
    placed: (path: string) => void,
  ): Promise<void> =>
    withFolder(async (folder) => {
      stageFiles(folder, parcels);
      const waiting = new Set(parcels.map(({ path }) => path));
      const tell = (path: string): void => {
        if (waiting.delete(path)) placed(path);
      };
      // It takes a staged name away when the host has the file: that is the sign that it is there.
      const signs = ['--remove-source-files', '--info=remove'];
      await must([...SENDING, ...signs, ...more, `${folder}/`, place.at], {
        paths: [...waiting],
        line: (line) => tell(line.replace(/^sender removed /, '')),
      });
      for (const path of [...waiting]) tell(path);
    });
  return {
    read,
    async put(parcels, placed) {
      if (parcels.length > 0) await send(parcels, [], placed);
    },
    async remove(paths) {
      if (paths.length === 0) return;
      await drop(paths);
      // A link to a folder is listed as a link, and stays.
      const above = foldersAbove(paths);
      const kinds = await list(above);
      const folders = above.filter((folder) => kinds.has(`${folder}/`));
      if (folders.length === 0) return;
      const listed = await list(folders.map((folder) => `${folder}/`));
      for (const step of emptiedFolders(folders, listed)) await drop(step);
    },
    async claim(path, from) {
      if (await read(path)) return false;
      await send([{ path, from }], ['--ignore-existing'], () => {});
      return isLastToWrite(read, path, from, pause);
    },
    async existing(paths) {
      if (paths.length === 0) return new Set();
      const listed = await list(paths);
      return new Set(paths.filter((path) => listed.has(path) || listed.has(`${path}/`)));
    },
    async names() {
      const listed = await list();
      listed.delete('./');
      return [...listed].map((name) => name.replace(/\/$/, ''));
    },
    async close() {
      end();
    },
  };
}
