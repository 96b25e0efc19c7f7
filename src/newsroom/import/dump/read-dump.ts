import { createReadStream } from 'node:fs';
import { detached } from '../article/detached.ts';
import { withoutMurmur } from '../recognise/is-dump.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { UnitKind } from '../units/unit.ts';
import type { DumpStore } from './dump-store.ts';
import { isPartOfOthers, dumpTable, readColumns } from './dump-tables.ts';
import type { DumpTable } from './dump-tables.ts';
import { signsOfBytes } from './signs-of-bytes.ts';
import type { DumpSink, RowSink, TableName } from './sql-rows.ts';
import { SqlRows } from './sql-rows.ts';
import { storeRow } from './store-row.ts';

/** What a dump holds beside what is stored of it. */
export interface DumpCounts {
  /** Rows that are never for publication, by kind. */
  private: Map<UnitKind, number>;
  /** Rows of a table that the dump brings again further down: the later ones count. */
  replaced: number;
  broken: number;
  /** The line of the first broken row. */
  brokenLine: number;
  /** The line of the last whole post. */
  lastLine: number;
  /** Names of tables that are none of WordPress; the first few. */
  foreign: string[];
  /** What must be known of a post before it is published, and this dump leaves out. */
  missing: string[];
  isWhole: boolean;
  /** Whether it holds a row of any table. */
  hasRows: boolean;
  /** Another database's tool that made it. */
  program?: string;
}

const inTheEnd = /^\s*Dump completed/;
/** Tools that end their dumps with a word. */
const toldToEnd = /^-- (?:MySQL|MariaDB) dump \d/m;

/**
 * Reads a dump from disk in one pass: what is needed of its tables goes to the store, all other rows
 * are counted. Memory holds one row.
 */
export async function readDump(
  file: SourceFile,
  store: DumpStore,
  stop: AbortSignal | undefined,
): Promise<DumpCounts> {
  const sink = new StoringSink(file.name, store);
  const rows = new SqlRows(sink);
  let head = '';
  for await (const text of signsOfBytes(
    createReadStream(file.path, { highWaterMark: 64 * 1024 }),
  )) {
    rows.write(head === '' ? withoutMurmur(text) : text);
    if (head.length < 2000) head += text.slice(0, 2000);
    if (stop?.aborted === true) return sink.counts;
  }
  if (/^-- PostgreSQL database dump/m.test(head)) sink.counts.program = 'PostgreSQL';
  const { isWhole, comment } = rows.end();
  sink.counts.isWhole = isWhole && (inTheEnd.test(comment) || !toldToEnd.test(head));
  return sink.counts;
}

class StoringSink implements DumpSink {
  readonly counts: DumpCounts = {
    private: new Map(),
    replaced: 0,
    broken: 0,
    brokenLine: 1,
    lastLine: 1,
    foreign: [],
    missing: [],
    isWhole: false,
    hasRows: false,
  };
  readonly #file: string;
  readonly #store: DumpStore;

  constructor(file: string, store: DumpStore) {
    this.#file = file;
    this.#store = store;
  }

  anew({ database, table }: TableName): void {
    const known = dumpTable(table, undefined);
    if (known === undefined || known.table === 'comments') return;
    const count = this.#store.clear(
      known.table,
      this.#store.site(this.#file, database, known.prefix),
    );
    if (known.table === 'posts') this.counts.replaced += count;
  }

  rows({ database, table: name }: TableName, known: readonly string[] | undefined): RowSink {
    this.counts.hasRows = true;
    const found = dumpTable(name, known);
    if (found === undefined) return this.#uncounted(name);
    const { table, prefix, columns } = found;
    const site = this.#store.site(this.#file, database, prefix);
    const isRead = columns.map((column) => readColumns[table].has(column));
    if (table === 'posts') {
      site.hasPosts = true;
      this.#findMissing(columns);
    }
    return {
      wants: (place) => isRead[place] ?? false,
      broken: (line) => this.#broken(table, line),
      row: (values, line) => {
        if (known === undefined ? values.length < columns.length : values.length !== columns.length)
          return this.#broken(table, line);
        const fields = new Map(columns.map((column, place) => [column, values[place] ?? '']));
        const kind = storeRow(this.#store, site, table, { fields, file: this.#file, line });
        if (kind !== undefined) this.#count(kind);
        if (table === 'posts') this.counts.lastLine = line;
      },
    };
  }

  /** Rows that nothing reads. */
  #uncounted(name: string): RowSink {
    const { foreign } = this.counts;
    if (foreign.length < 40 && !foreign.includes(name)) foreign.push(detached(name));
    const count = () => {
      if (!isPartOfOthers(name)) this.#count('record');
    };
    return { wants: () => false, row: count, broken: count };
  }

  #findMissing(columns: readonly string[]): void {
    for (const column of ['post_status', 'post_type', 'post_password'])
      if (!columns.includes(column) && !this.counts.missing.includes(column))
        this.counts.missing.push(column);
  }

  #broken(table: DumpTable, line: number): void {
    if (isPartOfOthers(table)) return;
    if (this.counts.broken === 0) this.counts.brokenLine = line;
    this.counts.broken += 1;
  }

  #count(kind: UnitKind): void {
    this.counts.private.set(kind, (this.counts.private.get(kind) ?? 0) + 1);
  }
}
