import { plainLines } from '../markdown/front-matter/split.ts';
import { probableText } from '../content-files/files/salvage.ts';
import { readInside } from '../lib/read-inside.ts';
import type { SafeHtml } from '../lib/safe-html.ts';
import { html } from '../lib/safe-html.ts';

/** Lines shown before and after the one that is meant. */
const AROUND = 3;

/** Letters shown of a line, around the place that is meant. */
const LONGEST = 300;

/** As much of a file as is read for its lines, in bytes. */
const MOST = 1_000_000;

/** The lines of a file of the content folder, in the letters it was probably saved with; none where it cannot be read. */
export function linesOf(contentRoot: string, file: string): readonly string[] {
  try {
    return plainLines(probableText(readInside(contentRoot, file, MOST))).split('\n');
  } catch {
    return [];
  }
}

/** A line in which the word at `column`, from 1, is marked; its end, where there is none. */
function markedLine(line: string, column: number): SafeHtml {
  const start = Math.max(0, column - 1 - LONGEST / 2);
  const at = Math.min(column - 1, line.length);
  const word = /^(?:[^\s,:;[\]{}()"']+|\S|\s+(?=\S))/.exec(line.slice(at))?.[0] ?? '';
  const before = line.slice(start, at);
  const after = line.slice(at + word.length, start + LONGEST);
  return html`${start > 0 && '…'}${before}<mark>${word === '' ? '\u00a0' : word}</mark>${after}${
    line.length > start + LONGEST && '…'
  }`;
}

const shortened = (line: string): string =>
  line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;

/** The lines around a place, with their numbers, the place marked; undefined where there is no such line. */
export function excerptOf(
  lines: readonly string[],
  { line, column }: { line: number; column: number },
  label: string,
): SafeHtml | undefined {
  if (line > lines.length || lines.every((one) => one.trim() === '')) return undefined;
  const first = Math.max(1, line - AROUND);
  const shown = lines.slice(first - 1, line + AROUND);
  const items = shown.map((text, at) => {
    const number = first + at;
    const isMeant = number === line;
    return html`<li${isMeant && html` aria-current="true"`}><span class="number">${number}</span
      ><code>${isMeant ? markedLine(text, column) : shortened(text)}</code></li>`;
  });
  return html`<ol class="excerpt" role="list" aria-label="${label}">
    ${items}
  </ol>`;
}
