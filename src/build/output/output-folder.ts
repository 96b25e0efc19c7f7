import {
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { naming } from '../../lib/system-error.ts';
import { isUnfinished } from '../../lib/write-file.ts';
import { LIST, readList, writeList } from './file-list.ts';
import type { FileRecord } from './file-record.ts';
import { contentDigest, intactRecord } from './file-record.ts';
import { publishOrder } from './publish-order.ts';

/** New files wait here until all of them are ready; in the folder itself, so that moving is a rename. */
const WAITING = '.warta-new';

/** The output folder holds files and no list says that they are ours. */
export class ForeignFolder extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`${folder} is not empty and was not written by Warta`);
    this.name = 'ForeignFolder';
    this.folder = folder;
  }
}

/** What a finished build did to the folder, and what to remember of each of its files. */
export type Published = {
  written: string[];
  kept: number;
  removed: string[];
  /** How the folder differs from what the last finished build left: a killed one may lie between. */
  since: { changed: string[]; gone: string[] };
  files: Map<string, FileRecord>;
};

/** A file that a build has prepared or kept. */
export type PreparedFile = { path: string; bytes: number; digest: string };

/** An output folder while a build prepares it. Nothing that readers see changes before `publish`. */
export type OutputFolder = {
  /** Prepares one file; `path` is relative with forward slashes. A later call for a path wins. */
  put(path: string, bytes: Uint8Array | string, key?: string): void;
  /** Whether the file that was made from `key` is there, untouched. */
  holds(path: string, key?: string): boolean;
  /** Keeps that file. False when there is none. */
  keep(path: string, key?: string): boolean;
  /** Whether this build has prepared or kept the file. */
  has(path: string): boolean;
  /** Whether no such file stands in the way of one at `path`: there, above it, or below it. */
  isFree(path: string): boolean;
  /** All files that this build has prepared or kept. */
  files(): PreparedFile[];
  /** The bytes of one of them. */
  read(path: string): Uint8Array;
  /** Puts all prepared files in place, then removes what earlier builds wrote and this one did not. */
  publish(): Published;
  /** Whether `publish` has begun to put them in place. */
  isBegun(): boolean;
  /** Forgets the prepared files; the folder stays as it was. Never throws. */
  discard(): void;
};

/** The folders that `path` lies in, innermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Those of `old` that stand in the way of a new file: a file where a folder comes, or the reverse. */
function inTheWay(old: readonly string[], fresh: ReadonlySet<string>): string[] {
  if (old.length === 0) return [];
  const folders = new Set([...fresh].flatMap(foldersOf));
  return old.filter((path) => folders.has(path) || foldersOf(path).some((one) => fresh.has(one)));
}

function removeEmptyFolders(root: string, path: string): void {
  for (const folder of foldersOf(path)) {
    try {
      // Fails where something is in it: to look would be to read a wide folder for each of its files.
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}

/** What earlier builds wrote: by the list, and by memory where the list was damaged. */
function listedOrIntact(root: string, remembered: ReadonlyMap<string, FileRecord>): Set<string> {
  const listed = new Set(readList(root));
  for (const [path, record] of remembered) {
    if (!listed.has(path) && intactRecord(join(root, path), record)) listed.add(path);
  }
  return listed;
}

/** What is new or changed in `now` since `then`, and what is no more; all of it where none is known. */
function differences(
  then: ReadonlyMap<string, FileRecord>,
  now: ReadonlyMap<string, FileRecord>,
  removed: readonly string[],
): Published['since'] {
  const changed = [...now].filter(([path, { digest }]) => then.get(path)?.digest !== digest);
  const gone = then.size === 0 ? removed : [...then.keys()].filter((path) => !now.has(path));
  return { changed: changed.map(([path]) => path), gone: [...gone] };
}

/** Makes folders, each once. */
function folderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (made.has(folder)) return;
    makeFolder(folder);
    made.add(folder);
  };
}

/**
 * Opens the folder a site is written to. Only what `.warta-files` lists is ever overwritten or
 * removed; a folder with other content and no list throws `ForeignFolder`. `remembered` is what the
 * last build recorded of its files: only what is still so is taken for it.
 */
export function openOutputFolder(
  root: string,
  remembered: ReadonlyMap<string, FileRecord> = new Map(),
): OutputFolder {
  const mine = listedOrIntact(root, remembered);
  const waitingRoot = join(root, WAITING);
  rmSync(waitingRoot, { recursive: true, force: true });
  // A first build that was killed may have left its unfinished list.
  const foreign = existsSync(root) && readdirSync(root).some((name) => !isUnfinished(name));
  if (foreign && !existsSync(join(root, LIST))) throw new ForeignFolder(root);

  const waiting = new Map<string, { key: string; digest: string; size: number }>();
  const kept = new Map<string, FileRecord>();
  const looked = new Map<string, FileRecord | undefined>();
  const makeOnce = folderMaker();
  /** The folders of all files so far, from when they are first asked for. */
  let folders: Set<string> | undefined;
  let isBegun = false;

  /** The record of a file that is still there as it was written. */
  function intact(path: string): FileRecord | undefined {
    if (looked.has(path)) return looked.get(path);
    const record = mine.has(path) ? remembered.get(path) : undefined;
    const found = record && intactRecord(join(root, path), record);
    looked.set(path, found);
    return found;
  }

  function sameBytes(path: string, bytes: Uint8Array, digest: string): boolean {
    if (!mine.has(path)) return false;
    const record = intact(path);
    if (record) return record.digest === digest;
    const file = join(root, path);
    return statSync(file, { throwIfNoEntry: false })?.isFile() === true
      ? readFileSync(file).equals(bytes)
      : false;
  }

  function recordOf(path: string, key: string, digest: string): FileRecord {
    const { size, mtimeMs } = statSync(join(root, path));
    return { key, size, mtime: mtimeMs, digest };
  }

  /** Moves what waits into place; into a folder that is not there yet, all of it at once. */
  function moveIn(): void {
    if (mine.size === 0) {
      const tops = new Set([...waiting.keys()].map((path) => /^[^/]+\/?/.exec(path)![0]));
      for (const top of publishOrder(tops)) {
        const [from, to] = [join(waitingRoot, top), join(root, top)];
        if (!existsSync(to)) renameSync(from, to);
      }
    }
    for (const path of publishOrder(waiting.keys())) {
      const from = join(waitingRoot, path);
      if (mine.size === 0 && !existsSync(from)) continue;
      makeOnce(dirname(join(root, path)));
      renameSync(from, join(root, path));
    }
  }

  const has = (path: string): boolean => waiting.has(path) || kept.has(path);
  const noteFolders = (path: string): void => {
    if (folders) for (const folder of foldersOf(path)) folders.add(folder);
  };

  return {
    put(path, content, key = '') {
      noteFolders(path);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const digest = contentDigest(bytes);
      if (sameBytes(path, bytes, digest)) {
        kept.set(path, recordOf(path, key, digest));
        waiting.delete(path);
        return;
      }
      const file = join(waitingRoot, path);
      makeOnce(dirname(file));
      naming(join(root, path), () => writeFileSync(file, bytes));
      waiting.set(path, { key, digest, size: bytes.length });
      kept.delete(path);
    },
    holds(path, key) {
      const record = intact(path);
      return record !== undefined && (key === undefined || record.key === key);
    },
    keep(path, key) {
      const record = intact(path);
      if (!record || (key !== undefined && record.key !== key)) return false;
      noteFolders(path);
      kept.set(path, record);
      return true;
    },
    has,
    isFree(path) {
      folders ??= new Set([...kept.keys(), ...waiting.keys()].flatMap(foldersOf));
      return !folders.has(path) && ![path, ...foldersOf(path)].some(has);
    },
    files: () =>
      [...kept, ...waiting].map(([path, { size, digest }]) => ({ path, bytes: size, digest })),
    read: (path) => readFileSync(join(waiting.has(path) ? waitingRoot : root, path)),
    publish() {
      makeOnce(root);
      // Both lists together first: a build that dies here still owns everything it left behind.
      writeList(root, new Set([...mine, ...waiting.keys()]));
      const removed = [...mine].filter((path) => !waiting.has(path) && !kept.has(path));
      const remove = (path: string): void => {
        rmSync(join(root, path), { force: true });
        removeEmptyFolders(root, path);
      };
      isBegun = true;
      const first = new Set(inTheWay(removed, new Set(waiting.keys())));
      first.forEach(remove);
      moveIn();
      removed.filter((path) => !first.has(path)).forEach(remove);
      rmSync(waitingRoot, { recursive: true, force: true });
      writeList(root, new Set([...waiting.keys(), ...kept.keys()]));
      const files = new Map(kept);
      for (const [path, { key, digest }] of waiting) files.set(path, recordOf(path, key, digest));
      return {
        written: [...waiting.keys()].toSorted(),
        kept: kept.size,
        removed: removed.toSorted(),
        since: differences(remembered, files, removed),
        files,
      };
    },
    isBegun: () => isBegun,
    discard() {
      try {
        rmSync(waitingRoot, { recursive: true, force: true });
      } catch {
        // The next build removes it.
      }
    },
  };
}
