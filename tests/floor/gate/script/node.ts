import type { Node } from 'acorn';

/** Whether a value is a node. */
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Calls `visit` for every node with those that it stands in, the nearest first. */
export function walk(
  node: Node,
  visit: (node: Node, around: readonly Node[]) => void,
  around: readonly Node[] = [],
): void {
  visit(node, around);
  const inside = [node, ...around];
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (isNode(child)) walk(child, visit, inside);
  }
}

/** The name of a member: `b` of `a.b` and of `a['b']`. */
export function memberName(node: Node): string | undefined {
  const { property, computed } = node;
  if (!computed) return property?.type === 'Identifier' ? property.name : undefined;
  return property && textOf(property);
}

/** The text that a node stands for, where it is one. */
export function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || node.expressions!.length > 0) return undefined;
  return (node.quasis![0]!.value as { cooked: string }).cooked;
}
