import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

/** The one place that may ask a plain object for any word. */
const DOOR = 'src/lib/own.ts';

/** A name that can be any text, and not one of a few that are known. */
function isAnyText(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some((one) => isAnyText(one));
  const { String, TemplateLiteral, Any } = ts.TypeFlags;
  return (type.flags & (String | TemplateLiteral | Any)) !== 0;
}

/** The name by which an expression looks something up, and where. */
function lookedUp(node: ts.Node): { name: ts.Expression; table: ts.Expression } | undefined {
  if (ts.isElementAccessExpression(node))
    return { name: node.argumentExpression, table: node.expression };
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn ? { name: node.left, table: node.right } : undefined;
}

function statementOf(node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isStatement(at) && !ts.isSourceFile(at)) at = at.parent;
  return at;
}

/** All look-ups in plain objects by words that can be anything, as `file:line text`. */
function lookUps(files: readonly string[], options: ts.CompilerOptions): string[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const name of files) {
    const file = program.getSourceFile(name)!;
    const visit = (node: ts.Node): void => {
      ts.forEachChild(node, visit);
      const one = lookedUp(node);
      if (one === undefined || !isAnyText(checker.getTypeAtLocation(one.name))) return;
      // The settings in the page's own attributes go by names that the theme wrote.
      if (checker.getTypeAtLocation(one.table).symbol?.name === 'DOMStringMap') return;
      const guard = `Object.hasOwn(${one.table.getText()}, ${one.name.getText()})`;
      if (statementOf(node).getText().includes(guard)) return;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${relative(ROOT, name)}:${line + 1} ${node.getText()}`);
    };
    visit(file);
  }
  return found;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => join(SRC, file))
  .toSorted();

// A word of a reader, an editor or a stranger's file may be `constructor` or `__proto__`.
test('no plain object is asked for a word that can be anything', () => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const scripts = files.filter((file) => file.endsWith('.ts'));
  const found = lookUps(scripts, { ...options, skipLibCheck: true });
  expect(found.filter((one) => !one.startsWith(DOOR))).toEqual([]);
}, 180_000);

// The compiler does not read components; there every look-up by a name that is no number must go
// through the door, or be listed here with the words that it can be asked for.
const KNOWN_NAMES = [
  // From the list of settings beside it.
  'set[name]',
  // Labels, severities and states are enumerations of the schema.
  'words.label[teaser.label]',
  'words.label[label]',
  'words.severity[severity]',
  'desk.mark[headline.awaiting]',
];

test('no component asks a plain object for a word that can be anything', () => {
  const wrong = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const names = text.matchAll(/\w[\w.]*\[(?!\d|at\b|index\b|number\b|')[a-zA-Z][^\]']*\]/g);
      return Array.from(names, ([found]) => [relative(ROOT, file), found] as const);
    })
    .filter(([, found]) => !KNOWN_NAMES.some((known) => found.endsWith(known)));
  expect(wrong).toEqual([]);
});
