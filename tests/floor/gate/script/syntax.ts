import type { Node } from 'acorn';

const AT = 'javascript.';
const ASSIGNMENTS: Record<string, string> = {
  '??=': 'operators.nullish_coalescing_assignment',
  '||=': 'operators.logical_or_assignment',
  '&&=': 'operators.logical_and_assignment',
  '**=': 'operators.exponentiation_assignment',
};

const isFunction = ({ type }: Node): boolean => /Function/.test(type);

function classField(node: Node): string {
  if (node.static) return 'classes.static.class_fields';
  const isPrivate = node.key?.type === 'PrivateIdentifier';
  return isPrivate ? 'classes.private_class_fields' : 'classes.public_class_fields';
}

function privateName(parent?: Node): string | undefined {
  if (parent?.type === 'BinaryExpression') return 'classes.private_class_fields_in';
  return parent?.type === 'MethodDefinition' ? 'classes.private_class_methods' : undefined;
}

/** What each kind of node is in MDN's data, for all that is newer than ES2015. */
const KINDS: Record<string, (node: Node, around: readonly Node[]) => string | false | undefined> = {
  ChainExpression: () => 'operators.optional_chaining',
  LogicalExpression: ({ operator }) => operator === '??' && 'operators.nullish_coalescing',
  BinaryExpression: ({ operator }) => operator === '**' && 'operators.exponentiation',
  AssignmentExpression: ({ operator = '' }) => ASSIGNMENTS[operator],
  PropertyDefinition: classField,
  PrivateIdentifier: (_, [parent]) => privateName(parent),
  StaticBlock: () => 'classes.static.initialization_blocks',
  CatchClause: ({ param }) => !param && 'statements.try_catch.optional_catch_binding',
  Literal: ({ bigint, value, raw = '' }) =>
    bigint
      ? 'builtins.BigInt'
      : typeof value === 'number' && raw.includes('_') && 'grammar.numeric_separators',
  SpreadElement: (_, [parent]) =>
    parent?.type === 'ObjectExpression' && 'operators.spread.spread_in_object_literals',
  RestElement: (_, [parent]) =>
    parent?.type === 'ObjectPattern' && 'operators.destructuring.rest_in_objects',
  ForOfStatement: (node) => node.await && 'statements.for_await_of',
  AwaitExpression: (_, around) =>
    around.some(isFunction) ? 'operators.await' : 'operators.await.top_level',
  ImportExpression: () => 'operators.import',
  MetaProperty: ({ meta }) => meta?.name === 'import' && 'operators.import_meta',
  ExportAllDeclaration: ({ exported }) => Boolean(exported) && 'statements.export.namespace',
  FunctionDeclaration: (node) =>
    node.async && node.generator && 'statements.async_generator_function',
  FunctionExpression: (node) =>
    node.async && node.generator && 'operators.async_generator_function',
};

/** The path in MDN's data of the syntax that a node is, where it came after ES2015. */
export function syntaxOf(node: Node, around: readonly Node[]): string | undefined {
  const feature = KINDS[node.type]?.(node, around);
  return feature ? AT + feature : undefined;
}
