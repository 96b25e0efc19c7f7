import NewMarkdown, { type Token } from 'markdown-it';

/**
 * markdown-it's token with its fields set one after the other. The published 15.0.3 sets the fields of
 * tokens and states by computed names, and V8 keeps an object with more than a dozen such fields as a
 * dictionary: every look at `state.src` is then a search.
 *
 * For the bench row `build`, clean: a body of 4 kB takes 68 µs of CPU to parse and 121 µs with
 * markdown-it's own (1,500 generated articles, 2026-11-28; the first pass over them 150 and 205 µs),
 * half a second of a clean build of 10,000. This folder can go with the first release of markdown-it
 * that declares these fields by plain names; that is what to offer there. Look at it again with each
 * release, and by 2027-06-01 at the latest.
 */
class PlainToken {
  type: string;
  tag: string;
  attrs: [string, string][] | null = null;
  map: [number, number] | null = null;
  nesting: number;
  level = 0;
  children: Token[] | null = null;
  content = '';
  markup = '';
  info = '';
  meta: unknown = null;
  block = false;
  hidden = false;

  constructor(type: string, tag: string, nesting: -1 | 0 | 1) {
    this.type = type;
    this.tag = tag;
    this.nesting = nesting;
  }
}
Object.setPrototypeOf(PlainToken.prototype, NewMarkdown.Token.prototype);

/** A token as the parser's own, with its methods. */
export const NewsToken = PlainToken as unknown as typeof Token;
