import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { isSystemError, naming } from '../../lib/system-error.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { ProgramFiles } from './plan-update.ts';

/** Where a project keeps what updates replaced. */
export const STORE = '.warta-before';

/** What is to be done in a project, and kept of it. */
export interface Takeover {
  readonly copy: ProgramFiles;
  readonly remove: readonly string[];
  /** Texts that are kept beside the folder of what was there, by how their names end. */
  readonly notes: ReadonlyMap<string, string>;
}

/** What a killed update had still to do. */
interface Unfinished {
  readonly copy: readonly string[];
  readonly remove: readonly string[];
}

/**
 * Puts the newer files in place and removes the old ones, after all of both are on the disk: a full
 * disk leaves the program whole, and what is cut off later, `finishTakeover` ends. What was there
 * lies in `before` (a name in the store) afterwards. `modesFrom` is the folder of the newer Warta.
 */
export function takeOver(
  project: string,
  modesFrom: string,
  before: string,
  { copy, remove, notes }: Takeover,
): void {
  const store = join(project, STORE);
  const ready = join(store, 'ready');
  rmSync(ready, { recursive: true, force: true });
  writeAtomically(join(store, '.gitignore'), '*\n');
  try {
    for (const [file, bytes] of copy) prepare(join(ready, file), bytes, [project, modesFrom], file);
    for (const file of [...copy.keys(), ...remove])
      if (existsSync(join(project, file))) keep(join(project, file), join(store, before, file));
    for (const [end, text] of notes) writeAtomically(join(store, before + end), text);
    const unfinished: Unfinished = { copy: [...copy.keys()], remove };
    writeAtomically(join(store, UNFINISHED_UPDATE), JSON.stringify(unfinished));
  } catch (error) {
    rmSync(ready, { recursive: true, force: true });
    throw error;
  }
  finishTakeover(project);
}

const UNFINISHED_UPDATE = 'unfinished.json';

/** Whether an update of a project was cut off while it put files in place. */
export function isCutOff(project: string): boolean {
  return existsSync(join(project, STORE, UNFINISHED_UPDATE));
}

/** Ends an update that was cut off: what it had made ready lies there still. */
export function finishTakeover(project: string): void {
  const store = join(project, STORE);
  const list = join(store, UNFINISHED_UPDATE);
  const { copy, remove } = JSON.parse(readFileSync(list, 'utf8')) as Unfinished;
  for (const file of remove) {
    rmSync(join(project, file), { force: true });
    removeEmpty(project, dirname(file));
  }
  for (const file of copy) {
    const from = join(store, 'ready', file);
    if (!existsSync(from)) continue;
    makeFolder(dirname(join(project, file)));
    renameSync(from, join(project, file));
  }
  rmSync(list);
  rmSync(join(store, 'ready'), { recursive: true, force: true });
}

/** Writes a file that will stand at `file`; it may be run if it may here or there. */
function prepare(to: string, bytes: Uint8Array, roots: readonly string[], file: string): void {
  const modes = roots.map((root) => statSync(join(root, file), { throwIfNoEntry: false })?.mode);
  makeFolder(dirname(to));
  naming(to, () => writeFileSync(to, bytes));
  if (modes.some((mode) => mode !== undefined && (mode & 0o100) !== 0)) chmodSync(to, 0o755);
}

function keep(from: string, to: string): void {
  makeFolder(dirname(to));
  naming(to, () => cpSync(from, to));
}

function removeEmpty(project: string, folder: string): void {
  if (folder === '.') return;
  try {
    rmdirSync(join(project, folder));
  } catch (error) {
    // What holds something stays.
    if (isSystemError(error)) return;
    throw error;
  }
  removeEmpty(project, dirname(folder));
}
