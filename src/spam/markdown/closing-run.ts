import { type MarkdownLine, canCloseText } from './markdown-lines.ts';

const LONGEST_RUN = 60;

/** Number of the first line of the run of short lines and links that closes a text. */
export function closingRun(lines: readonly MarkdownLine[]): number {
  let first = lines.length;
  while (first > 0 && lines.length - first < LONGEST_RUN && canCloseText(lines[first - 1]!)) {
    first -= 1;
  }
  return first;
}
