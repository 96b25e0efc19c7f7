import { linesOf, withLines } from '../desk/ignore-lines.ts';
import { alike, isSame } from './line-ends.ts';
import type { OwnChange } from './own-changes.ts';
import { ownChange } from './own-changes.ts';

/** Files by their paths, which have slashes and begin at the project, with what they hold. */
export type ProgramFiles = ReadonlyMap<string, Uint8Array>;

/** What an update does to the files of a project; paths with slashes, relative to it. */
export interface UpdatePlan {
  /** New, or different in the newer Warta, with what comes to stand there. */
  readonly copy: ProgramFiles;
  /** Warta's own, and no longer in the newer one. */
  readonly remove: readonly string[];
  /** What the newsroom changed in the program, as far as it is known. */
  readonly own: readonly OwnChange[];
}

/** What belongs to the newsroom: never written, moved or removed. */
const theirs =
  /^(?:content|dist|dist-parts|node_modules|\.git|\.astro|\.warta-before|\.warta-base\.zip)(?:\/|$)|^\.env|^CNAME$/;
/** Written where there is none, then the newsroom's: how and where it publishes. */
const begun =
  /^(?:\.github(?!\/(?:CHANGELOG|CONTRIBUTING)\.md$)|netlify\.toml|vercel\.json|wrangler\.toml|\.gitlab-ci\.yml|\.vscode)(?:\/|$)/;
/** Folders in which every file is Warta's where nothing else is known, so that what has gone there goes here. */
const ours = /^(?:src|tests|\.schema)\//;
/** npm writes it, from `package.json`. */
const MADE = 'package-lock.json';
const IGNORE = '.gitignore';

/** Whether an update may look at a file at all. */
export function isWartas(file: string): boolean {
  return !theirs.test(file);
}

/** Whether a file lies where all is Warta's, and what the newsroom put there counts as a change. */
export function isProgram(file: string): boolean {
  return ours.test(file);
}

/**
 * Plans an update from the files of a project, those of a newer Warta, and those of the version that
 * the project was begun with, where it is known. Files of the newsroom are in no list.
 */
export function planUpdate(
  here: ProgramFiles,
  newer: ProgramFiles,
  base: ProgramFiles | undefined,
): UpdatePlan {
  const own: OwnChange[] = [];
  const copy: [string, Uint8Array][] = [];
  const remove: string[] = [];
  const all = new Set([...newer.keys(), ...here.keys(), ...(base?.keys() ?? [])]);
  for (const file of [...all].filter(isWartas).toSorted()) {
    const [mine, comes] = [here.get(file), newer.get(file)];
    if (begun.test(file) && mine) continue;
    if (file === IGNORE) {
      const joined = comes && withLinesOf(mine, comes);
      if (joined && !(mine && alike(mine, joined))) copy.push([file, joined]);
      continue;
    }
    const isMade = file === MADE || begun.test(file);
    const change = base && !isMade ? ownChange(file, base.get(file), mine, comes) : undefined;
    // What else the newsroom put beside the program is its own, and no change to it.
    if (change && (comes || base?.has(file) || isProgram(file))) own.push(change);
    const fate = change?.fate;
    if (fate?.is === 'kept') continue;
    const bytes = fate?.is === 'joined' ? fate.bytes : comes;
    if (bytes && !isSame(mine, bytes)) copy.push([file, bytes]);
    if (!bytes && mine && (base ? base.has(file) : isProgram(file))) remove.push(file);
  }
  return { copy: new Map(copy), remove, own };
}

/** What git leaves out is the newsroom's to say: its own lines stay, those of the newer Warta come to them. */
function withLinesOf(mine: Uint8Array | undefined, newer: Uint8Array): Uint8Array {
  if (!mine) return newer;
  const [text, lines] = [mine, newer].map((bytes) => Buffer.from(bytes).toString('latin1'));
  return Buffer.from(withLines(text!, linesOf(lines!)), 'latin1');
}
