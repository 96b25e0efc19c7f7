import type { Note } from '../../article/note.ts';
import type { ZipEntry } from './zip-entry.ts';

/** What can be wrong with an entry: it stays packed, or comes under another name. */
export type EntryFault = 'broken' | 'encrypted' | 'method' | 'renamed';

/** Counts the faults of an archive's entries, so that each kind is said once. */
export class EntryFaults {
  readonly #archive: string;
  readonly #faults = new Map<EntryFault, { count: number; first: string }>();

  constructor(archive: string) {
    this.#archive = archive;
  }

  /** Why an entry cannot be unpacked, as far as its headers say. */
  of({ encrypted, method, packed }: ZipEntry, data: number | undefined): EntryFault | undefined {
    if (encrypted) return 'encrypted';
    if (method !== 0 && method !== 8) return 'method';
    // Stored bytes without a length end nowhere.
    return data === undefined || (method === 0 && packed === undefined) ? 'broken' : undefined;
  }

  add(fault: EntryFault, name: string): void {
    const known = this.#faults.get(fault);
    if (known === undefined) this.#faults.set(fault, { count: 1, first: name });
    else known.count += 1;
  }

  notes(): Note[] {
    return Array.from(this.#faults, ([fault, { count, first }]) => ({
      rule: fault === 'renamed' ? 'archive-renamed' : 'archive-entries',
      values: { file: this.#archive, count, name: printable(first), why: fault },
    }));
  }
}

/** A name as a sentence can hold it. */
function printable(name: string): string {
  return name
    .slice(0, 200)
    .toWellFormed()
    .replace(/\p{Cc}/gu, '\uFFFD');
}
