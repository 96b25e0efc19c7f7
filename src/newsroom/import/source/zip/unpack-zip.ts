import { closeSync, fstatSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Note } from '../../article/note.ts';
import type { Budget } from '../budget.ts';
import { boundNote } from '../bound-note.ts';
import { SafeNames, isLeaving } from '../safe-names.ts';
import { bytesAt } from './bytes-at.ts';
import type { LocatedEntry } from './entries-of.ts';
import { listedEntries, scatteredEntries } from './entries-of.ts';
import { EntryFaults } from './entry-faults.ts';
import { findDirectory } from './read-directory.ts';
import type { Unpacked } from './unpack-entry.ts';
import { unpackEntry } from './unpack-entry.ts';

/** How an archive is unpacked. */
export interface UnpackOptions {
  /** What messages call the archive. */
  name: string;
  budget: Budget;
  /** Which files are of use; all others stay packed. */
  isWanted(name: string): boolean;
  stop?: AbortSignal | undefined;
}

/** What there is to say of an archive, and the files that did not come whole. */
export interface UnpackedZip {
  notes: Note[];
  cut: Set<string>;
}

/**
 * Unpacks a ZIP into a folder. What is whole comes, under a name that any disk can hold; one entry
 * that is damaged, locked or badly named costs no other. Never throws for what is in the archive.
 */
export async function unpackZip(
  from: string,
  folder: string,
  options: UnpackOptions,
): Promise<UnpackedZip> {
  const { name } = options;
  const faults = new EntryFaults(name);
  const cut = new Set<string>();
  const notes: Note[] = [];
  const file = openSync(from, 'r');
  try {
    const directory = findDirectory(file, fstatSync(file).size);
    const isPart =
      directory?.divided ?? bytesAt(file, 0, 4).toString('latin1') === 'PK\u0007\u0008';
    if (isPart) notes.push({ rule: 'archive-part', values: { file: name } });
    const entries =
      directory === undefined || directory.divided
        ? scatteredEntries(file)
        : listedEntries(file, directory);
    const isWhole = await unpackAll(file, entries, folder, options, { faults, cut });
    if (!isWhole && !isPart) notes.push({ rule: 'input-broken', values: { file: name } });
  } catch (error) {
    notes.push(boundNote(name, error));
  } finally {
    closeSync(file);
  }
  return { notes: [...notes, ...faults.notes()], cut };
}

async function unpackAll(
  file: number,
  entries: Generator<LocatedEntry, boolean, number | undefined>,
  folder: string,
  { budget, isWanted, stop }: UnpackOptions,
  { faults, cut }: { faults: EntryFaults; cut: Set<string> },
): Promise<boolean> {
  const names = new SafeNames();
  let end: number | undefined;
  for (;;) {
    if (stop?.aborted === true) return true;
    const next = entries.next(end);
    if (next.done === true) return next.value;
    const { entry, data } = next.value;
    end = data !== undefined && entry.packed !== undefined ? data + entry.packed : undefined;
    budget.file();
    if (/[/\\]$/.test(entry.name) || entry.link || isLeaving(entry.name)) continue;
    if (!isWanted(entry.name)) continue;
    const fault = faults.of(entry, data);
    if (fault !== undefined) {
      faults.add(fault, entry.name);
      if (fault === 'broken') end = undefined;
      continue;
    }
    const path = names.pathFor(entry.name);
    if (path !== entry.name.replaceAll('\\', '/')) faults.add('renamed', entry.name);
    const to = join(folder, path);
    const unpacked = await unpackTo(to, () => unpackEntry(file, entry, data!, to, budget));
    end = unpacked?.whole === true ? unpacked.end : undefined;
    if (end !== undefined) continue;
    faults.add('broken', entry.name);
    cut.add(to);
  }
}

/** What a disk says of a name that it cannot hold, though it is a safe one on most. */
const nameFaults = /^(ENAMETOOLONG|EINVAL|EILSEQ|EEXIST|ENOTDIR|EISDIR|ENOENT)$/;

/** Unpacks into a new file; `undefined` where this disk cannot hold its name. */
async function unpackTo(
  to: string,
  unpack: () => Promise<Unpacked>,
): Promise<Unpacked | undefined> {
  try {
    mkdirSync(dirname(to), { recursive: true });
    return await unpack();
  } catch (error) {
    if (nameFaults.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
