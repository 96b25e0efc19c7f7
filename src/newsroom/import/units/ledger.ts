import { detached } from '../article/detached.ts';
import { SpillList } from '../report/spill-list.ts';
import type { Sort, UnitKind } from './unit.ts';
import { sorts } from './unit.ts';

/** A unit as the ledger lists it. */
export interface LedgerEntry {
  /** The file of the source that it came from. */
  file: string;
  sort: Sort;
  kind?: UnitKind;
  count?: number;
  title?: string;
  line?: number;
  /** The file of the content folder that it became. */
  target?: string;
}

/** How many units are of each sort. */
export type SortCounts = Record<Sort, number>;

const noUnits = (): SortCounts => Object.fromEntries(sorts.map((sort) => [sort, 0])) as SortCounts;

/** All units of an import, each in exactly one sort, so that the numbers add up to what went in. */
export class Ledger {
  readonly entries = new SpillList<LedgerEntry>();
  readonly total: SortCounts = noUnits();
  readonly #byFile = new Map<string, SortCounts>();

  add(entry: LedgerEntry): void {
    const { file, sort, count = 1 } = entry;
    if (count === 0) return;
    let counts = this.#byFile.get(file);
    if (counts === undefined) this.#byFile.set(detached(file), (counts = noUnits()));
    counts[sort] += count;
    this.total[sort] += count;
    this.entries.push({ ...entry, ...(entry.title && { title: detached(entry.title) }) });
  }

  /** The files of the source, each with its counts. */
  byFile(): Iterable<[file: string, counts: SortCounts]> {
    return this.#byFile;
  }

  /** The counts of one file. */
  of(file: string): SortCounts {
    return this.#byFile.get(file) ?? noUnits();
  }
}
