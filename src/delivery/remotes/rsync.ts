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
import type { RsyncPlace } from './rsync/rsync-place.ts';
import { runRsync } from './rsync/run-rsync.ts';
import { renameByShell } from './rsync/rename-by-shell.ts';
import { stageFiles } from './rsync/staged-files.ts';

/** A line that stands still for so long is broken (s). */
const STILL = 60;

/**
 * What is sent is known: sizes and times say nothing. Each file comes under another name until it is
 * whole. Folders of the host stay as they are.
 */
const SENDING = ['--ignore-times', '--no-implied-dirs', '--perms', '--chmod=F644'];

/** Names alone; links as links. */
const LISTING = ['--dry-run', '--dirs', '--links', '--no-implied-dirs', '--out-format=%n'];

/** So many runs send at a time, where there is enough for each. */
const RUNS = 4;
const ENOUGH = 50;

/** The files of each run. */
function inParts(parcels: readonly Parcel[]): Parcel[][] {
  const count = Math.min(RUNS, Math.ceil(parcels.length / ENOUGH));
  return Array.from({ length: count }, (_, part) =>
    parcels.filter((_one, at) => at % count === part),
  );
}

/** A host by the program `rsync`, over ssh. `end` gives back what was laid by for the way there. */
export function rsyncRemote(place: RsyncPlace, pause: Pause, end: () => void): Remote {
  const always = ['--protect-args', `--timeout=${STILL}`, ...place.options];
  const run = async (args: readonly string[], input: RsyncInput = {}): Promise<RsyncEnd> => {
    await place.begin();
    return runRsync([...always, ...args], { env: place.env, ...input });
  };
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
  /** Sends files; answers those of which no sign came that they were put there by this run. */
  const send = (
    parcels: readonly Parcel[],
    more: readonly string[],
    placed: (path: string) => void,
  ): Promise<ReadonlySet<string>> =>
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
      return waiting;
    });
  return {
    read,
    async put(parcels, placed) {
      // Of a run that gives signs rsync has ten files on their way at most.
      const runs = await Promise.allSettled(
        inParts(parcels).map(async (part) => {
          for (const path of await send(part, [], placed)) placed(path);
        }),
      );
      const failed = runs.find((one) => one.status === 'rejected');
      if (failed) throw failed.reason;
    },
    async remove(paths, above = foldersAbove(paths)) {
      if (paths.length > 0) await drop(paths);
      if (above.length === 0) return;
      // A link to a folder is listed as a link, and stays.
      const kinds = await list(above);
      const folders = above.filter((folder) => kinds.has(`${folder}/`));
      if (folders.length === 0) return;
      const listed = await list(folders.map((folder) => `${folder}/`));
      for (const step of emptiedFolders(folders, listed)) await drop(step);
    },
    async claim(path, from) {
      const silent = await send([{ path, from }], ['--ignore-existing'], () => {});
      return silent.size === 0 && isLastToWrite(read, path, from, pause);
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
    async rename(renamings) {
      await place.begin();
      await renameByShell(place, renamings);
    },
    async close() {
      end();
    },
  };
}
