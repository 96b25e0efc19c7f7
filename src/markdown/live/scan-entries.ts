import { withoutComments } from '../unseen/comments.ts';
import type { EntryHeading } from './entry-heading.ts';
import { entryHeading } from './entry-heading.ts';
import type { EntryNote } from './entry-note.ts';
import { entryNote } from './entry-note.ts';

/** An entry as it stands in a text; lines count from 0, `end` is the first line after it. */
export type WrittenEntry = {
  readonly line: number;
  readonly end: number;
  readonly heading: EntryHeading;
  readonly notes: readonly EntryNote[];
};

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The paragraphs of some lines that may tell of their entry. */
function notesIn(lines: readonly string[]): EntryNote[] {
  const notes: EntryNote[] = [];
  let paragraph: string[] = [];
  const close = (): void => {
    const found = paragraph.length === 0 ? undefined : entryNote(paragraph.join('\n'));
    if (found) notes.push(found);
    paragraph = [];
  };
  for (const line of lines)
    if (line.trim() === '') close();
    else paragraph.push(line);
  close();
  return notes;
}

/** The lines of a text that stand in no block of code, which says nothing but itself. */
export function* linesOutsideCode(lines: readonly string[]): Iterable<readonly [number, string]> {
  let open: string | undefined;
  for (const [at, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
    } else if (mark === undefined) yield [at, line];
    else open = mark;
  }
}

/** The entries of a text, in its order. What stands before the first is the summary. */
export function scanEntries(text: string): WrittenEntry[] {
  if (!/^#{1,6}[ \t].*\d/m.test(text)) return [];
  const lines = withoutComments(text).split('\n');
  const starts: { line: number; heading: EntryHeading }[] = [];
  for (const [line, words] of linesOutsideCode(lines)) {
    const heading = words.startsWith('#') ? entryHeading(words) : undefined;
    if (heading) starts.push({ line, heading });
  }
  return starts.map(({ line, heading }, at) => {
    const end = starts[at + 1]?.line ?? lines.length;
    return { line, end, heading, notes: notesIn(lines.slice(line + 1, end)) };
  });
}
