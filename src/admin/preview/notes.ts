import type { NewsroomAround } from '../../newsroom/check/check-story.ts';
import { checkStory } from '../../newsroom/check/check-story.ts';
import { describe } from '../../problems/describe.ts';
import type { Effect, Severity } from '../../problems/finding.ts';
import { articleSchema } from '../../schema/schemas.ts';
import { docOf } from '../../schema/field.ts';
import { kindOf } from '../../schema/values/kind.ts';
import { own } from '../../lib/own.ts';
import { readFrontMatter } from '../../markdown/front-matter.ts';
import { wordsIn } from '../../words/words-in.ts';

/** What is wrong in a story, as its editor reads it before saving. */
export interface StoryNote {
  readonly severity: Severity;
  /** Whether readers will not see the story as long as this stands in it. */
  readonly holds: boolean;
  /** The field of the form, or the words of the text, where it is. */
  readonly place: string;
  readonly message: string;
  readonly fix: string;
}

/** As much of a line as tells where it is. */
const LONGEST = 60;

const holds = (effect: Effect): boolean => effect !== 'warn';

/** The field in whose lines a line of the front matter stands. */
function keyAt(lines: readonly string[], line: number): string | undefined {
  for (let at = Math.min(line, lines.length) - 1; at > 0; at -= 1) {
    const key = /^([\w-]+)[ \t]*:/.exec(lines[at]!)?.[1];
    if (key !== undefined) return key;
  }
  return undefined;
}

/** What the check of a story says of `text`, which would be written to `file`; the worst first. */
export function notesOf(
  file: string,
  text: string,
  around: NewsroomAround,
  now: string,
): StoryNote[] {
  const { check, admin } = wordsIn(around.site.language);
  const kind = kindOf(articleSchema(around.site.timeZone));
  const shape = kind.is === 'group' ? kind.shape : {};
  const lines = text.split(/\r\n?|\n/);
  const { bodyLine } = readFrontMatter(text, new Set());
  const placeOf = (line: number): string => {
    if (line >= bodyLine) {
      const words = Array.from((lines[line - 1] ?? '').trim());
      const shown = words.slice(0, LONGEST).join('') + (words.length > LONGEST ? '…' : '');
      return shown === '' ? admin.body : `${admin.body}: “${shown}”`;
    }
    const field = own(shape, keyAt(lines, line) ?? '');
    return (field && docOf(field)?.label?.[around.site.language]) ?? '';
  };
  const notes = checkStory(file, text, around, now).map((finding): StoryNote => {
    const { message, fix, severity, line } = describe(finding, check);
    return { severity, holds: holds(finding.effect), place: placeOf(line), message, fix };
  });
  const weight = ({ severity, holds: isHeld }: StoryNote): number =>
    (isHeld ? 4 : 0) + ['hint', 'warning', 'error'].indexOf(severity);
  return notes.toSorted((a, b) => weight(b) - weight(a));
}
