import type { Document } from 'yaml';
import { Composer, LineCounter, Parser, YAMLParseError } from 'yaml';
import { protectFreeText } from './free-text.ts';
import type { IsRight } from './faulty-line.ts';
import { faultyLine } from './faulty-line.ts';
import { offsetOf } from './offset-of.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Path } from './offset-of.ts';
import type { Spot, SyntaxFault } from './syntax-fault.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { slipsOf } from './yaml-slips.ts';

export type { Path } from './offset-of.ts';
export type { Spot } from './syntax-fault.ts';

/** YAML as plain data. Numbers and dates are strings as written; only true, false, null are not. */
export interface YamlReading {
  readonly value: unknown;
  readonly slips: readonly SyntaxFault[];
  /** Where the value at `path` stands (or its key), or the nearest thing above it. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Spot;
}

/** Whether data is a set of fields, not a list, text or nothing. */
export function isFieldGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** More than any newsroom uses, and too few for a "billion laughs" attack. */
const MOST_ALIASES = 20;

/** As much of a line as is worth quoting. */
const LONGEST_QUOTE = 200;

/** Data in which ways to write a line are tried out; longer ones take too long. */
const LONGEST_TRIED = 20_000;

/** Levels of lists and groups in each other; no schema has more than four. */
const DEEPEST = 12;

/** More than a text in quotes has by chance. */
const DEEPEST_BRACKET = 50;

/** Places that cannot be read at all, after which the rest is not looked at: each costs much. */
const MOST_ERRORS = 20;

const numbers = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/** How to read YAML 1.2 (core schema), with numbers left as text: `1.10` is no 1.1, `007` no 7. */
const options = {
  schema: 'core',
  prettyErrors: false,
  // Looked for in `repeatedKeys`, which is quicker.
  uniqueKeys: false,
  // No warning on the console for a key that is a list or group: the schema reports it as unknown.
  logLevel: 'error',
  customTags: (tags: readonly unknown[]) =>
    tags.filter((tag) => !numbers.has((tag as { readonly tag: string }).tag)) as never,
} as const;

/**
 * Reads YAML that begins on line `line` of its file. `freeText` names the fields (in lower case)
 * whose unquoted values run to the end of their line. Never throws; what cannot be read is a slip.
 */
export function readYaml(text: string, line: number, freeText: ReadonlySet<string>): YamlReading {
  const protect = (yaml: string): string => protectFreeText(yaml, freeText);
  // Who knows stories closes the data of other files as well.
  const source = protect(text.replace(/\n---[ \t]*\n*$/, '\n'));
  const plain = readPlainYaml(source, line);
  return plain ? { ...plain, slips: [] } : readWholeYaml(source, line, text, protect);
}

/**
 * Reads any YAML, begun on line `line` of its file; `text` is what was written before `source` was
 * made of it, for quoting lines, and `protect` what made it.
 */
export function readWholeYaml(
  source: string,
  line: number,
  text = source,
  protect = (yaml: string): string => yaml,
): YamlReading {
  const counter = new LineCounter();
  const spot = (offset: number): Spot => {
    const { line: row, col } = counter.linePos(offset);
    return { line: Math.max(1, row) + line - 1, column: Math.max(1, col) };
  };
  const written = text.split('\n');
  const slipAt = (code: SyntaxFault['code'], at: Spot, key?: string): SyntaxFault => ({
    code,
    ...at,
    text: key ?? (written[at.line - line] ?? '').trim().slice(0, LONGEST_QUOTE),
  });
  const isRight: IsRight = (at, column) => {
    if (source.length > LONGEST_TRIED) return false;
    const moved = written.with(at, ' '.repeat(column) + written[at]!.trimStart()).join('\n');
    return attempt(() => documentOf(protect(moved), new LineCounter()))?.errors.length === 0;
  };
  const tooDeep = tooDeepAt(source);
  if (tooDeep !== -1) {
    const at = spotBefore(source, tooDeep, line);
    return { value: undefined, slips: [slipAt('syntax', at)], locate: () => at };
  }
  // Only what `yaml` throws is a fault of the text: errors of our own code must not pass for one.
  const document = attempt(() => documentOf(source, counter));
  if (document === undefined) {
    const top = { line, column: 1 };
    return { value: undefined, slips: [slipAt('syntax', top)], locate: () => top };
  }
  const slips = slipsOf(document.errors, repeatedKeys(document), source, (code, offset, key) =>
    slipAt(code, spot(offset), key),
  ).map((slip) =>
    slip.code === 'duplicate-key' ? slip : faultyLine(written, line, slip, isRight),
  );
  const locate: YamlReading['locate'] = (path, part = 'value') =>
    spot(offsetOf(document, path, part));
  const data = attempt(() => ({
    value: document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown,
  }));
  if (data === undefined) {
    const at = Math.max(0, source.search(/(?<=[\s[{,])\*/));
    return {
      value: undefined,
      slips: slips[0] ? slips : [faultyLine(written, line, slipAt('alias', spot(at)), isRight)],
      locate,
    };
  }
  if (isShallow(data.value)) return { value: data.value, slips, locate };
  return { value: undefined, slips: slips[0] ? slips : [slipAt('syntax', spot(0))], locate };
}

/** What `read` gives; undefined where it throws. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The document in `source`; what follows the first errors of its form is left out. */
function documentOf(source: string, counter: LineCounter): Document.Parsed {
  function* untilBroken(): ReturnType<Parser['parse']> {
    let errors = 0;
    for (const token of new Parser(counter.addNewLine).parse(source)) {
      yield token;
      if (token.type === 'error' && ++errors === MOST_ERRORS) return;
    }
  }
  const composer = new Composer(options);
  const [document, another] = composer.compose(untilBroken(), true, source.length);
  if (another) {
    const [start, end] = another.range;
    const message = 'A second document begins here.';
    document!.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', message));
  }
  return document!;
}

/** Whether nothing lies deeper than any schema asks, so that recursion over `value` is safe. */
function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++)
    level = level.flatMap((item) =>
      typeof item === 'object' && item !== null ? Object.values(item) : [],
    );
  return level.length === 0;
}

/** Dashes and the like that open a list or group in a list, more in a row than brackets may be. */
const deepRow = new RegExp(String.raw`^[ \t]*(?:[-?:][ \t]+){${DEEPEST_BRACKET}}`, 'm');

/** Where lists nest deeper than anyone means; -1 where they do not. YAML takes minutes over them. */
function tooDeepAt(source: string): number {
  const row = source.search(deepRow);
  if (row !== -1) return row;
  let depth = 0;
  for (const { 0: bracket, index } of source.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > DEEPEST_BRACKET) return index;
  }
  return -1;
}

function spotBefore(source: string, offset: number, firstLine: number): Spot {
  const before = source.slice(0, offset).split('\n');
  return { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 };
}
