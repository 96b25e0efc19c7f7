import type { SpamHit } from './spam-hit.ts';

/** A piece taken out of a text: where it belongs in the text that is left, and why it went. */
export type SpamCut = { at: number; text: string; hits: SpamHit[] };

/**
 * Cuts the hits that are certain and may be cut whole out of a text, and leaves the rest as it is.
 * Whole lines go with the blank lines around them. `restoreSpam` puts everything back.
 */
export function cutSpam(text: string, hits: readonly SpamHit[]): { text: string; cuts: SpamCut[] } {
  const cuttable = hits
    .filter((hit) => hit.rule === 'spam/certain' && hit.cut && hit.field === 'body')
    .map((hit) => ({ ...widened(text, hit), hits: [hit] }))
    .toSorted((one, two) => one.start - two.start);
  const cuts: SpamCut[] = [];
  let left = '';
  let from = 0;
  for (const piece of merged(cuttable)) {
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

/** Whole lines take the blank lines after them along; at the end of the text those before them. */
function widened(text: string, { start, end }: SpamHit): { start: number; end: number } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const after = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end, end + 200));
  if (text.slice(lineStart, start).trim() !== '' || after === null) return { start, end };
  const rest = /^\s*/.exec(text.slice(end))![0].length;
  if (end + rest < text.length) return { start: lineStart, end: end + rest };
  const before = text.slice(0, lineStart).trimEnd().length;
  const keepsNewline = /\n\s*$/.test(text.slice(end)) ? newlineLength(text, before) : 0;
  return { start: before + keepsNewline, end: text.length };
}

function newlineLength(text: string, at: number): number {
  return /^\r?\n/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}
