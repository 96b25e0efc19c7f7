import type { Document, Node, ParsedNode } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Path } from './read-yaml.ts';

/** Where in its source the value at `path` stands (or its key), or the nearest thing above it. */
export function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
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
