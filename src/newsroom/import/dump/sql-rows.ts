import { detached } from '../article/detached.ts';
import { SqlLexer } from './sql-lexer.ts';
import type { SqlTokens } from './sql-lexer.ts';

/** A table of a dump. */
export interface TableName {
  /** The database that was chosen last, where the dump says. */
  database: string;
  table: string;
}

/** Takes the rows of one `INSERT`. */
export interface RowSink {
  /** Whether the value of a column, by its place, is of use. */
  wants(place: number): boolean;
  /** One whole row, each sign of its texts a byte; `null` for NULL and for what is of no use. */
  row(values: readonly (string | null)[], line: number): void;
  /** A row that is not whole. */
  broken(line: number): void;
}

/** Takes what a dump holds. */
export interface DumpSink {
  /** A table is dropped: what rows there were of it are gone. */
  anew(name: TableName): void;
  /** Rows follow; the names of their columns are in small letters, `undefined` where the dump has none. */
  rows(name: TableName, columns: readonly string[] | undefined): RowSink;
}

type State = 'start' | 'skip' | 'use' | 'drop' | 'create' | 'columns' | 'insert' | 'rows' | 'row';

/** Words before the name of a table. */
const filler =
  /^(?:INTO|IGNORE|DELAYED|(?:LOW|HIGH)_PRIORITY|TABLE|TEMPORARY|IF|NOT|EXISTS|OR|REPLACE)$/;
/** What a definition in `CREATE TABLE` begins with where it is none of a column. */
const noColumn = /^(?:PRIMARY|KEY|UNIQUE|INDEX|FULLTEXT|SPATIAL|CONSTRAINT|FOREIGN|CHECK|PERIOD)$/i;
/** Rows with more columns than this are of no table that is read here. */
const mostValues = 200;

/** Reads the statements of a dump that make tables and fill them; all others are passed over. */
export class SqlRows implements SqlTokens {
  readonly #sink: DumpSink;
  readonly #lexer = new SqlLexer(this);
  readonly #columnsOf = new Map<string, string[]>();
  #state: State = 'start';
  #database = '';
  #table = '';
  #columns: string[] = [];
  #hasList = false;
  #isAtName = false;
  #depth = 0;
  #rows: RowSink | undefined;
  #values: (string | null)[] = [];
  #value: string | null = null;
  #coding: 'hex' | 'base64' | undefined;
  #line = 1;

  constructor(sink: DumpSink) {
    this.#sink = sink;
  }

  write(chunk: string): void {
    this.#lexer.write(chunk);
  }

  /** Answers whether the dump ends where a statement does, and its last comment. */
  end(): { isWhole: boolean; comment: string } {
    const isWhole = this.#lexer.end() && /^(?:start|skip|use|drop)$/.test(this.#state);
    if (this.#state === 'row') this.#rows?.broken(this.#line);
    return { isWhole, comment: this.#lexer.comment };
  }

  get wantsText(): boolean {
    if (this.#state === 'row') return this.#rows?.wants(this.#values.length) ?? false;
    return this.#state !== 'skip';
  }

  word(word: string): void {
    if (this.#state === 'row') return this.#valueWord(word);
    const upper = word.length > 20 ? '' : word.toUpperCase();
    switch (this.#state) {
      case 'start':
        return this.#statement(upper);
      case 'insert':
        if (upper === 'VALUES' || upper === 'VALUE') return this.#beginRows();
        if (upper === 'SELECT' || upper === 'SET') return this.#skip();
        if (!filler.test(upper)) this.#name(word);
        return;
      case 'create':
        if (/^(?:DATABASE|SCHEMA|VIEW|TRIGGER|PROCEDURE|FUNCTION|EVENT|USER|LIKE)$/.test(upper))
          return this.#skip();
        if (!filler.test(upper)) this.#name(word);
        return;
      case 'drop':
        if (/^(?:DATABASE|SCHEMA|VIEW)$/.test(upper)) return this.#skip();
        if (!filler.test(upper)) this.#name(word);
        return;
      case 'use':
        this.#name(word);
        return;
      case 'columns':
        if (!noColumn.test(upper)) this.#name(word);
        this.#isAtName = false;
        return;
      case 'rows':
        if (upper === 'ON') this.#skip();
        return;
      default:
    }
  }

  text(text: string, quote: string): void {
    if (this.#state === 'row') {
      if (quote !== '`' && this.wantsText) this.#value = this.#decoded(text);
    } else if (quote !== "'") this.#name(text);
  }

  sign(sign: string, at: number): void {
    if (sign === ';') return this.#endStatement();
    switch (this.#state) {
      case 'row':
        return this.#rowSign(sign);
      case 'rows':
        if (sign !== '(') return;
        this.#line = this.#lexer.lineAt(at);
        this.#state = 'row';
        this.#values = [];
        this.#depth = 0;
        return this.#nextValue();
      case 'insert':
      case 'create':
        if (sign !== '(') return;
        this.#hasList = this.#state === 'insert';
        this.#columns = [];
        this.#depth = 1;
        this.#isAtName = true;
        this.#state = 'columns';
        return;
      case 'columns':
        return this.#listSign(sign);
      case 'drop':
        if (sign === ',') this.#drop();
        return;
      default:
    }
  }

  #statement(word: string): void {
    this.#table = '';
    this.#hasList = false;
    this.#columns = [];
    if (word === 'INSERT' || word === 'REPLACE') this.#state = 'insert';
    else if (word === 'CREATE') this.#state = 'create';
    else if (word === 'DROP') this.#state = 'drop';
    else if (word === 'USE') this.#state = 'use';
    else this.#state = 'skip';
  }

  #skip(): void {
    this.#state = 'skip';
  }

  /** A name: of a column in a list, else of the table; of `database`.`table` the last one counts. */
  #name(name: string): void {
    const own = name.slice(name.lastIndexOf('.') + 1);
    if (this.#state !== 'columns') {
      if (own !== '') this.#table = detached(own.slice(0, 100));
    } else if (this.#isAtName && this.#depth === 1 && this.#columns.length < mostValues) {
      this.#columns.push(detached(own.slice(0, 100).toLowerCase()));
      this.#isAtName = false;
    }
  }

  #listSign(sign: string): void {
    if (sign === '(') this.#depth += 1;
    else if (sign === ',' && this.#depth === 1) this.#isAtName = true;
    else if (sign === ')') {
      this.#depth -= 1;
      if (this.#depth > 0) return;
      if (this.#hasList) this.#state = 'insert';
      else {
        this.#columnsOf.set(this.#key(), this.#columns);
        this.#skip();
      }
    }
  }

  #beginRows(): void {
    const columns = this.#hasList ? this.#columns : this.#columnsOf.get(this.#key());
    this.#rows = this.#sink.rows({ database: this.#database, table: this.#table }, columns);
    this.#state = 'rows';
  }

  #endStatement(): void {
    if (this.#state === 'row') this.#rows?.broken(this.#line);
    if (this.#state === 'use') this.#database = this.#table;
    if (this.#state === 'drop') this.#drop();
    this.#state = 'start';
  }

  #drop(): void {
    if (this.#table !== '') this.#sink.anew({ database: this.#database, table: this.#table });
  }

  #key(): string {
    return `${this.#database}\0${this.#table}`;
  }

  #rowSign(sign: string): void {
    if (sign === '(') this.#depth += 1;
    else if (sign === ')') {
      this.#depth -= 1;
      if (this.#depth >= 0) return;
      this.#endValue();
      this.#state = 'rows';
      this.#rows?.row(this.#values, this.#line);
    } else if (sign === ',' && this.#depth === 0) this.#endValue();
  }

  #endValue(): void {
    if (this.#values.length < mostValues) this.#values.push(this.#value);
    this.#nextValue();
  }

  #nextValue(): void {
    this.#value = null;
    this.#coding = undefined;
  }

  /** A number, NULL, bytes as digits, or a word before a string: `_binary`, `X`, `FROM_BASE64`. */
  #valueWord(word: string): void {
    if (!this.wantsText || word.startsWith('_')) return;
    if (/^x$/i.test(word)) this.#coding = 'hex';
    else if (/^from_base64$/i.test(word)) this.#coding = 'base64';
    else if (/^0x/i.test(word)) this.#value = Buffer.from(word.slice(2), 'hex').toString('latin1');
    else if (/^\d/.test(word)) this.#value ??= word;
  }

  #decoded(text: string): string {
    return this.#coding === undefined ? text : Buffer.from(text, this.#coding).toString('latin1');
  }
}
