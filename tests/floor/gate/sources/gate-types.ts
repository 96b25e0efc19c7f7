import { join } from 'node:path';
import ts from 'typescript';
import type { Floor } from '../../../../src/build/browsers.ts';
import type { Finding } from '../finding.ts';
import { data, names } from '../mdn.ts';
import { declarerOf, isOfBrowsers, ownersOf } from './owners.ts';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ['esnext', 'dom', 'dom.iterable', 'webworker'].map((name) => `lib.${name}.d.ts`),
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  skipLibCheck: true,
};

const firstKnown = (paths: string[]): string | undefined => paths.find((path) => data.has(path));

/** The path of a member of one of these types in MDN's data. */
const memberPath = (
  owners: readonly string[],
  member: string,
  isStatic: boolean,
): string | undefined =>
  firstKnown(
    owners.flatMap((owner) => [
      `javascript.builtins.${owner}.${member}`,
      `javascript.builtins.Intl.${owner}.${member}`,
      `api.${owner}.${member}${isStatic ? '_static' : ''}`,
      `api.${owner}.${member}`,
      `api.${owner}.${member}_static`,
    ]),
  );

/** The path of an option of a function or a constructor. */
function optionPath(of: string, option: string): string | undefined {
  const last = of.slice(of.lastIndexOf('.') + 1);
  const part = `options_${option}_parameter`;
  return firstKnown(
    [of, `${of}.${last}`].flatMap((at) => [`${at}.${part}`, `${at}.options_parameter.${part}`]),
  );
}

/** What a node of the sources uses of browsers, by its path in MDN's data, and where it is named. */
function used(node: ts.Node, checker: ts.TypeChecker): { path?: string; at: ts.Node } | undefined {
  const member = (type: ts.Type, name: ts.Identifier | ts.MemberName) => {
    const owner = checker.getNonNullableType(type);
    const symbol = checker.getPropertyOfType(checker.getApparentType(owner), name.text);
    if (!isOfBrowsers(symbol)) return undefined;
    const declarer = declarerOf(symbol);
    const owners = [declarer?.name ?? '', ...ownersOf(owner, checker)];
    return { path: memberPath(owners, name.text, declarer?.isStatic ?? false), at: name };
  };
  if (ts.isPropertyAccessExpression(node))
    return member(checker.getTypeAtLocation(node.expression), node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? member(checker.getTypeAtLocation(node.parent), name) : undefined;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const [event] = node.arguments;
    if (name.text !== 'addEventListener' || !event || !ts.isStringLiteral(event)) return undefined;
    // Who cannot be listened to has no such event in the data, whatever it inherits today.
    const owners = ownersOf(checker.getTypeAtLocation(expression), checker);
    return {
      path: firstKnown(owners.map((owner) => `api.${owner}.${event.text}_event`)),
      at: event,
    };
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const call = node.parent.parent;
    const isCall = ts.isCallExpression(call) || ts.isNewExpression(call);
    const of = isCall ? used(call.expression, checker)?.path : undefined;
    const name = node.name.getText();
    return of === undefined ? undefined : { path: optionPath(of, name), at: node.name };
  }
  const isLooked =
    ts.isIdentifier(node) &&
    !ts.isTypeOfExpression(node.parent) &&
    !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
  if (!isLooked || ts.isPartOfTypeNode(node)) return undefined;
  const symbol = checker.getSymbolAtLocation(node);
  const isValue = isOfBrowsers(symbol) && (symbol.flags & ts.SymbolFlags.Value) !== 0;
  return isValue || node.text === 'globalThis'
    ? { path: names.global(node.text), at: node }
    : undefined;
}

/**
 * All that the sources use of browsers and the floor of their file has not, by the types of what they
 * use it of: an own method called `at` is none of theirs. `files` are paths from `root`.
 */
export function gateTypes(root: string, files: ReadonlyMap<string, Floor>): Finding[] {
  const program = ts.createProgram(
    [...files.keys()].map((file) => join(root, file)),
    OPTIONS,
  );
  const checker = program.getTypeChecker();
  return [...files].flatMap(([file, floor]) => {
    const source = program.getSourceFile(join(root, file))!;
    const found: Finding[] = [];
    const visit = (node: ts.Node): void => {
      const { path, at } = used(node, checker) ?? {};
      const needs = path && data.needs(path, floor);
      if (path && at && needs) {
        const { line } = source.getLineAndCharacterOfPosition(at.getStart(source));
        const written = at.getText(source);
        found.push({ file, feature: path, written, needs, sources: [`${file}:${line + 1}`] });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
