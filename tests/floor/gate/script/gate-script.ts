import { parse } from 'acorn';
import type { Floor } from '../../../../src/build/browsers.ts';
import type { CompatData } from '../compat.ts';
import type { Feature } from '../finding.ts';
import { collector } from '../finding.ts';
import type { Declared } from './declared.ts';
import { declaredIn } from './declared.ts';
import type { Names } from './names.ts';
import type { Node } from 'acorn';
import { isNode, memberName, textOf, walk } from './node.ts';
import { featuresInText, patternFeatures, patternOf } from './patterns.ts';
import { syntaxOf } from './syntax.ts';

/** What a script is held against. */
export type ScriptGate = {
  data: CompatData;
  names: Names;
  floor: Floor;
  kind: 'module' | 'script';
  /** Methods that the site's own code defines: who has them is told by types, not by their names. */
  ownMethods: ReadonlySet<string>;
};

/** Reads a script. Throws where the newest syntax does not read it. */
export const readScript = (code: string, kind: ScriptGate['kind']): Node =>
  parse(code, { ecmaVersion: 'latest', sourceType: kind, allowReturnOutsideFunction: true });

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Whether an identifier is a name that something gets, and not one that is looked up. */
function isLabel(node: Node, parent?: Node): boolean {
  if (!parent) return false;
  if (/Specifier$|^MetaProperty$|^(?:Labeled|Break|Continue)Statement$/.test(parent.type))
    return true;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return parent.key === node && !parent.computed && parent.value !== node;
}

/** The names of a script's members and globals, each with its path where it is known to be one. */
function namedBy(node: Node, around: readonly Node[], gate: ScriptGate, declared: Declared) {
  const { names, floor, ownMethods } = gate;
  const isGlobal = ({ type, name }: Node): boolean =>
    type === 'Identifier' && !declared.variables.has(name!);
  const [parent] = around;
  if (node.type === 'MemberExpression') {
    const name = memberName(node);
    const owner = node.object!;
    if (name === undefined) return [];
    const exact = isGlobal(owner) ? names.memberOf(owner.name!, name) : undefined;
    // Fields of own objects have all kinds of names; of methods only what is called counts.
    const isCalled = parent?.type === 'CallExpression' && parent.callee === node;
    const guess = isCalled && !ownMethods.has(name) ? names.member(name, floor) : undefined;
    return [{ path: exact ?? guess, written: exact ? `${owner.name}.${name}` : `.${name}` }];
  }
  if (node.type === 'VariableDeclarator' && node.id?.type === 'ObjectPattern') {
    const owner = node.init;
    const keys = node.id.properties!.map(({ key }) => key?.name ?? '');
    const from = owner && isGlobal(owner) ? owner.name! : undefined;
    if (from === undefined) return [];
    return keys.map((key) => ({ path: names.memberOf(from, key), written: `${from}.${key}` }));
  }
  // To ask for the type of what is not there is how to test for it.
  const isTested = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
  if (isGlobal(node) && !isLabel(node, parent) && !isTested)
    return [{ path: names.global(node.name!), written: node.name! }];
  return [];
}

/** The options that a call or a construction of a built-in is given, by their paths. */
function optionsOf(node: Node, { data, names }: ScriptGate) {
  if (!/^(?:New|Call)Expression$/.test(node.type)) return [];
  const { callee } = node;
  const member = callee?.type === 'MemberExpression' ? memberName(callee) : undefined;
  const owner = member === undefined ? callee?.name : callee?.object?.name;
  const path =
    owner === undefined
      ? undefined
      : member === undefined
        ? names.global(owner)
        : names.memberOf(owner, member);
  if (path === undefined) return [];
  const own = `${path}.${path.slice(path.lastIndexOf('.') + 1)}`;
  const given = node.arguments!.flatMap((one) => one.properties ?? []);
  return given.flatMap(({ key }) => {
    const option = `options_${key?.name}_parameter`;
    const places = [path, own].flatMap((at) => [
      `${at}.${option}`,
      `${at}.options_parameter.${option}`,
    ]);
    return places.filter(data.has).map((at) => ({ path: at, written: `${owner} {${key!.name}}` }));
  });
}

/** All in a script that is newer than its floor. */
export function gateScript(code: string, gate: ScriptGate): Feature[] {
  const { report, found } = collectorOf(gate);
  let script: Node;
  try {
    script = readScript(code, gate.kind);
  } catch (error) {
    return [{ feature: 'does not parse', written: String(error), needs: 'no browser' }];
  }
  const declared = declaredIn(script);
  walk(script, (node, around) => {
    const syntax = syntaxOf(node, around);
    if (syntax) report(syntax, short(code.slice(node.start, node.end)));
    const pattern = patternOf(node);
    if (pattern) {
      const written = short(`/${pattern.source}/${pattern.flags}`);
      for (const feature of featuresOf(pattern)) report(feature, written);
    }
    const text =
      node.type === 'TemplateElement' ? (node.value as { cooked: string }).cooked : textOf(node);
    if (text && !isNode(node.value))
      for (const one of featuresInText(text)) report(one, short(text));
    for (const { path, written } of [
      ...namedBy(node, around, gate, declared),
      ...optionsOf(node, gate),
    ])
      if (path) report(path, written);
  });
  return found();
}

const featuresOf = (pattern: Parameters<typeof patternFeatures>[0]): string[] => {
  try {
    return patternFeatures(pattern);
  } catch {
    // Put together at run time in a way that its text alone does not tell.
    return featuresInText(pattern.source);
  }
};

/** Collects of what is named only what is newer than the floor, each feature once a way of writing. */
function collectorOf({ data, floor }: ScriptGate) {
  const all = collector();
  return {
    report(feature: string, written: string): void {
      const needs = data.needs(feature, floor);
      if (needs) all.report(feature, written, needs);
    },
    found: () => all.found,
  };
}
