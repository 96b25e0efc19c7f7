import { longestPart } from '../source/longest-part.ts';

/** Containers deeper than this name nothing that is looked for. */
const deepest = 60;
/** A name longer than this is none. */
const longestName = 200;
const longestRow = longestPart * 1_000_000;

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const [openObject, closeObject, openList, closeList] = [0x7b, 0x7d, 0x5b, 0x5d];

/** A row of a table: an object in a list. Too long ones have no text. */
export interface JsonRow {
  /** The name of its list. */
  table: string;
  /** Which of the databases of the text it belongs to, from 0. */
  database: number;
  text: string | undefined;
}

/**
 * Takes the objects that lie in named lists out of a JSON text chunk by chunk, so that memory holds one
 * of them whatever the size of the file. The outermost such list counts: what lies in its objects is
 * part of them, but for a list `db`, whose objects are databases.
 */
export class JsonRows {
  readonly #onRow: (row: JsonRow) => void;
  /** The names of the containers around, with whether each is a list. */
  readonly #around: { name: string; isList: boolean }[] = [];
  #tooDeep = 0;
  #databases = -1;
  #begun = false;
  #isBroken = false;
  #inString = false;
  #isEscaped = false;
  /** The last string outside of rows, and the name that it is once a colon follows. */
  #string = '';
  #name = '';
  /** How deep a row's inside is; 0 outside of rows. */
  #inRow = 0;
  #row: string[] = [];
  #rowLength = 0;

  constructor(onRow: (row: JsonRow) => void) {
    this.#onRow = onRow;
  }

  /** Whether the text came to its own end. */
  get isWhole(): boolean {
    const isClosed = this.#around.length + this.#tooDeep + this.#inRow === 0;
    return this.#begun && !this.#isBroken && isClosed;
  }

  write(chunk: string): void {
    let start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === backslash) this.#isEscaped = true;
        else if (code === quote) {
          this.#inString = false;
          if (this.#inRow === 0) this.#addToString(chunk.slice(start, at));
        }
      } else if (code === quote) {
        this.#inString = true;
        if (this.#inRow === 0) [start, this.#string] = [at + 1, ''];
      } else if (this.#inRow > 0) {
        if (code === openObject || code === openList) this.#inRow += 1;
        else if (code === closeObject || code === closeList) {
          this.#inRow -= 1;
          if (this.#inRow === 0) {
            this.#addToRow(chunk.slice(start, at + 1));
            this.#endRow();
          }
        }
      } else if (code === colon) this.#name = this.#string;
      else if (code === openObject && this.#isTable()) {
        this.#inRow = 1;
        start = at;
      } else if (code === openObject || code === openList) this.#open(code === openList);
      else if (code === closeObject || code === closeList) this.#close(code === closeList);
    }
    if (this.#inRow > 0) this.#addToRow(chunk.slice(start));
    else if (this.#inString) this.#addToString(chunk.slice(start));
  }

  #isTable(): boolean {
    const inner = this.#around.at(-1);
    return this.#tooDeep === 0 && inner?.isList === true && !/^(?:db)?$/.test(inner.name);
  }

  #open(isList: boolean): void {
    this.#begun = true;
    if (!isList && this.#around.at(-1)?.isList !== false) this.#databases += 1;
    if (this.#around.length >= deepest) this.#tooDeep += 1;
    else this.#around.push({ name: this.#name, isList });
    this.#name = '';
  }

  #close(isList: boolean): void {
    if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else if (this.#around.pop()?.isList !== isList) this.#isBroken = true;
    this.#name = '';
  }

  #addToString(part: string): void {
    if (this.#string.length < longestName) this.#string += part.slice(0, longestName);
  }

  #addToRow(part: string): void {
    this.#rowLength += part.length;
    if (this.#rowLength <= longestRow) this.#row.push(part);
    else this.#row = [];
  }

  #endRow(): void {
    const text = this.#rowLength <= longestRow ? this.#row.join('') : undefined;
    this.#row = [];
    this.#rowLength = 0;
    this.#onRow({ table: this.#around.at(-1)!.name, database: this.#databases, text });
  }
}
