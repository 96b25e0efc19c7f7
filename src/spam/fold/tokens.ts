import type { FoldedText } from './fold-text.ts';

/** A word of a folded text, with its place in the original. */
export type FoldedToken = {
  word: string;
  start: number;
  end: number;
  /** Written in styled or look-alike letters, so that a plain search misses it. */
  disguised: boolean;
};

const WORD = /[a-z0-9\u00DF-\u024F]+/g;

/** Splits a folded text into words of letters and digits, offsets in the original. */
export function tokens(folded: FoldedText): FoldedToken[] {
  const list: FoldedToken[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    list.push({
      word: match[0],
      start: folded.origin === undefined ? start : (folded.origin[start] ?? start),
      end: folded.origin === undefined ? end : originEnd(folded.origin, end),
      disguised: isDisguised(folded, start, end),
    });
  }
  return joinSpaced(list);
}

function originEnd(origin: Uint32Array, end: number): number {
  return origin[end] ?? 0;
}

/** Three odd letters make a disguise; a word wholly of Greek or Cyrillic letters is another language. */
function isDisguised(folded: FoldedText, start: number, end: number): boolean {
  if (folded.styled === undefined) return false;
  let odd = 0;
  for (let at = start; at < end; at += 1) odd += folded.styled[at] ?? 0;
  return odd >= 3 || (odd >= 1 && end - start >= 4 && odd < end - start);
}

/** `s l o t` becomes one word: four or more single letters in a row, each a step of two apart. */
function joinSpaced(list: FoldedToken[]): FoldedToken[] {
  const joined: FoldedToken[] = [];
  for (let at = 0; at < list.length; at += 1) {
    let until = at;
    while (isSpaced(list[until], list[until + 1])) until += 1;
    const first = list[at]!;
    if (until - at < 3) {
      joined.push(first);
      continue;
    }
    const run = list.slice(at, until + 1);
    const word = run.map((token) => token.word).join('');
    joined.push({ word, start: first.start, end: run.at(-1)!.end, disguised: true });
    at = until;
  }
  return joined;
}

function isSpaced(one: FoldedToken | undefined, next: FoldedToken | undefined): boolean {
  return (
    one?.word.length === 1 &&
    next?.word.length === 1 &&
    next.start - one.end <= 1 &&
    one.word !== ''
  );
}
