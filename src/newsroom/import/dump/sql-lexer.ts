import { LineCounter } from '../encoding/line-counter.ts';

/** Takes the tokens of SQL, one after another. */
export interface SqlTokens {
  /** Whether the text of the string that begins now is of use; of others only their place is told. */
  readonly wantsText: boolean;
  /** A keyword, bare name or number. */
  word(word: string): void;
  /** A string, or a name in backticks or double quotes. */
  text(text: string, quote: string): void;
  sign(sign: string, at: number): void;
}

/** A single value longer than this is no article. */
const longest = 32 * 1024 * 1024;

const escapes = new Map([
  ['0', '\0'],
  ['b', '\b'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['Z', '\u001A'],
  // Patterns only; elsewhere the backslash stays.
  ['%', '\\%'],
  ['_', '\\_'],
]);

const ends: ReadonlyMap<string, RegExp> = new Map([
  ["'", /['\\]/g],
  ['"', /["\\]/g],
  ['`', /`/g],
]);

/**
 * Cuts SQL as MySQL's tools write it into tokens, chunk by chunk, in linear time; memory holds one token.
 * Each sign of the text stands for one byte, so that no value's encoding can break another's.
 */
export class SqlLexer {
  /** The last comment that ran to the end of its line. */
  comment = '';
  readonly #tokens: SqlTokens;
  readonly #lines = new LineCounter();
  #state: 'code' | 'word' | 'text' | 'line' | 'block' = 'code';
  #quote = '';
  #isWanted = true;
  #parts: string[] = [];
  #length = 0;
  #rest = '';
  #start = 0;
  #isLast = false;

  constructor(tokens: SqlTokens) {
    this.#tokens = tokens;
  }

  write(chunk: string): void {
    this.#read(this.#rest + chunk);
  }

  /** Answers whether the text ends outside of strings and comments. */
  end(): boolean {
    this.#isLast = true;
    this.#read(this.#rest);
    if (this.#state === 'word') this.#endWord();
    return this.#state === 'code' || this.#state === 'line';
  }

  /** The line of a place that a sign was told with. */
  lineAt(at: number): number {
    return this.#lines.lineAt(at);
  }

  #read(text: string): void {
    this.#lines.next(text, this.#start);
    let at = 0;
    while (at < text.length) {
      const next = this.#step(text, at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = text.slice(at);
    this.#start += at;
  }

  /** Reads on from a place; answers where to go on, `undefined` where more must be seen first. */
  #step(text: string, at: number): number | undefined {
    switch (this.#state) {
      case 'code':
        return this.#code(text, at);
      case 'word':
        return this.#word(text, at);
      case 'text':
        return this.#text(text, at);
      case 'line':
        return this.#line(text, at);
      default:
        return this.#block(text, at);
    }
  }

  #code(text: string, at: number): number | undefined {
    const sign = text[at]!;
    const isShort = !this.#isLast && text.length < at + 10;
    if (sign <= ' ') {
      blank.lastIndex = at;
      blank.test(text);
      return blank.lastIndex;
    }
    if (sign === "'" || sign === '"' || sign === '`') {
      this.#begin('text');
      this.#quote = sign;
      this.#isWanted = sign === '`' || this.#tokens.wantsText;
      return at + 1;
    }
    if (inWord.test(sign)) return (this.#begin('word'), at);
    if (sign === '#') return (this.#begin('line'), at + 1);
    if (isShort && '-/*'.includes(sign)) return undefined;
    if (sign === '-' && /^--(?:[\s\0]|$)/.test(text.slice(at, at + 3)))
      return (this.#begin('line'), at + 2);
    if (sign === '/' && text[at + 1] === '*') {
      // What stands in a comment for certain versions is meant for them: it is read.
      const versions = /^\/\*!\d{0,6}/.exec(text.slice(at, at + 9))?.[0];
      if (versions !== undefined) return at + versions.length;
      return (this.#begin('block'), at + 2);
    }
    if (sign === '*' && text[at + 1] === '/') return at + 2;
    this.#tokens.sign(sign, this.#start + at);
    return at + 1;
  }

  #begin(state: 'word' | 'text' | 'line' | 'block'): void {
    this.#state = state;
    this.#parts = [];
    this.#length = 0;
    if (state === 'line') this.comment = '';
  }

  #word(text: string, at: number): number {
    afterWord.lastIndex = at;
    const end = afterWord.exec(text)?.index ?? text.length;
    this.#keep(text.slice(at, end));
    if (end < text.length) this.#endWord();
    return end;
  }

  #endWord(): void {
    this.#state = 'code';
    this.#tokens.word(this.#parts.join(''));
  }

  #text(text: string, at: number): number | undefined {
    const quote = this.#quote;
    const sign = text[at];
    const next = text[at + 1];
    if (sign === quote || (sign === '\\' && quote !== '`')) {
      if (next === undefined && !this.#isLast) return undefined;
      if (sign === quote && next !== quote) {
        this.#state = 'code';
        this.#tokens.text(this.#parts.join(''), quote);
        this.#parts = [];
        return at + 1;
      }
      this.#keep(sign === quote ? quote : (escapes.get(next ?? '') ?? next ?? ''));
      return at + 2;
    }
    const end = ends.get(quote)!;
    end.lastIndex = at;
    const until = end.exec(text)?.index ?? text.length;
    this.#keep(text.slice(at, until));
    return until;
  }

  #keep(part: string): void {
    this.#length += part.length;
    if (this.#length > longest) this.#parts = [];
    else if (this.#isWanted || this.#state === 'word') this.#parts.push(part);
  }

  #line(text: string, at: number): number {
    const end = text.indexOf('\n', at);
    const until = end === -1 ? text.length : end;
    // However the text is cut, the same beginning.
    const part = text.slice(at, Math.min(until, at + 100));
    this.comment = (this.comment + part).slice(0, 100);
    if (end !== -1) this.#state = 'code';
    return until;
  }

  #block(text: string, at: number): number | undefined {
    const end = text.indexOf('*/', at);
    if (end !== -1) {
      this.#state = 'code';
      return end + 2;
    }
    if (this.#isLast || !text.endsWith('*')) return text.length;
    return at < text.length - 1 ? text.length - 1 : undefined;
  }
}

// oxlint-disable-next-line no-control-regex -- NUL bytes lie between statements of broken dumps
const blank = /[\u0000-\u0020]+/y;
const inWord = /[\w$.@\u0080-\u00FF]/;
const afterWord = /[^\w$.@\u0080-\u00FF]/g;
