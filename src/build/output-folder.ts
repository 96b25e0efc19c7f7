import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Names what Warta wrote into an output folder, one path a line, sorted. */
const LIST = '.warta-files';
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

/** What a finished build did to the folder. */
export type Published = { written: string[]; kept: number; removed: string[] };

/** An output folder while a build prepares it. Nothing that readers see changes before `publish`. */
export type OutputFolder = {
  /** Prepares one file; `path` is relative with forward slashes. A later call for a path wins. */
  put(path: string, bytes: Uint8Array | string): void;
  /** Keeps a file of an earlier build whose name tells its content. False when there is none. */
  keep(path: string): boolean;
  /** Whether this build has prepared or kept the file. */
  has(path: string): boolean;
  /** Puts all prepared files in place, then removes what earlier builds wrote and this one did not. */
  publish(): Published;
  /** Forgets the prepared files; the folder stays as it was. */
  discard(): void;
};

function readList(root: string): string[] {
  const file = join(root, LIST);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function writeList(root: string, paths: Iterable<string>): void {
  const waiting = join(root, `${LIST}.new`);
  writeFileSync(
    waiting,
    [...paths]
      .toSorted()
      .map((path) => `${path}\n`)
      .join(''),
  );
  renameSync(waiting, join(root, LIST));
}

function sameBytes(file: string, bytes: Uint8Array): boolean {
  return existsSync(file) && readFileSync(file).equals(bytes);
}

/** The folders that `path` lies in, innermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder);
  return folders;
}

/** Those of `old` that stand in the way of a new file: a file where a folder comes, or the reverse. */
function inTheWay(old: readonly string[], fresh: ReadonlySet<string>): string[] {
  const folders = new Set([...fresh].flatMap(foldersOf));
  return old.filter((path) => folders.has(path) || foldersOf(path).some((one) => fresh.has(one)));
}

function removeEmptyFolders(root: string, path: string): void {
  for (const folder of foldersOf(path)) {
    const full = join(root, folder);
    if (!existsSync(full) || readdirSync(full).length > 0) return;
    rmdirSync(full);
  }
}

/**
 * Opens the folder a site is written to. Only what `.warta-files` lists is ever overwritten or
 * removed; a folder with other content and no list throws `ForeignFolder`.
 */
export function openOutputFolder(root: string): OutputFolder {
  const mine = new Set(readList(root));
  const waitingRoot = join(root, WAITING);
  rmSync(waitingRoot, { recursive: true, force: true });
  const foreign = existsSync(root) && readdirSync(root).some((name) => name !== `${LIST}.new`);
  if (foreign && !existsSync(join(root, LIST))) throw new ForeignFolder(root);

  const waiting = new Set<string>();
  const kept = new Set<string>();

  return {
    put(path, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (mine.has(path) && sameBytes(join(root, path), bytes)) {
        kept.add(path);
        waiting.delete(path);
        return;
      }
      const file = join(waitingRoot, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      waiting.add(path);
      kept.delete(path);
    },
    keep(path) {
      if (!mine.has(path) || !existsSync(join(root, path))) return false;
      kept.add(path);
      return true;
    },
    has: (path) => waiting.has(path) || kept.has(path),
    publish() {
      mkdirSync(root, { recursive: true });
      // Both lists together first: a build that dies here still owns everything it left behind.
      writeList(root, new Set([...mine, ...waiting]));
      const removed = [...mine].filter((path) => !waiting.has(path) && !kept.has(path));
      const remove = (path: string): void => {
        rmSync(join(root, path), { force: true });
        removeEmptyFolders(root, path);
      };
      const first = new Set(inTheWay(removed, waiting));
      first.forEach(remove);
      for (const path of waiting) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        renameSync(join(waitingRoot, path), join(root, path));
      }
      removed.filter((path) => !first.has(path)).forEach(remove);
      rmSync(waitingRoot, { recursive: true, force: true });
      writeList(root, new Set([...waiting, ...kept]));
      return { written: [...waiting].toSorted(), kept: kept.size, removed: removed.toSorted() };
    },
    discard() {
      rmSync(waitingRoot, { recursive: true, force: true });
    },
  };
}
