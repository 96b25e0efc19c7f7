import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { earlierFiles } from './earlier-files.ts';
import { writeList } from './file-list.ts';
import type { OutputRecord } from './file-record.ts';
import { contentDigest, recordNow } from './file-record.ts';
import { foldersOf } from './folders.ts';
import { ownFiles } from './own-files.ts';
import { putInPlace } from './put-in-place.ts';
import { waitingFiles } from './waiting-files.ts';

/** What a finished build did to the folder, and what to remember of each of its files. */
export type Publication = {
  written: string[];
  kept: number;
  removed: string[];
  /** How the folder differs from what the last finished build left: a killed one may lie between. */
  since: { changed: string[]; gone: string[] };
  files: Map<string, OutputRecord>;
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
  publish(): Publication;
  /** Whether `publish` has begun to put them in place. */
  isBegun(): boolean;
  /** Forgets the prepared files; the folder stays as it was. Never throws. */
  discard(): void;
};

/** What is new or changed in `now` since `then`, and what is no more; all of it where none is known. */
function differences(
  then: ReadonlyMap<string, OutputRecord>,
  now: ReadonlyMap<string, OutputRecord>,
  removed: readonly string[],
): Publication['since'] {
  const changed = [...now].filter(([path, { digest }]) => then.get(path)?.digest !== digest);
  const gone = then.size === 0 ? removed : [...then.keys()].filter((path) => !now.has(path));
  return { changed: changed.map(([path]) => path), gone: [...gone] };
}

/** Tells whether a path is a folder of one of the files; `add` says that there is one file more. */
function folderNames(files: () => Iterable<string>) {
  // Gathered when they are first asked for: most builds never ask.
  let folders: Set<string> | undefined;
  return {
    add(path: string): void {
      if (folders) for (const folder of foldersOf(path)) folders.add(folder);
    },
    has(path: string): boolean {
      folders ??= new Set([...files()].flatMap(foldersOf));
      return folders.has(path);
    },
  };
}

/**
 * Opens the folder a site is written to. Only what `.warta-files` lists is ever overwritten or
 * removed; a folder with other content and no list throws `ForeignFolder`. `remembered` is what the
 * last build recorded of its files: only what is still so is taken for it.
 */
export function openOutputFolder(
  root: string,
  remembered: ReadonlyMap<string, OutputRecord> = new Map(),
): OutputFolder {
  const waiting = waitingFiles(root);
  const own = ownFiles(root, remembered);
  const earlier = earlierFiles(root, own, remembered);
  /** What was prepared and waits, and what stays. */
  const fresh = new Map<string, { key: string; digest: string; size: number }>();
  const kept = new Map<string, OutputRecord>();
  const folders = folderNames(() => [...kept.keys(), ...fresh.keys()]);
  let isBegun = false;

  const has = (path: string): boolean => fresh.has(path) || kept.has(path);

  /** Every file as it is in place now. */
  function recordsNow(): Map<string, OutputRecord> {
    const files = new Map(kept);
    for (const [path, { key, digest }] of fresh)
      files.set(path, recordNow(join(root, path), key, digest));
    return files;
  }

  return {
    put(path, content, key = '') {
      folders.add(path);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const digest = contentDigest(bytes);
      if (earlier.isSame(path, bytes, digest)) {
        kept.set(path, recordNow(join(root, path), key, digest));
        fresh.delete(path);
        return;
      }
      waiting.write(path, bytes);
      fresh.set(path, { key, digest, size: bytes.length });
      kept.delete(path);
    },
    holds(path, key) {
      const record = earlier.intact(path);
      return record !== undefined && (key === undefined || record.key === key);
    },
    keep(path, key) {
      const record = earlier.intact(path);
      if (!record || (key !== undefined && record.key !== key)) return false;
      folders.add(path);
      kept.set(path, record);
      return true;
    },
    has,
    isFree: (path) => !folders.has(path) && ![path, ...foldersOf(path)].some(has),
    files: () =>
      [...kept, ...fresh].map(([path, { size, digest }]) => ({ path, bytes: size, digest })),
    read: (path) => readFileSync(fresh.has(path) ? waiting.at(path) : join(root, path)),
    publish() {
      makeFolder(root);
      // Both lists together first: a build that dies here still owns everything it left behind.
      writeList(root, new Set([...own, ...fresh.keys()]));
      isBegun = true;
      const removed = [...own].filter((path) => !has(path));
      putInPlace(root, waiting, {
        fresh: new Set(fresh.keys()),
        old: removed,
        isFirst: own.size === 0,
      });
      writeList(root, new Set([...fresh.keys(), ...kept.keys()]));
      const files = recordsNow();
      return {
        written: [...fresh.keys()].toSorted(),
        kept: kept.size,
        removed: removed.toSorted(),
        since: differences(remembered, files, removed),
        files,
      };
    },
    isBegun: () => isBegun,
    discard() {
      try {
        waiting.clear();
      } catch {
        // The next build removes it.
      }
    },
  };
}
