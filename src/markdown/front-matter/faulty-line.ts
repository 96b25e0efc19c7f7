import type { SyntaxFault } from './syntax-fault.ts';

const KEY = /^( *(?:- )?)([A-Za-z_][\w-]*):(?: +(.*))?$/;
const SLIPPED_KEY = /^( *(?:- )?)([A-Za-z_][\w-]*)(?::|\s*[=：;])\s*([^\s/].*)$/;

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** By more spaces nobody misses a column. */
const FARTHEST = 4;

/** So many lines of remarks may stand between a fault and what made it. */
const NEAREST = 8;

/** Whether the data can be read once the line (from 0) begins at a column (from 0). */
export type IsRight = (at: number, column: number) => boolean;

/** How a line was probably meant, whole; the line (from 0) is often not the one where YAML gives up. */
type Better = { code: SyntaxFault['code']; at: number; line: string };

function tabbed(lines: readonly string[], last: number): Better | undefined {
  const at = lines.findIndex((line, index) => index <= last && /^ *\t/.test(line));
  if (at === -1) return undefined;
  const line = lines[at]!.replace(/^[ \t]+/, (space) => space.replaceAll('\t', '  '));
  return { code: 'tab', at, line };
}

/** A list in brackets that ends with its line, without its bracket. */
function unclosed(lines: readonly string[], last: number): Better | undefined {
  for (let at = Math.max(0, last - 3); at <= last; at++) {
    const value = KEY.exec(lines[at] ?? '')?.[3]?.trimEnd();
    const bracket = value?.[0];
    if (value === undefined || (bracket !== '[' && bracket !== '{')) continue;
    const close = bracket === '[' ? ']' : '}';
    const next = lines[at + 1];
    if (value.includes(close) || ((next ?? '').trim() !== '' && !KEY.test(next!))) continue;
    return { code: 'bracket', at, line: `${lines[at]!.trimEnd()}${close}` };
  }
  return undefined;
}

/** An item of a list whose dash touches its first field: `-id: kesehatan`. YAML gives up above or below it. */
function gluedDash(lines: readonly string[], last: number): Better | undefined {
  for (const at of [last, last - 1, last + 1, last - 2, last + 2]) {
    const [, lead, rest] = /^( *)-([A-Za-z_]\w*:(?: .*)?)$/.exec(lines[at] ?? '') ?? [];
    if (rest !== undefined) return { code: 'dash', at, line: `${lead}- ${rest}` };
  }
  return undefined;
}

/** `nama:isi`, `nama = isi`, `nama; isi`. */
function slippedKey(lines: readonly string[], last: number): Better | undefined {
  for (const at of [last, last - 1, last + 1]) {
    const line = lines[at] ?? '';
    const [, lead, key, value] = KEY.test(line) ? [] : (SLIPPED_KEY.exec(line) ?? []);
    if (key !== undefined) return { code: 'syntax', at, line: `${lead}${key}: ${value}` };
  }
  return undefined;
}

/** A field that is still a remark, though what stands below it is none any more. */
function commented(lines: readonly string[], last: number): Better | undefined {
  for (let at = Math.max(0, last - 2); at <= last + NEAREST; at++) {
    const key = /^# ?([A-Za-z_]\w*):[ \t]*$/.exec(lines[at] ?? '')?.[1];
    const below = lines.slice(at + 1, at + NEAREST).find((line) => !/^\s*(?:#|$)/.test(line));
    if (key !== undefined && below !== undefined && /^[ \t]+[A-Za-z_]\w*:/.test(below))
      return { code: 'commented', at, line: `${key}:` };
  }
  return undefined;
}

/** A line that is read as data where it begins at another column that lines around it begin at. */
function misplaced(lines: readonly string[], last: number, isRight: IsRight): Better | undefined {
  const written = lines.filter((line) => line.trim() !== '');
  const uses = new Map(
    [...Map.groupBy(written, indentOf)].map(([at, those]) => [at, those.length]),
  );
  // What follows a dash in its line stands at a column as well.
  for (const line of written.filter((one) => /^ *- \S/.test(one)))
    uses.set(indentOf(line) + 2, (uses.get(indentOf(line) + 2) ?? 0) + 1);
  const columns = [...uses.keys()];
  // YAML gives up at the lines without data before the one that is meant.
  const next = lines.findIndex((line, at) => at > last && !/^\s*(?:#|$)/.test(line));
  const isBare = /^\s*(?:#|$)/.test(lines[last] ?? '');
  const near = [
    last,
    ...(isBare && next !== -1 ? [next] : []),
    last + 1,
    last - 1,
    last - 2,
    last - 3,
  ].filter((at) => (lines[at] ?? '').trim() !== '' && lines[at]!.trim() !== '---');
  const moves = near.flatMap((at) =>
    columns.map((column) => ({ at, column, by: Math.abs(column - indentOf(lines[at]!)) })),
  );
  // Of two as near, the deeper: a space is lost more often than one comes in; below an empty line or a
  // comment, with which a new field begins, it is the other way round.
  const deeper = isBare ? -1 : 1;
  const move = moves
    .filter(({ by }) => by > 0 && by <= FARTHEST)
    // The one line that stands alone is wrong, not those that stand together.
    .filter(
      ({ at, column }) =>
        uses.get(indentOf(lines[at]!)) === 1 ||
        uses.get(column)! > 1 ||
        isOfItem(lines, at, column),
    )
    .toSorted((one, other) => one.by - other.by || deeper * (other.column - one.column))
    .find(({ at, column }) => isRight(at, column));
  return (
    move && {
      code: 'indent',
      at: move.at,
      line: ' '.repeat(move.column) + lines[move.at]!.trim(),
    }
  );
}

/** Whether a line at that column goes on with the list item that begins above it. */
function isOfItem(lines: readonly string[], at: number, column: number): boolean {
  const above = lines[at - 1] ?? '';
  return /^ *- \S/.test(above) && indentOf(above) + 2 === column;
}

function quoted(line: string | undefined): string | undefined {
  const [, lead, key, value] = KEY.exec(line ?? '') ?? [];
  if (!value) return undefined;
  return `${lead}${key}: '${value.trim().replaceAll("'", "''")}'`;
}

function quoteClosed(line: string | undefined): string | undefined {
  const value = KEY.exec(line ?? '')?.[3]?.trim();
  const mark = value?.[0];
  const isPlain = (mark === '"' || mark === "'") && value!.lastIndexOf(mark) === 0;
  return isPlain ? `${line!.trimEnd()}${mark}` : undefined;
}

/**
 * What an editor should look at for a fault that YAML noticed, which is often a line before or after, and
 * how that line is written right, where it can be told. `lines` are the data as written, of which the
 * first is line `first` of the file.
 */
export function faultyLine(
  lines: readonly string[],
  first: number,
  fault: SyntaxFault,
  isRight: IsRight,
): SyntaxFault {
  const last = fault.line - first;
  const isQuote = fault.code === 'quote';
  const better = isQuote
    ? undefined
    : (tabbed(lines, last + 1) ??
      gluedDash(lines, last) ??
      unclosed(lines, last) ??
      commented(lines, last) ??
      slippedKey(lines, last) ??
      misplaced(lines, last, isRight));
  if (better) {
    const text = lines[better.at]!.trim();
    return { code: better.code, line: better.at + first, column: 1, text, lines: better.line };
  }
  const line = lines[last];
  const meant = isQuote
    ? quoteClosed(line)
    : fault.code === 'colon' || fault.code === 'alias'
      ? quoted(line)
      : undefined;
  return meant === undefined ? fault : { ...fault, lines: meant };
}
