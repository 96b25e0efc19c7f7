import { withoutEnd } from '../../lib/without-end.ts';
import type { Path } from './offset-of.ts';
import type { Spot } from './syntax-fault.ts';

/** A value with where it, its keys and the values in it stand. */
interface PlainNode extends Spot {
  readonly value: unknown;
  readonly keys?: ReadonlyMap<string, Spot>;
  readonly inner?: ReadonlyMap<PropertyKey, PlainNode | null>;
}

/** YAML that is simple enough to be read without the whole language. */
export interface PlainYaml {
  readonly value: unknown;
  readonly locate: (path: Path, part?: 'key' | 'value') => Spot;
}

/** Thrown where a line needs the library, and caught in this file. */
class NotPlain extends Error {}

const keyed = /^([A-Za-z]\w*):(?: (\S.*))?$/;
const word = /^[A-Za-z\d/](?:[\w/.,+@()%=~?&;!'-]|:(?=\S)| +(?=[^\s#]))*$/;
const flowWord = /^[A-Za-z\d/](?:[\w/.+@%=~-]| +(?=\S))*$/;
const doubleQuoted = /^"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/u;
const singleQuoted = /^'[^'\p{Cc}]*'$/u;
const constants = new Map<string, unknown>([
  ...['true', 'True', 'TRUE'].map((name) => [name, true] as const),
  ...['false', 'False', 'FALSE'].map((name) => [name, false] as const),
  ...['null', 'Null', 'NULL'].map((name) => [name, null] as const),
]);

function constantOr(text: string): unknown {
  return constants.has(text) ? constants.get(text) : text;
}

/**
 * Reads the plain kind of YAML that nearly all front matter is: keys, words, quoted text, lists and
 * groups of them, one a line. Undefined for anything more, which only slowness sets apart: for what
 * it reads, value and places are those of the whole language (a property test holds them together).
 *
 * For the bench row `build`, clean: reading 10,000 generated front matters takes 0.2 s of CPU, and
 * 1.25 s by `yaml` alone (1,000: 0.03 and 0.31 s; 2026-11-28), 6 % of a clean build. An edit reads one
 * and feels nothing. Goes when the row no longer moves without it.
 */
export function readPlainYaml(yaml: string, firstLine: number): PlainYaml | undefined {
  const lines = withoutEnd(yaml, /\n/).split('\n');
  try {
    const reader = new PlainReader(lines, firstLine);
    const top = reader.block(0);
    return { value: top.value, locate: (path, part = 'value') => spotIn(top, path, part) };
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

function spotIn(top: PlainNode, path: Path, part: 'key' | 'value'): Spot {
  let [node, spot]: [PlainNode | null | undefined, Spot] = [top, top];
  for (const [at, step] of path.entries()) {
    if (node?.keys && typeof step === 'number') continue;
    const next: PlainNode | null | undefined = node?.inner?.get(step);
    if (next === undefined) break;
    spot = node?.keys?.get(String(step)) ?? spot;
    if ((node?.keys && at === path.length - 1 && part === 'key') || next === null) break;
    [node, spot] = [next, next];
  }
  return { line: spot.line, column: spot.column };
}

class PlainReader {
  private readonly lines: readonly string[];
  private readonly firstLine: number;
  private at = 0;

  constructor(lines: readonly string[], firstLine: number) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /** The list or group whose lines begin at `column` (from 0). */
  block(column: number): PlainNode {
    const line = this.lines[this.at] ?? '';
    const node = line.startsWith('- ', column) ? this.list(column) : this.group(column, column);
    if (column === 0 && this.at < this.lines.length) throw new NotPlain();
    return node;
  }

  private indent(): number {
    const line = this.lines[this.at];
    if (line === undefined) return -1;
    let spaces = 0;
    while (line[spaces] === ' ') spaces += 1;
    if (spaces === line.length || line[spaces] === '#') throw new NotPlain();
    return spaces;
  }

  private list(column: number): PlainNode {
    const spot = { line: this.firstLine + this.at, column: column + 1 };
    const inner = new Map<number, PlainNode>();
    while (this.indent() === column && this.lines[this.at]!.startsWith('- ', column)) {
      const text = this.lines[this.at]!.slice(column + 2);
      const isGroup = keyed.test(text);
      inner.set(
        inner.size,
        isGroup ? this.group(column + 2, column) : this.scalar(text, column + 2),
      );
    }
    if (this.indent() > column) throw new NotPlain();
    return { ...spot, value: Array.from(inner.values(), ({ value }) => value), inner };
  }

  /** A group at `column`; its first line may begin at `lead` with the dash of a list. */
  private group(column: number, lead: number): PlainNode {
    const spot = { line: this.firstLine + this.at, column: column + 1 };
    const keys = new Map<string, Spot>();
    const inner = new Map<string, PlainNode | null>();
    for (let isFirst = true; isFirst || this.indent() === column; isFirst = false) {
      if (isFirst && this.indent() !== lead) throw new NotPlain();
      const match = keyed.exec(this.lines[this.at]!.slice(column));
      const key = match?.[1];
      if (key === undefined || keys.has(key) || constants.has(key)) throw new NotPlain();
      keys.set(key, { line: this.firstLine + this.at, column: column + 1 });
      const text = match![2];
      const node =
        text === undefined ? this.below(column) : this.scalar(text, column + key.length + 2);
      inner.set(key, node);
    }
    if (this.indent() > column) throw new NotPlain();
    // An assignment to `__proto__` would make no key.
    const value = Object.fromEntries(
      Array.from(inner, ([key, node]) => [key, node === null ? null : node.value]),
    );
    return { ...spot, value, keys, inner };
  }

  /** What belongs to a key at `column` with nothing after it. */
  private below(column: number): PlainNode | null {
    this.at += 1;
    const next = this.indent();
    if (next > column) return this.block(next);
    const isList = next === column && this.lines[this.at]!.startsWith('- ', column);
    return isList ? this.list(column) : null;
  }

  private scalar(text: string, column: number): PlainNode {
    const spot = { line: this.firstLine + this.at, column: column + 1 };
    this.at += 1;
    if (word.test(text)) return { ...spot, value: constantOr(text) };
    if (doubleQuoted.test(text)) return { ...spot, value: JSON.parse(text) as string };
    if (singleQuoted.test(text)) return { ...spot, value: text.slice(1, -1) };
    if (!text.startsWith('[') || !text.endsWith(']')) throw new NotPlain();
    return this.flowList(text.slice(1, -1), spot);
  }

  private flowList(text: string, spot: Spot): PlainNode {
    const inner = new Map<number, PlainNode>();
    let column = spot.column + 1;
    for (const part of text.split(',')) {
      const item = part.trim();
      if (!flowWord.test(item)) throw new NotPlain();
      const start = column + part.indexOf(item);
      inner.set(inner.size, { line: spot.line, column: start, value: constantOr(item) });
      column += part.length + 1;
    }
    return { ...spot, value: Array.from(inner.values(), ({ value }) => value), inner };
  }
}
