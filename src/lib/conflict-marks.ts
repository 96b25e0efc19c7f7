/** One of the two versions that Git could not join: what Git calls it, and its lines. */
export interface ConflictVersion {
  readonly name: string;
  readonly lines: readonly string[];
}

/** A place where Git left two versions; `line` and `last` count from 1 in the text. */
export interface Conflict {
  readonly line: number;
  readonly last: number;
  readonly versions: readonly [ConflictVersion, ConflictVersion];
}

/** A mark of a conflict that was left behind when its other marks were taken out. */
export interface LeftMark {
  readonly line: number;
  readonly mark: string;
}

const START = /^<{7}(?:[ \t]+(.*))?$/;
const BASE = /^\|{7}(?:[ \t].*)?$/;
const MIDDLE = /^={7}[ \t]*$/;
const END = /^>{7}(?:[ \t]+(.*))?$/;
const ANY = /^(?:<{7}|>{7})[ \t]+\S/m;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * What Git left in a text (line ends \n) that two people changed at once: conflicts with both
 * versions, what stood there before left out, and marks that stand alone. A line of `=======` by
 * itself underlines a heading, and what begins within a block of code is an example.
 */
export function findConflicts(text: string): {
  readonly conflicts: readonly Conflict[];
  readonly left: readonly LeftMark[];
} {
  const conflicts: Conflict[] = [];
  const left: LeftMark[] = [];
  if (!ANY.test(text)) return { conflicts, left };
  const lines = text.split('\n');
  const followers = followingMarks(lines);
  const unclosed: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const mark = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      continue;
    }
    if (mark !== undefined && !unclosed.some((one) => mark.startsWith(one))) {
      if (isClosed(lines, at, mark)) fence = mark;
      else unclosed.push(mark);
    }
    const conflict = START.test(line) ? conflictAt(lines, at, followers) : undefined;
    if (conflict !== undefined) {
      conflicts.push(conflict);
      at = conflict.last - 1;
    } else if (isLeft(lines, at)) left.push({ line: at + 1, mark: line.trim() });
  }
  return { conflicts, left };
}

/** For each line, the first one from there on that is the middle or the end of a conflict. */
function followingMarks(lines: readonly string[]): { middle: number[]; end: number[] } {
  const middle: number[] = Array.from({ length: lines.length });
  const end: number[] = Array.from({ length: lines.length });
  let [nextMiddle, nextEnd] = [-1, -1];
  for (let at = lines.length - 1; at >= 0; at--) {
    if (MIDDLE.test(lines[at]!)) nextMiddle = at;
    if (END.test(lines[at]!)) nextEnd = at;
    middle[at] = nextMiddle;
    end[at] = nextEnd;
  }
  return { middle, end };
}

function conflictAt(
  lines: readonly string[],
  start: number,
  following: { readonly middle: readonly number[]; readonly end: readonly number[] },
): Conflict | undefined {
  const middle = following.middle[start]!;
  const end = middle === -1 ? -1 : following.end[middle]!;
  if (end === -1) return undefined;
  const ours = lines.slice(start + 1, middle);
  const base = ours.findIndex((line) => BASE.test(line));
  return {
    line: start + 1,
    last: end + 1,
    versions: [
      { name: nameOf(START, lines[start]!), lines: base === -1 ? ours : ours.slice(0, base) },
      { name: nameOf(END, lines[end]!), lines: lines.slice(middle + 1, end) },
    ],
  };
}

const nameOf = (mark: RegExp, line: string): string => mark.exec(line)?.[1]?.trim() ?? '';

/** A lone mark; in a quotation of mails all lines around begin with `>`. */
function isLeft(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  if (/^<{7}[ \t]+\S/.test(line)) return true;
  const isQuoted = [lines[at - 1], lines[at + 1]].some((one) => one?.startsWith('>'));
  return /^>{7}[ \t]+\S+(?:[ \t]+\(.*\))?[ \t]*$/.test(line) && !isQuoted;
}

/** Whether a block of code that opens at a line is ever closed: one that is not hides the rest. */
function isClosed(lines: readonly string[], open: number, mark: string): boolean {
  for (let at = open + 1; at < lines.length; at++) {
    const close = FENCE.exec(lines[at]!)?.[1];
    if (close?.startsWith(mark) && lines[at]!.trim() === close) return true;
  }
  return false;
}

/** Whether Git left marks of two versions in a text. */
export function isInConflict(text: string): boolean {
  const { conflicts, left } = findConflicts(text);
  return conflicts.length + left.length > 0;
}
