import { withoutCode } from '../../lib/without-code.ts';

/** A comment of HTML in a text: where it begins and ends, in UTF-16 units, and whether it says where it ends. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly isClosed: boolean;
}

/** The beginning of a comment, also as programs for writing make one of two hyphens: `<!—`. */
const opening = /<!(?:--|[—–]-?|-(?=[ \t\p{L}]))/gu;

/** How a comment may end, the surest first: an arrow may stand in one. */
const CLOSINGS = ['-->', '--!>', '—>', '–>'];

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Whether a place of a text stands in code, asked from front to back. */
function codeFinder(text: string): (at: number) => boolean {
  let open: string | undefined;
  let line = { start: 0, text: text.split('\n', 1)[0]! };
  let plain: string | undefined;
  return (at) => {
    while (at > line.start + line.text.length) {
      const mark = fence.exec(line.text)?.[1];
      if (open === undefined) open = mark;
      else if (mark?.startsWith(open) && line.text.trim() === mark) open = undefined;
      const start = line.start + line.text.length + 1;
      const end = text.indexOf('\n', start);
      line = { start, text: text.slice(start, end === -1 ? undefined : end) };
      plain = undefined;
    }
    plain ??= withoutCode(line.text);
    return open !== undefined || plain[at - line.start] === ' ';
  };
}

/** Finds the next place of a sign from a given one on; asked from front to back, it reads a text once. */
function finderOf(text: string, sign: RegExp): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from && next !== Infinity) {
      sign.lastIndex = from;
      next = sign.exec(text)?.index ?? Infinity;
    }
    return next;
  };
}

/**
 * The comments of a text, outside code. One that nothing closes before the next begins ends with its
 * paragraph, so that neither its words get out nor the rest of the story is lost.
 */
export function commentsIn(text: string): Comment[] {
  if (!text.includes('<!')) return [];
  const isInCode = codeFinder(text);
  const gapFrom = finderOf(text, /\n[ \t]*\n/g);
  const closings = CLOSINGS.map((sign) => ({ sign, from: finderOf(text, new RegExp(sign, 'g')) }));
  const starts = Array.from(text.matchAll(opening), ({ index }) => index);
  const comments: Comment[] = [];
  for (const [at, start] of starts.entries()) {
    if (start < (comments.at(-1)?.end ?? 0) || isInCode(start)) continue;
    const limit = starts[at + 1] ?? text.length;
    const closing = closings.find(({ from }) => from(start + 3) < limit);
    const end = closing
      ? closing.from(start + 3) + closing.sign.length
      : Math.min(gapFrom(start), limit);
    comments.push({ start, end, isClosed: closing !== undefined });
  }
  return comments;
}

/** A text without the blanks at its end. */
function withoutLastBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  return text.slice(0, end);
}

/**
 * A text without its comments, as readers get it: on pages, in feeds and in the search. It keeps its lines, so
 * that what is found in it can be told by line.
 */
export function withoutComments(text: string): string {
  const comments = commentsIn(text);
  if (comments.length === 0) return text;
  const pieces: string[] = [];
  let [last, from] = ['', 0];
  for (const { start, end } of comments) {
    const lines = text.slice(start, end).replace(/[^\n]+/g, '');
    const isLast = lines !== '' || /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 200));
    const piece = (isLast ? withoutLastBlanks : String)(text.slice(from, start)) + lines;
    pieces.push(piece);
    last = piece.at(-1) ?? last;
    from = end;
    // What follows stands where the comment stood: blanks before it would be more than one, or an indent.
    if (/^$|[ \t\n]/.test(last)) while (/[ \t]/.test(text[from] ?? '')) from += 1;
  }
  return pieces.join('') + text.slice(from);
}
