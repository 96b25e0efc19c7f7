import type { Node } from 'acorn';
import { isNode, walk } from './node.ts';

/** What a script names itself: variables, and the methods of its own objects and classes. */
export type Declared = { variables: ReadonlySet<string>; methods: ReadonlySet<string> };

/** The names that a pattern of a declaration binds. */
function bound(pattern: Node | null | undefined): string[] {
  if (!pattern) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name!];
    case 'ObjectPattern':
      return pattern.properties!.flatMap(({ value, argument }) =>
        bound(isNode(value) ? value : argument),
      );
    case 'ArrayPattern':
      return pattern.elements!.flatMap(bound);
    case 'AssignmentPattern':
      return bound(pattern.left);
    default:
      return bound(pattern.argument);
  }
}

/** The name of a method that is defined: `at() {}`, `at: () => …`, of a class or an object. */
function methodName({ type, key, value }: Node): string | undefined {
  if (!/^(?:MethodDefinition|PropertyDefinition|Property)$/.test(type)) return undefined;
  const isFunction = isNode(value) && /Function/.test(value.type);
  return isFunction && key?.type === 'Identifier' ? key.name : undefined;
}

/** Collects what a script declares. Scopes are not told apart: a name declared anywhere is its own. */
export function declaredIn(script: Node): Declared {
  const variables = new Set<string>();
  const methods = new Set<string>();
  const bind = (pattern: Node | null | undefined): void => {
    for (const name of bound(pattern)) variables.add(name);
  };
  walk(script, (node) => {
    if (node.type === 'VariableDeclarator') bind(node.id);
    if (/Function|^Class/.test(node.type)) {
      bind(node.id);
      node.params?.forEach(bind);
    }
    if (node.type === 'CatchClause') bind(node.param);
    if (/^Import\w*Specifier$/.test(node.type)) bind(node.local);
    const method = methodName(node);
    if (method !== undefined) methods.add(method);
  });
  return { variables, methods };
}
