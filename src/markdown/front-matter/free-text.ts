import { withoutEnd } from '../../lib/without-end.ts';
import { readHashes } from './hash-values.ts';
import { withDashes } from './lost-dashes.ts';
import { withPlainKeys } from './plain-keys.ts';
import { plainValue } from './plain-value.ts';
import { withYamlSigns } from './typed-signs.ts';
import { withinMarks } from './wrapped.ts';

const BLANK = /[ \t]/;
const field = /^((?: |- )*)([A-Za-z_]+) *:(?:[ \t]+(.*)|(\S.*)|)$/s;
const block = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?[ \t]*(?:#.*)?$/;
const escape = String.raw`\\(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})`;
const quoted = new RegExp(
  String.raw`^(?:"(?:[^"\\]|${escape})*"|'(?:[^']|'')*')[ \t]*(?:[ \t]#.*)?$`,
);
const openQuote = /^(?:"(?:[^"\\]|\\.)*\\?|'(?:[^']|'')*)$/;

function indent(line: string): number {
  return /^ */.exec(line)![0].length;
}

function isDeeper(line: string | undefined, column: number): boolean {
  return line !== undefined && line.trim() !== '' && indent(line) > column;
}

function escaped(text: string): string {
  return JSON.stringify(withoutEnd(text.replace(/^[ \t]+/, ''), BLANK)).slice(1, -1);
}

/** Whether YAML reads `value`, which starts on a line with a key at `column`, as it was meant. */
function isYaml(value: string, next: string | undefined, column: number): boolean {
  if (block.test(value) || quoted.test(value)) return true;
  return openQuote.test(value) && isDeeper(next, column);
}

/**
 * Rewrites YAML so that the fields named in `keys` (in lower case) are free text: an unquoted value
 * runs to the end of its line, colon, hash and all, and over deeper lines below it; a value that
 * begins with a quotation mark but is no quoted scalar is taken as it stands, or without the marks that
 * enclose all of it. Proper quoted and block scalars stay YAML, and what phones and programs for writing
 * put in the place of YAML's signs becomes them. The number of lines, and the place where each value
 * starts, stay.
 *
 * A name in `keys` that begins with `#` is that of a field whose words may begin with that sign.
 */
export function protectFreeText(yaml: string, keys: ReadonlySet<string>): string {
  const lines = withYamlSigns(withPlainKeys(yaml), keys).split('\n');
  let at = 0;
  while (at < lines.length) {
    const match = field.exec(lines[at]!);
    at += 1;
    if (match === null) continue;
    const [, lead, key] = match as unknown as [string, string, string];
    const value = withoutEnd(match[3] ?? match[4] ?? '', BLANK);
    const column = lead.length;
    const isFree = keys.has(key.toLowerCase());
    if (keys.has(`#${key.toLowerCase()}`)) readHashes(lines, at - 1);
    if (value === '' && !isFree) withDashes(lines, at, column);
    if (value === '' || (match[4] !== undefined && !isFree)) continue;
    const first = at - 1;
    const plain = isFree ? value : plainValue(value);
    if (plain !== value) {
      const whole = lines[first]!;
      const start = whole.length - match[3]!.length;
      lines[first] = whole.slice(0, start) + plain + whole.slice(start + value.length);
      continue;
    }
    const isLeft = !isFree || isYaml(value, lines[at], column);
    if (isFree || block.test(value) || /^["'[{]/.test(value)) at = endOfDeeper(lines, at, column);
    const whole = at === first + 1 ? withinMarks(value) : undefined;
    if (!isLeft) quoteLines(lines, first, at, `${lead}${key}: `, whole ?? value);
  }
  return lines.join('\n');
}

/** The first line from `start` that is not deeper than `column`; empty lines between count in. */
function endOfDeeper(lines: readonly string[], start: number, column: number): number {
  let end = start;
  for (let at = start; at < lines.length; at++) {
    if (isDeeper(lines[at], column)) end = at + 1;
    else if (lines[at]!.trim() !== '') break;
  }
  return end;
}

/** Makes lines `first` to `end` (exclusive) one double-quoted scalar, which folds like a plain one. */
function quoteLines(lines: string[], first: number, end: number, start: string, value: string) {
  lines[first] = `${start}"${escaped(value)}`;
  for (let at = first + 1; at < end; at++) {
    const line = lines[at]!;
    lines[at] = ' '.repeat(indent(line)) + escaped(line);
  }
  lines[end - 1] += '"';
}
