import NewMarkdown, { type Token } from 'markdown-it';

const starts = new WeakMap<Token, number>();

/** Where an inline token begins in the content of its block, counted in UTF-16 units. */
export function startOf(token: Token): number {
  return starts.get(token) ?? 0;
}

/** markdown-it's inline state, which also remembers where each token began. */
export class PositionedInline extends NewMarkdown.StateInline {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const at = this.pos;
    const token = super.push(type, tag, nesting);
    // A link is pushed when its opening bracket has been read.
    starts.set(token, type === 'link_open' && token.info === '' ? Math.max(0, at - 1) : at);
    return token;
  }

  override pushPending(): Token {
    const token = super.pushPending();
    const from = Math.max(0, this.pos - token.content.length);
    // Trailing spaces may have been dropped and a bracket read since.
    const start = this.src.lastIndexOf(token.content, from);
    starts.set(token, start < 0 ? from : start);
    return token;
  }
}
