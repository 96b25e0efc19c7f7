import NewMarkdown, {
  type Delimiter,
  type Env,
  type MarkdownIt,
  type StateInline,
  type Token,
} from 'markdown-it';
import { NewsToken } from './plain-token.ts';

/** markdown-it's state of a paragraph, with plain fields as `NewsToken` has. */
class PlainInlineState {
  src: string;
  env: Env;
  md: MarkdownIt;
  tokens: Token[];
  tokens_meta: ({ delimiters: Delimiter[] } | undefined)[];
  pos = 0;
  posMax: number;
  level = 0;
  pending = '';
  pendingLevel = 0;
  cache: Record<number, number> = {};
  backticks: Record<number, number> = {};
  backticksScanned = false;
  skipHtmlSpecial = false;
  linkLevel = 0;
  delimiters: Delimiter[] = [];
  _prev_delimiters: Delimiter[][] = [];
  Token = NewsToken;

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    this.src = src;
    this.env = env;
    this.md = md;
    this.tokens = tokens;
    this.tokens_meta = Array(tokens.length);
    this.posMax = src.length;
  }

  /** The text read so far becomes a token. */
  pushPending(): Token {
    const token = new NewsToken('text', '', 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.pending = '';
    this.tokens.push(token);
    return token;
  }

  /** Adds a token; one that opens has its own list of delimiters until it is closed. */
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (this.pending !== '') this.pushPending();
    const token = new NewsToken(type, tag, nesting);
    if (nesting < 0) {
      this.level--;
      // oxlint-disable-next-line no-underscore-dangle -- markdown-it's own name
      this.delimiters = this._prev_delimiters.pop()!;
    }
    token.level = this.level;
    if (nesting > 0) {
      this.level++;
      // oxlint-disable-next-line no-underscore-dangle -- markdown-it's own name
      this._prev_delimiters.push(this.delimiters);
      this.delimiters = [];
    }
    this.pendingLevel = this.level;
    this.tokens.push(token);
    this.tokens_meta.push(nesting > 0 ? { delimiters: this.delimiters } : undefined);
    return token;
  }
}
Object.setPrototypeOf(PlainInlineState.prototype, NewMarkdown.StateInline.prototype);

/** A paragraph's state as the parser's own, with its methods. */
export const NewsInlineState = PlainInlineState as unknown as typeof StateInline;
