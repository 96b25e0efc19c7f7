import type { Document, Node, ParsedNode, YAMLError } from 'yaml';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { protectFreeText } from './free-text.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { Slip } from './slip.ts';

/** A line and a column, both from 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The steps from the top of YAML data to a value: keys of maps and positions in lists, from 0. */
export type Path = readonly PropertyKey[];

/** YAML as plain data. Numbers and dates are strings as written; only true, false, null are not. */
export interface YamlReading {
  readonly value: unknown;
  readonly slips: readonly Slip[];
  /** Where the value at `path` stands (or its key), or the nearest thing above it. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Spot;
}

/** More than any newsroom uses, and too few for a "billion laughs" attack. */
const MOST_ALIASES = 20;

/** As much of a line as is worth quoting. */
const LONGEST_QUOTE = 200;

/** Levels of lists and groups in each other; no schema has more than four. */
const DEEPEST = 12;

const numbers = new Set(['tag:yaml.org,2002:int', 'tag:yaml.org,2002:float']);

/** How to read YAML 1.2 (core schema), with numbers left as text: `1.10` is no 1.1, `007` no 7. */
const options = {
  schema: 'core',
  prettyErrors: false,
  // The key that is a list or group is stringified quietly: no schema knows it, which is then said.
  logLevel: 'error',
  customTags: (tags: readonly unknown[]) =>
    tags.filter((tag) => !numbers.has((tag as { readonly tag: string }).tag)) as never,
} as const;

/**
 * Reads YAML that begins on line `line` of its file. `freeText` names the fields (in lower case)
 * whose unquoted values run to the end of their line. Never throws; what cannot be read is a slip.
 */
export function readYaml(text: string, line: number, freeText: ReadonlySet<string>): YamlReading {
  const source = protectFreeText(text, freeText);
  const plain = readPlainYaml(source, line);
  return plain ? { ...plain, slips: [] } : readWholeYaml(source, line, text);
}

/**
 * Reads any YAML, begun on line `line` of its file; `text` is what was written before `source` was
 * made of it, for quoting lines.
 */
export function readWholeYaml(source: string, line: number, text = source): YamlReading {
  const counter = new LineCounter();
  const spot = (offset: number): Spot => {
    const { line: row, col } = counter.linePos(offset);
    return { line: Math.max(1, row) + line - 1, column: Math.max(1, col) };
  };
  const written = text.split('\n');
  const slipAt = (code: Slip['code'], at: Spot, key?: string): Slip => ({
    code,
    ...at,
    text: key ?? (written[at.line - line] ?? '').trim().slice(0, LONGEST_QUOTE),
  });
  try {
    const document = parseDocument(source, { ...options, lineCounter: counter });
    const slips = slipsOf(document.errors, source, (code, offset, key) =>
      slipAt(code, spot(offset), key),
    );
    const locate: YamlReading['locate'] = (path, part = 'value') =>
      spot(offsetOf(document, path, part));
    try {
      const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
      if (isShallow(value)) return { value, slips, locate };
      return { value: undefined, slips: slips[0] ? slips : [slipAt('syntax', spot(0))], locate };
    } catch {
      const at = Math.max(0, source.search(/(?<=[\s[{,])\*/));
      return { value: undefined, slips: slips[0] ? slips : [slipAt('alias', spot(at))], locate };
    }
  } catch {
    const top = { line, column: 1 };
    return { value: undefined, slips: [slipAt('syntax', top)], locate: () => top };
  }
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

/** All keys written twice, and the first of all other errors, because the rest follow from it. */
function slipsOf(
  errors: readonly YAMLError[],
  source: string,
  slip: (code: Slip['code'], offset: number, key?: string) => Slip,
): Slip[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...twice.map(({ pos }) => {
      const key = /^[^:\n]*/.exec(source.slice(pos[0]))![0].trim();
      return slip('duplicate-key', pos[0], key);
    }),
    ...(first === undefined ? [] : [slip(codeOf(first), faultOf(first, source))]),
  ];
}

/** Where an editor should look: an open quotation mark is noticed only where the data ends. */
function faultOf(error: YAMLError, source: string): number {
  const mark = codeOf(error) === 'quote' ? /["']/.exec(error.message)![0] : undefined;
  return mark === undefined
    ? error.pos[0]
    : Math.max(0, source.lastIndexOf(mark, error.pos[0] - 1));
}

function codeOf({ code, message }: YAMLError): Slip['code'] {
  if (code === 'TAB_AS_INDENT') return 'tab';
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return 'colon';
  if (code === 'BAD_INDENT' || code === 'BAD_PROP_ORDER') return 'indent';
  if (code === 'BAD_ALIAS') return 'alias';
  if (code === 'MISSING_CHAR' && /closing .*quote/.test(message)) return 'quote';
  return 'syntax';
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const step of path) {
    let next: unknown;
    // A group where a list is meant: the reader made it a list of one.
    if (isMap(node) && typeof step === 'number') continue;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      next = pair.value;
      if (step === path.at(-1) && part === 'key') break;
    } else if (isSeq(node)) next = node.items[step as number];
    else break;
    const start = startOf(next);
    if (start === undefined) break;
    offset = start;
    node = next as ParsedNode;
  }
  return offset;
}

/** Where a node begins in the source; undefined for nothing at all, or an empty value. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  if (!range || (isScalar(node) && node.value === null && range[0] === range[1])) return undefined;
  return range[0];
}
