import type { Note } from '../article/note.ts';
import { boundNote } from '../source/bound-note.ts';
import { roomIn } from '../source/budget.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { LeftUnit } from '../units/unit.ts';
import { privateUnit } from '../units/unit.ts';
import type { ItemSource } from '../wxr/item-source.ts';
import { DumpSource } from './dump-source.ts';
import type { StoredSite } from './dump-store.ts';
import { DumpStore } from './dump-store.ts';
import { foreignProgram } from './foreign-program.ts';
import type { DumpCounts } from './read-dump.ts';
import { readDump } from './read-dump.ts';
import { otherHost, siteFacts } from './site-facts.ts';

/** The sites in dumps, and what is left out of them. */
export interface DumpSources {
  sources: ItemSource[];
  notes: { file: string; note: Note }[];
  left: { file: string; unit: LeftUnit }[];
  /** Lets go of the file in which rows lie. */
  close(): void;
}

/** Code of SQLite: https://sqlite.org/rescode.html */
const FULL = 13;

/** Reads all dumps of a source; tables of one site may lie in several files. */
export async function dumpSources(
  files: readonly SourceFile[],
  temporary: string,
  stop: AbortSignal | undefined,
): Promise<DumpSources> {
  const found: DumpSources = { sources: [], notes: [], left: [], close: () => {} };
  if (files.length === 0) return found;
  const store = new DumpStore(temporary);
  found.close = () => store.close();
  const counts = new Map<string, DumpCounts>();
  for (const file of files) {
    try {
      counts.set(file.name, await readDump(file, store, stop));
    } catch (error) {
      const isFull = (error as { errcode?: number }).errcode === FULL;
      const limit = Math.round(roomIn(temporary) / 1024 ** 2);
      const note: Note = isFull
        ? { rule: 'archive-disk', values: { file: file.name, limit } }
        : boundNote(file.name, error);
      found.notes.push({ file: file.name, note });
      found.left.push({ file: file.name, unit: { sort: 'unclear', kind: 'broken' } });
      // What lies in a file that could not be written to its end is not to be trusted.
      if (isFull) return found;
    }
    if (stop?.aborted === true) return found;
  }
  const isUsed = joinSites(store);
  const hasPosts = store.sites.some((site) => site.hasPosts);
  for (const [file, count] of counts) {
    // Some tools write how tables are made into files of their own.
    const isEmpty = hasPosts && !count.hasRows;
    if (isEmpty) found.left.push({ file, unit: privateUnit('setting') });
    else tell(file, count, isUsed(file, count), found);
  }
  for (const site of store.sites) {
    if (store.count('posts', site) === 0) continue;
    const facts = siteFacts(store, site);
    found.sources.push(new DumpSource(store, site, facts));
    const { home, structure } = facts;
    if (home === '' || structure === undefined || structure.includes('%author%'))
      found.notes.push({ file: site.file, note: { rule: 'dump-address' } });
    const other = otherHost(store, site, home);
    if (other !== undefined)
      found.notes.push({ file: site.file, note: { rule: 'dump-home', values: { home, other } } });
  }
  return found;
}

/**
 * Brings tables that lie in files of their own to the site whose posts they belong to, where there is
 * only one. Answers whether a file has anything to do with posts.
 */
function joinSites(store: DumpStore): (file: string, counts: DumpCounts) => boolean {
  const byPrefix = new Map<string, StoredSite[]>();
  for (const site of store.sites.filter(({ hasPosts }) => hasPosts)) {
    const others = byPrefix.get(site.prefix);
    if (others === undefined) byPrefix.set(site.prefix, [site]);
    else others.push(site);
  }
  const used = new Set([...byPrefix.values()].flatMap((sites) => sites.map(({ file }) => file)));
  for (const site of store.sites) {
    const [posts, ...others] = byPrefix.get(site.prefix) ?? [];
    if (posts === undefined || others.length > 0 || used.has(site.file)) continue;
    store.move(site, posts);
  }
  for (const { file, prefix } of store.sites) if (byPrefix.has(prefix)) used.add(file);
  const prefixes = [...byPrefix.keys()].filter((prefix) => prefix !== '');
  const isBeside = (table: string) => prefixes.some((prefix) => table.startsWith(prefix));
  return (file, { foreign }) => used.has(file) || foreign.some((table) => isBeside(table));
}

function tell(file: string, counts: DumpCounts, isUsed: boolean, found: DumpSources): void {
  const note = (one: Note) => void found.notes.push({ file, note: one });
  const leave = (unit: LeftUnit) => void found.left.push({ file, unit });
  if (!isUsed) {
    const program = counts.program ?? foreignProgram(counts.foreign);
    const tables = counts.foreign.slice(0, 5).join(', ');
    note({ rule: 'dump-foreign', values: { file, program: program ?? '', tables } });
    leave({ sort: 'unclear', kind: 'database' });
    return;
  }
  if (!counts.isWhole) {
    const { lastLine: line } = counts;
    note({ rule: 'dump-cut', line, values: { file, line } });
  }
  for (const [kind, count] of counts.private) leave(privateUnit(kind, count));
  leave({ sort: 'aside', kind: 'copy', count: counts.replaced });
  if (counts.broken > 0) {
    const { broken: count, brokenLine: line } = counts;
    note({ rule: 'dump-rows', line, values: { file, count, line } });
    leave({ sort: 'unclear', kind: 'broken', count, line });
  }
  if (counts.missing.length > 0) {
    const columns = counts.missing.join(', ');
    note({ rule: 'dump-missing', values: { file, columns } });
  }
}
