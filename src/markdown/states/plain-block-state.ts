import NewMarkdown, { type Env, type MarkdownIt, type StateBlock, type Token } from 'markdown-it';
import { NewsToken } from './plain-token.ts';

const TAB = 9;
const SPACE = 32;

/** markdown-it's state of a text, with plain fields as `NewsToken` has. */
class PlainBlockState {
  src: string;
  md: MarkdownIt;
  env: Env;
  tokens: Token[];
  /** Of each line and one after the last: first sign, end, signs and columns of its indent, … */
  bMarks: number[] = [];
  eMarks: number[] = [];
  tShift: number[] = [];
  sCount: number[] = [];
  bsCount: number[] = [];
  blkIndent = 0;
  line = 0;
  lineMax: number;
  tight = false;
  listIndent = -1;
  parentType = 'root';
  level = 0;
  Token = NewsToken;

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    this.src = src;
    this.md = md;
    this.env = env;
    this.tokens = tokens;
    for (let start = 0; start < src.length;) {
      const lineEnd = src.indexOf('\n', start);
      // As in markdown-it, blanks that no line end follows are no line.
      if (lineEnd < 0 && !/[^ \t]/.test(src.slice(start))) break;
      const end = lineEnd < 0 ? src.length : lineEnd;
      this.#addLine(start, end);
      start = end + 1;
    }
    this.lineMax = this.bMarks.length;
    this.#addLine(src.length, src.length);
  }

  #addLine(start: number, end: number): void {
    let [at, columns] = [start, 0];
    for (; at < end; at++) {
      const sign = this.src.charCodeAt(at);
      if (sign === TAB) columns += 4 - (columns % 4);
      else if (sign === SPACE) columns++;
      else break;
    }
    this.bMarks.push(start);
    this.eMarks.push(end);
    this.tShift.push(at - start);
    this.sCount.push(columns);
    this.bsCount.push(0);
  }

  /** Adds a token. */
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new NewsToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
}
Object.setPrototypeOf(PlainBlockState.prototype, NewMarkdown.StateBlock.prototype);

/** A text's state as the parser's own, with its methods. */
export const NewsBlockState = PlainBlockState as unknown as typeof StateBlock;
