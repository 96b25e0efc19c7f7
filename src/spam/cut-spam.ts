import type { SpamHit } from './spam-hit.ts';

/** A piece taken out of a text: where it belongs in the text that is left, and why it went. */
export type SpamCut = { at: number; text: string; hits: SpamHit[] };

/**
 * Cuts the hits that are certain and may be cut whole out of a text, and leaves the rest as it is.
 * Whole lines go with the blank lines around them. `restoreSpam` puts everything back.
 */
export function cutSpam(text: string, hits: readonly SpamHit[]): { text: string; cuts: SpamCut[] } {
  const cuttable: Piece[] = [];
  for (const hit of hits) {
    if (hit.rule !== 'spam/certain' || !hit.cut || hit.field !== 'body') continue;
    cuttable.push({ start: hit.start, end: widenedEnd(text, hit), hits: [hit] });
  }
  cuttable.sort((one, two) => one.start - two.start);
  const cuts: SpamCut[] = [];
  let left = '';
  let from = 0;
  for (const piece of merged(cuttable)) {
    if (piece.end === text.length) piece.start = startOfTail(text, piece.start);
    left += text.slice(from, piece.start);
    cuts.push({ at: left.length, text: text.slice(piece.start, piece.end), hits: piece.hits });
    from = piece.end;
  }
  return { text: left + text.slice(from), cuts };
}

/** Puts cut pieces back: the exact text from before the cut. @param text as `cutSpam` left it */
export function restoreSpam(text: string, cuts: readonly SpamCut[]): string {
  let whole = '';
  let from = 0;
  for (const cut of cuts) {
    whole += text.slice(from, cut.at) + cut.text;
    from = cut.at;
  }
  return whole + text.slice(from);
}

type Piece = { start: number; end: number; hits: SpamHit[] };

function merged(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && piece.start <= last.end) {
      last.end = Math.max(last.end, piece.end);
      last.hits = [...last.hits, ...piece.hits];
    } else joined.push({ ...piece });
  }
  return joined;
}

/** A whole line takes the blank lines after it along. */
function widenedEnd(text: string, { start, end }: SpamHit): number {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') return end;
  const space = /^\s*/.exec(text.slice(end))![0];
  return space.includes('\n') || end + space.length === text.length ? end + space.length : end;
}

/** What is cut off the end goes with the blank lines before it; a last line break is left if there was one. */
function startOfTail(text: string, start: number): number {
  const before = text.slice(0, start).trimEnd().length;
  const newline = /^\r?\n/.exec(text.slice(before, before + 2))?.[0].length ?? 0;
  return before + (text.endsWith('\n') && before > 0 ? newline : 0);
}
