import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

/** A site within a dump: one prefix of tables in one database of one file. */
export interface StoredSite {
  number: number;
  file: string;
  database: string;
  prefix: string;
  /** Whether rows of its posts were seen, whole or not. */
  hasPosts: boolean;
}

/** The tables of the store; each row belongs to a site. */
const tables = {
  posts: 'post INTEGER, line INTEGER, file TEXT, author INTEGER, type TEXT, data TEXT',
  postmeta: 'post INTEGER, key TEXT, value TEXT',
  icl_translations: 'post INTEGER, key TEXT, value TEXT',
  terms: 'term INTEGER, name TEXT, slug TEXT',
  term_taxonomy: 'id INTEGER, term INTEGER, taxonomy TEXT, parent INTEGER',
  term_relationships: 'post INTEGER, id INTEGER',
  options: 'key TEXT, value TEXT',
  users: 'user INTEGER, name TEXT, keys TEXT',
};

const indexes = {
  posts: 'post',
  postmeta: 'post',
  icl_translations: 'post',
  terms: 'term',
  term_taxonomy: 'id',
  term_relationships: 'post',
  users: 'user',
};

export type StoreTable = keyof typeof tables;

/** A value of a row. */
type Stored = string | number;

/**
 * What is read of dumps, by site, in a file of its own until the import ends: the tables of a dump come
 * in any order and may be larger than memory.
 */
export class DumpStore {
  readonly sites: StoredSite[] = [];
  readonly #byKey = new Map<string, StoredSite>();
  readonly #counts = new Map<string, number>();
  readonly #database: DatabaseSync;
  readonly #inserts = new Map<StoreTable, StatementSync>();
  readonly #queries = new Map<string, StatementSync>();

  /** @param folder a temporary folder; the caller removes it */
  constructor(folder: string) {
    this.#database = new DatabaseSync(join(folder, 'dump.sqlite'));
    // Nobody reads the file after a crash.
    this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const [table, columns] of Object.entries(tables))
      this.#database.exec(`CREATE TABLE ${table} (site INTEGER, ${columns})`);
    for (const [table, column] of Object.entries(indexes))
      this.#database.exec(`CREATE INDEX by_${table} ON ${table} (site, ${column})`);
  }

  site(file: string, database: string, prefix: string): StoredSite {
    const key = [file, database, prefix].join('\0');
    let site = this.#byKey.get(key);
    if (site !== undefined) return site;
    site = { number: this.sites.length, file, database, prefix, hasPosts: false };
    this.#byKey.set(key, site);
    this.sites.push(site);
    return site;
  }

  add(table: StoreTable, site: StoredSite, ...values: Stored[]): void {
    let insert = this.#inserts.get(table);
    if (insert === undefined) {
      const places = '?, '.repeat(values.length).slice(0, -2);
      insert = this.#database.prepare(`INSERT INTO ${table} VALUES (?, ${places})`);
      this.#inserts.set(table, insert);
    }
    insert.run(site.number, ...values);
    this.#counts.set(`${table} ${site.number}`, this.count(table, site) + 1);
  }

  /** Forgets a table of a site; answers how many rows it had. */
  clear(table: StoreTable, site: StoredSite): number {
    const count = this.count(table, site);
    if (count > 0) this.#query(`DELETE FROM ${table} WHERE site = ?`).run(site.number);
    this.#counts.delete(`${table} ${site.number}`);
    return count;
  }

  count(table: StoreTable, site: StoredSite): number {
    return this.#counts.get(`${table} ${site.number}`) ?? 0;
  }

  /** Gives the rows of one site to another. */
  move(from: StoredSite, to: StoredSite): void {
    for (const table of Object.keys(tables) as StoreTable[])
      if (this.count(table, from) > 0)
        this.#query(`UPDATE ${table} SET site = ? WHERE site = ?`).run(to.number, from.number);
  }

  all<T>(sql: string, ...values: Stored[]): T[] {
    return this.#query(sql).all(...values) as T[];
  }

  /** One row after another; memory holds one. */
  each<T>(sql: string, ...values: Stored[]): Iterable<T> {
    return this.#database.prepare(sql).iterate(...values) as Iterable<T>;
  }

  close(): void {
    this.#database.close();
  }

  #query(sql: string): StatementSync {
    let query = this.#queries.get(sql);
    if (query === undefined) this.#queries.set(sql, (query = this.#database.prepare(sql)));
    return query;
  }
}
