import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Node } from 'acorn';
import { textOf } from './node.ts';

const AT = 'javascript.regular_expressions.';
const FLAGS: Record<string, string> = {
  s: 'dotAll',
  d: 'hasIndices',
  v: 'unicodeSets',
  y: 'sticky',
  u: 'unicode',
};
const parser = new RegExpParser();

/** A pattern with its flags. */
export type Pattern = { source: string; flags: string };

/** What is in a pattern and its flags, by paths in MDN's data. Throws where it is no pattern. */
export function patternFeatures({ source, flags }: Pattern): string[] {
  const features = new Set<string>();
  for (const flag of flags)
    if (FLAGS[flag]) features.add(`javascript.builtins.RegExp.${FLAGS[flag]}`);
  const add = (isThere: boolean, feature: string): void => {
    if (isThere) features.add(AT + feature);
  };
  const names = new Set<string>();
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  visitRegExpAST(parser.parsePattern(source, 0, source.length, unicode), {
    onAssertionEnter: ({ kind }) => add(kind === 'lookbehind', 'lookbehind_assertion'),
    onCapturingGroupEnter({ name }) {
      add(name !== null, 'named_capturing_group');
      add(
        name !== null && names.has(name),
        'named_capturing_group.duplicate_named_capturing_groups',
      );
      if (name !== null) names.add(name);
    },
    onBackreferenceEnter: ({ ref }) => add(typeof ref === 'string', 'named_backreference'),
    onModifiersEnter: () => add(true, 'modifier'),
    onCharacterSetEnter: ({ kind }) => add(kind === 'property', 'unicode_character_class_escape'),
  });
  return [...features];
}

/** What a string has that would be late in a pattern, whoever makes one of it. */
const IN_STRINGS: [RegExp, string][] = [
  [/\(\?<[=!]/, 'lookbehind_assertion'],
  [/\(\?<[A-Za-z_$]/, 'named_capturing_group'],
  [/\(\?(?:[ims]+(?:-[ims]+)?|-[ims]+):/, 'modifier'],
  [/\\[pP]\{/, 'unicode_character_class_escape'],
];

/** What a text has that is late in a pattern, by paths in MDN's data: it may become a part of one. */
export const featuresInText = (text: string): string[] =>
  IN_STRINGS.filter(([sign]) => sign.test(text)).map(([, feature]) => AT + feature);

/** Stands for what a pattern is put together from, where only the run tells what that is. */
const UNKNOWN = 'x';

function joined(node: Node): string {
  const text = textOf(node);
  if (text !== undefined) return text;
  if (node.type === 'TemplateLiteral') {
    const parts = node.quasis!.map(({ value }) => (value as { cooked: string }).cooked);
    return parts.join(UNKNOWN);
  }
  if (node.type === 'BinaryExpression' && node.operator === '+')
    return joined(node.left!) + joined(node.right!);
  return UNKNOWN;
}

/** The pattern that a node is or makes: a literal, `RegExp(…)`, `new RegExp(…)`. */
export function patternOf(node: Node): Pattern | undefined {
  if (node.regex) return { source: node.regex.pattern, flags: node.regex.flags };
  if (!/^(?:New|Call)Expression$/.test(node.type) || node.callee?.name !== 'RegExp')
    return undefined;
  const [source, flags] = node.arguments!;
  if (!source || source.regex) return undefined;
  return { source: joined(source), flags: (flags && textOf(flags)) ?? '' };
}
