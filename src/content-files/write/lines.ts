import { marksBefore } from '../../markdown/front-matter/split.ts';

/** A line with what ends it: nothing at the end of a file. */
export interface Line {
  readonly text: string;
  readonly end: string;
}

/** A text taken apart so that it can be put together again byte for byte. */
export interface Lines {
  /** The byte order mark and other signs before the text that nobody sees, where there are any. */
  readonly mark: string;
  /** At least one; `plainLines` gives their texts with \n between them. */
  readonly lines: readonly Line[];
}

/** Lines `from` to `to` (exclusive, from 0) to be replaced by others. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
}

/** Takes a text apart. */
export function linesOf(text: string): Lines {
  const mark = marksBefore(text);
  const parts = text.slice(mark.length).split(/(\r\n|\r|\n)/);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += 2)
    lines.push({ text: parts[at]!, end: parts[at + 1] ?? '' });
  return { mark, lines };
}

/** Puts a text together. */
export function textOf({ mark, lines }: Lines): string {
  return mark + lines.map(({ text, end }) => text + end).join('');
}

/**
 * Replaces lines; `edits` stand in order and do not overlap. New lines end as most lines of the file
 * do; all others stay as they are.
 */
export function withEdits({ mark, lines }: Lines, edits: readonly Edit[]): Lines {
  const usual = usualEnd(lines);
  const newLines: Line[] = [];
  let at = 0;
  for (const { from, to, texts } of edits) {
    newLines.push(...lines.slice(at, from), ...texts.map((text) => ({ text, end: usual })));
    at = to;
  }
  newLines.push(...lines.slice(at));
  // The last line of a file has no line end, and all others have one.
  const wholeLines = newLines.map(({ text, end }, index) =>
    index === newLines.length - 1 ? { text, end: '' } : { text, end: end || usual },
  );
  return { mark, lines: wholeLines };
}

function usualEnd(lines: readonly Line[]): string {
  const ends = Map.groupBy(lines, ({ end }) => end);
  ends.delete('');
  return [...ends].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '\n';
}
