import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../../lib/write-file.ts';

/** Where files lie as they were before `--fix`; never read as content, never committed. */
export const ASIDE = '_check';

/** One file that was changed: its name before and after, and what it then held. */
interface Change {
  readonly from: string;
  readonly to: string;
  readonly digest: string;
}

/** The changes of one run, written down so that they can be undone. */
export interface Aside {
  /** Changes a file, or writes it under another name; what it was is kept. */
  change(from: string, to: string, bytes: Buffer): void;
  /** Writes the list; returns the folder, or undefined where nothing was changed. */
  close(): string | undefined;
}

function digestOf(bytes: Buffer): string {
  return hash('sha256', bytes);
}

/**
 * Tells git to leave a folder alone, itself and all that lies in it: originals tell where photos were
 * taken. Lines that somebody wrote there stay.
 */
function hideFromGit(folder: string): void {
  const file = join(folder, '.gitignore');
  const lines = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // What comes last counts: a line above it may take files back in.
  if (lines.trimEnd().split(/\r?\n/).at(-1) === '*') return;
  writeAtomically(file, `${lines}${lines === '' || lines.endsWith('\n') ? '' : '\n'}*\n`);
}

/** Opens a run of changes at `time` (ISO) in the content folder `root`. */
export function openAside(root: string, time: string): Aside {
  const folder = join(ASIDE, time.replace(/[:.]/g, '-'));
  const changes: Change[] = [];
  return {
    change(from, to, bytes) {
      const before = readFileSync(join(root, from));
      hideFromGit(join(root, ASIDE));
      writeAtomically(join(root, folder, 'before', from), before);
      // Written down before it is done: whatever ends the command between the two can be undone.
      changes.push({ from, to, digest: digestOf(bytes) });
      writeAtomically(join(root, folder, 'changes.json'), JSON.stringify(changes, null, 2));
      writeAtomically(join(root, to), bytes, { isNew: to !== from });
      if (to !== from) rmSync(join(root, from));
    },
    close: () => (changes.length > 0 ? folder : undefined),
  };
}

/** What undoing did: files put back, and files that were changed since and so left alone. */
export interface Undone {
  readonly back: readonly string[];
  readonly changed: readonly string[];
}

/** Undoes the newest run of changes; undefined where there is none. */
export function undoNewest(root: string): Undone | undefined {
  const runs = existsSync(join(root, ASIDE)) ? readdirSync(join(root, ASIDE)) : [];
  const newest = runs
    .filter((name) => existsSync(join(root, ASIDE, name, 'changes.json')))
    .toSorted()
    .at(-1);
  if (newest === undefined) return undefined;
  const folder = join(root, ASIDE, newest);
  const changes = JSON.parse(readFileSync(join(folder, 'changes.json'), 'utf8')) as Change[];
  const [back, changed]: [string[], string[]] = [[], []];
  for (const { from, to, digest } of changes.toReversed()) {
    const path = join(root, to);
    const before = readFileSync(join(folder, 'before', from));
    const isUnchanged =
      existsSync(join(root, from)) && readFileSync(join(root, from)).equals(before);
    // The command ended before it came to this one.
    if (isUnchanged && (to === from || !existsSync(path))) continue;
    const isOurs = existsSync(path) && digestOf(readFileSync(path)) === digest;
    if (!isOurs || (to !== from && existsSync(join(root, from)))) {
      changed.push(to);
      continue;
    }
    writeAtomically(join(root, from), before);
    if (to !== from) rmSync(path);
    back.push(from);
  }
  // Where something was left alone, its old form is still wanted.
  if (changed.length === 0) rmSync(folder, { recursive: true, force: true });
  return { back, changed };
}
