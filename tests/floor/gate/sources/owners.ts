import ts from 'typescript';

/** Whether something is declared by TypeScript's own libraries: by the language or by browsers. */
export const isOfBrowsers = (symbol: ts.Symbol | undefined): symbol is ts.Symbol =>
  symbol?.declarations?.some((one) =>
    /\/typescript\/lib\/lib\./.test(one.getSourceFile().fileName),
  ) ?? false;

/** The name that MDN's data has for a type of TypeScript's libraries. */
const mdnName = (name: string): string =>
  name
    .replace(/^Readonly(Array|Map|Set)$/, '$1')
    .replace(/Constructor$/, '')
    .replace(/^(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array$/, 'TypedArray')
    .replace(/^WindowOrWorkerGlobalScope$/, 'Window');

/** The names of a type and of all that it inherits from, as MDN's data has them. */
export function ownersOf(type: ts.Type, checker: ts.TypeChecker): string[] {
  const names = new Set<string>();
  const visit = (one: ts.Type): void => {
    if (one.isUnionOrIntersection()) return one.types.forEach(visit);
    const { symbol } = one;
    if (!symbol || names.has(mdnName(symbol.name))) return;
    names.add(mdnName(symbol.name));
    for (const declaration of symbol.declarations ?? []) {
      if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) continue;
      for (const clause of declaration.heritageClauses ?? [])
        for (const parent of clause.types) visit(checker.getTypeAtLocation(parent));
    }
  };
  visit(checker.getApparentType(checker.getNonNullableType(type)));
  return [...names];
}

/**
 * What declares a member: an interface, or a variable, whose members are called on the name itself, as
 * `Response.json()` is.
 */
export function declarerOf(member: ts.Symbol): { name: string; isStatic: boolean } | undefined {
  for (const declaration of member.declarations ?? []) {
    for (let node: ts.Node | undefined = declaration.parent; node; node = node.parent) {
      const { name } = node as { name?: ts.Node };
      if (!name || !ts.isIdentifier(name)) continue;
      const isStatic = ts.isVariableDeclaration(node) || name.text.endsWith('Constructor');
      return { name: mdnName(name.text), isStatic };
    }
  }
  return undefined;
}
