import type { YamlReading } from '../../markdown/front-matter/read-yaml.ts';
import type { Path } from '../../markdown/front-matter/read-yaml.ts';

/** The lines of one field, or of one item of a list: `from` to `to` (exclusive, from 0). */
export interface Entry {
  readonly from: number;
  readonly to: number;
  /** How many letters stand before the field or item. */
  readonly column: number;
}

/** Where the parts of a group or list are looked for. */
export interface Region {
  /** The lines of the YAML. */
  readonly texts: readonly string[];
  readonly locate: YamlReading['locate'];
  /** The line after the last one that can belong to the group or list. */
  readonly end: number;
}

/**
 * The lines of each of the `keys` of the group at `path`, or of the items of a list; undefined where
 * they do not stand each on lines of their own, one below the other.
 */
export function entriesOf(
  path: Path,
  keys: readonly (string | number)[],
  { texts, locate, end }: Region,
): Map<string | number, Entry> | undefined {
  const starts = keys
    .map((key) => {
      const { line, column } = locate([...path, key], typeof key === 'number' ? 'value' : 'key');
      return { key, from: line - 1, column: column - 1 };
    })
    .toSorted((a, b) => a.from - b.from);
  const [first] = starts;
  if (first === undefined) return undefined;
  const isList = typeof first.key === 'number';
  const lead = isList ? / *- +$/ : /^ *(?:- +)*$/;
  const isApart = starts.every(
    ({ from, column }, at) =>
      column === first.column &&
      from !== starts[at - 1]?.from &&
      (at > 0 && !isList ? /^ *$/ : lead).test(texts[from]!.slice(0, column)),
  );
  if (!isApart) return undefined;
  const column = isList ? texts[first.from]!.slice(0, first.column).lastIndexOf('-') : first.column;
  return new Map(
    starts.map(({ key, from }, at) => {
      const to = endOf(texts, from, starts[at + 1]?.from ?? end, column);
      return [key, { from, to, column }];
    }),
  );
}

/** Without the empty lines and notes between an entry and the next one: those belong to neither. */
function endOf(texts: readonly string[], from: number, next: number, column: number): number {
  let end = next;
  while (end > from + 1) {
    const text = texts[end - 1]!;
    const isNote =
      text.trimStart().startsWith('#') && text.length - text.trimStart().length <= column;
    if (text.trim() !== '' && !isNote) break;
    end -= 1;
  }
  return end;
}
