import type { Document, Node, Pair, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { memoOn } from '../../lib/memo.ts';

/** The steps from the top of YAML data to a value: keys of maps and positions in lists, from 0. */
export type Path = readonly PropertyKey[];

/** Where in its source the value at `path` stands (or its key), or the nearest thing above it. */
export function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const [at, step] of path.entries()) {
    let next: unknown;
    // A single group was read as a list of one.
    if (isMap(node) && typeof step === 'number') continue;
    if (isMap(node)) {
      const pair = pairsOf(node).get(step as string);
      if (pair === undefined) break;
      offset = startOf(pair.key) ?? offset;
      next = pair.value;
      if (at === path.length - 1 && part === 'key') break;
    } else if (isSeq(node)) next = node.items[step as number];
    else break;
    const start = startOf(next);
    if (start === undefined) break;
    offset = start;
    node = next as ParsedNode;
  }
  return offset;
}

/** A group's pairs by their keys, of two alike the first: a group of thousands is asked for each. */
const pairsOf = memoOn((group: YAMLMap): ReadonlyMap<string, Pair> => {
  // A Map keeps the last of two equal keys: in reverse, the first.
  const pairs = group.items.filter(({ key }) => isScalar(key)).toReversed();
  return new Map(pairs.map((pair) => [String((pair.key as Scalar).value), pair]));
});

/** Where a node begins in the source; undefined for nothing at all, or an empty value. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node)) return undefined;
  const range = (node as Node).range;
  if (!range || (isScalar(node) && node.value === null && range[0] === range[1])) return undefined;
  return range[0];
}
