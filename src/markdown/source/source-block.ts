import type { Token } from 'markdown-it';
import { startOf } from './positioned-inline.ts';

/** Stands in the visible text for what is no plain text: code, pictures, entities, links' ends. */
export const HOLE = '\uFFFC';

/** A place in the source: line and column from 1. */
export type SourcePosition = { line: number; column: number };

/** One block of running text: its inline tokens and the way back from them to the source. */
export type SourceBlock = {
  /** The token that opens the block: `paragraph_open`, `heading_open`, `td_open`, `note`. */
  kind: string;
  tokens: readonly Token[];
  /** The text that readers would see, holes included; `at[i]` is where its i-th sign stands. */
  visible: string;
  at: readonly number[];
  content: string;
  place(offset: number): SourcePosition;
};

/** Makes the block for `content`, which begins on the given line (from 0) of the source. */
export function sourceBlock(
  kind: string,
  content: string,
  tokens: readonly Token[],
  place: (offset: number) => SourcePosition,
): SourceBlock {
  let visible = '';
  const at: number[] = [];
  let previous: Token | undefined;
  let repeated = 0;
  let address = false;
  for (const token of tokens) {
    const start = startOf(token);
    if (token.type === 'link_open') address = token.info === 'auto';
    const piece = address && token.type === 'text' ? HOLE : visiblePiece(token);
    // Each sign of `**` is a token, and all of them begin where the first does.
    repeated = previous?.type === 'text' && startOf(previous) === start ? repeated + 1 : 0;
    for (let index = 0; index < piece.length; index++) at.push(start + repeated + index);
    visible += piece;
    if (token.type === 'link_close') address = false;
    previous = token;
  }
  return { kind, tokens, visible, at, content, place };
}

/** The way from an offset in a block's content to the source, for lines of whole paragraphs. */
export function placeInLines(
  content: string,
  lines: readonly string[],
  firstLine: number,
): (offset: number) => SourcePosition {
  const rows = content.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const row of rows) {
    starts.push(start);
    start += row.length + 1;
  }
  const columns: (number | undefined)[] = [];
  return (offset) => {
    const row = lastNotAfter(starts, offset);
    const column = (columns[row] ??= columnOf(rows[row]!, lines[firstLine + row] ?? ''));
    return { line: firstLine + row + 1, column: Math.max(0, column + offset - starts[row]!) + 1 };
  };
}

/** The same for a table cell that begins at `column` (from 0); its escaped bars lost a backslash. */
export function placeInCell(
  content: string,
  line: number,
  column: number,
): (offset: number) => SourcePosition {
  return (offset) => {
    const escapes = content.includes('|') ? content.slice(0, offset).split('|').length - 1 : 0;
    return { line: line + 1, column: column + offset + escapes + 1 };
  };
}

/** Where a line of content, which has lost its indentation, begins in the line of the source. */
function columnOf(text: string, line: string): number {
  return line.lastIndexOf(text.trim()) - (text.length - text.trimStart().length);
}

/** The index of the last of some rising numbers that is not greater than a value. */
function lastNotAfter(numbers: readonly number[], value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numbers[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function visiblePiece(token: Token): string {
  if (token.type === 'text') return token.content;
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n';
  return /^(?:em|strong|s)_/.test(token.type) ? '' : HOLE;
}
