import type { z } from 'zod';
import type { Finding, Level, Position } from '../problems/finding.ts';
import { finding } from '../problems/finding.ts';
import type { Fault } from './values/fault.ts';
import type { KeyTree } from './key-tree.ts';
import { keyTree } from './key-tree.ts';
import { withKnownCase } from './known-case.ts';
import { linesToWrite } from './lines-to-write.ts';
import type { UnknownKey } from './unknown-keys.ts';
import { unknownKeys } from './unknown-keys.ts';
import { own } from '../lib/own.ts';
import { wordsForGroup } from './words-for-group.ts';

export type { Fault } from './values/fault.ts';

type Path = readonly PropertyKey[];

/** Where the data comes from. */
export interface Origin {
  readonly file: string;
  readonly locate: (path: Path, part?: 'key' | 'value') => Omit<Position, 'file'>;
  /** Whether it is one item of the list that the whole file is. */
  readonly isItem?: boolean;
}

/** What a schema made of data: the value, where nothing is wrong with it, and all that is wrong. */
export interface Validated<T> {
  readonly value: T | undefined;
  /** The top-level fields that break the schema. */
  readonly broken: ReadonlySet<PropertyKey>;
  readonly findings: readonly Finding[];
}

/**
 * The name of a field for people: without the positions in lists, which the line says better, and without
 * the part of a group that a value alone was read as.
 */
function nameOf(path: Path, data: unknown): string {
  const names: PropertyKey[] = [];
  let value = data;
  for (const step of path) {
    if (typeof step !== 'number') {
      if (typeof value !== 'object') break;
      names.push(step);
    }
    // What stands alone was read as a list of one.
    if (typeof step !== 'number' || Array.isArray(value))
      value = own((value ?? {}) as Readonly<Record<PropertyKey, unknown>>, step as string);
    // What is missing has the name under which it is to be written.
    value ??= {};
  }
  return names.join('.');
}

/** Whether nothing is given: nothing at all, blanks, or only such in a list or group. */
function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || value === null) return value === null;
  return Object.values(value).every(isNothing);
}

/** Data without the keys that were left empty, quoted or not, which count as absent. */
function withoutEmpties(value: unknown, tree: KeyTree | undefined): unknown {
  if (Array.isArray(value)) return value.map((inner) => withoutEmpties(inner, tree));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, inner, tree?.get(key)] as const)
      .filter(([, inner, node]) => {
        const isGiven = node?.doc?.evenEmpty === true && inner !== null;
        return isGiven || !isNothing(inner);
      })
      .map(([key, inner, node]) => [key, withoutEmpties(inner, node?.below)]),
  );
}

function nodeAt(tree: KeyTree, path: Path) {
  let below: KeyTree | undefined = tree;
  let node: ReturnType<KeyTree['get']>;
  for (const step of path) {
    if (typeof step === 'number') continue;
    node = below?.get(String(step));
    below = node?.below;
  }
  return node;
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Whether the last key of `path` is there, though nothing stands after it. */
function isWritten(data: unknown, path: Path): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = own(value as Readonly<Record<string, unknown>>, String(step));
  }
  return true;
}

/** The first of several words where one is asked for. */
function firstWord(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [];
  return typeof first === 'string' && /^[\p{L}\p{N}][^\n:#]*$/u.test(first) ? first : undefined;
}

const pathKey = (path: Path): string => JSON.stringify(path);

const isAbsent = ({ input }: z.core.$ZodIssue): boolean => input === undefined;

/** The rule that an issue of zod stands for. */
function faultOf(
  issue: z.core.$ZodIssue,
  tree: KeyTree,
  data: unknown,
  isItem: boolean | undefined,
): Fault {
  if (issue.code === 'custom' && issue.params?.['rule']) {
    const fault = issue.params as Fault;
    return wordsForGroup(fault, issue.path, data, tree) ?? fault;
  }
  const node = nodeAt(tree, issue.path);
  const lines = linesToWrite(data, issue.path, tree, isItem);
  if (issue.input === undefined) {
    const rule = isWritten(data, issue.path) ? 'field/empty' : 'field/missing';
    return { rule, values: { lines } };
  }
  if (issue.code === 'too_small' || issue.input === '')
    return { rule: 'field/empty', values: { lines } };
  const value = written(issue.input);
  // What is no text may be anything, and is left to the editor.
  const isWords = typeof issue.input === 'string';
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string')
      return { rule: 'field/text', values: { first: firstWord(issue.input) } };
    if (issue.expected === 'array') return { rule: 'field/list', values: { value } };
    if (issue.expected === 'object' && issue.path.length === 0)
      return { rule: 'yaml/not-item', values: { value, lines: isWords ? lines : undefined } };
    const parts = [...(node?.below?.keys() ?? [])].join(', ');
    if (issue.expected === 'object')
      return { rule: 'field/group', values: { value, parts, lines: isWords ? lines : undefined } };
  }
  return { rule: 'field/value', values: { value, example: node?.doc?.example } };
}

/**
 * Puts data through a schema; capital letters in its keys do not matter. Breaking it is a finding of `level` at its line and column, a key
 * that the schema does not know a warning; all of them are found at once.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  given: unknown,
  { file, locate: locateWritten, isItem }: Origin,
  level: Level,
): Validated<z.output<T>> {
  const tree = keyTree(schema);
  const { data, written: asWritten } = withKnownCase(given, tree);
  const locate: Origin['locate'] = (path, part) => locateWritten(asWritten(path), part);
  const foreign = unknownKeys(data, tree);
  const unknownAt = (
    { path, suggestion, known }: UnknownKey,
    asked: ReadonlySet<string> = new Set(),
  ): Finding => {
    const place = { file, ...locate(path, 'key') };
    const beside = suggestion === undefined ? [] : [...path.slice(0, -1), suggestion];
    const isTaken = beside.length > 0 && isWritten(data, beside);
    const values = {
      key: nameOf(path, data),
      suggestion,
      ...(isTaken && { isTaken: true as const }),
      known: suggestion === undefined ? known.join(', ') : undefined,
    };
    // What is missing stands here under another name, so that this is what holds the file.
    const isAsked =
      suggestion !== undefined && asked.has(pathKey([...path.slice(0, -1), suggestion]));
    return finding('field/unknown', place, values, isAsked ? level : 'warning');
  };
  const result = schema.safeParse(withoutEmpties(data, tree), { reportInput: true });
  if (result.success)
    return {
      value: result.data,
      broken: new Set(),
      findings: foreign.map((each) => unknownAt(each)),
    };
  const { issues } = result.error;
  const renamed = new Set(
    foreign.flatMap(({ path, suggestion }) =>
      suggestion === undefined ? [] : [pathKey([...path.slice(0, -1), suggestion])],
    ),
  );
  const asked = new Set(issues.filter(isAbsent).map(({ path }) => pathKey(path)));
  const unknown = foreign.map((each) => unknownAt(each, asked));
  const told = issues.filter((issue) => !isAbsent(issue) || !renamed.has(pathKey(issue.path)));
  const faults = told.map((issue) => {
    const { rule, values } = faultOf(issue, tree, data, isItem);
    const place = { file, ...locate(issue.path) };
    return finding(rule, place, { key: nameOf(issue.path, data), ...values } as never, level);
  });
  const broken = new Set(issues.flatMap(({ path }) => path.slice(0, 1)));
  return { value: undefined, broken, findings: [...unknown, ...faults] };
}
