import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { FLOORS, type Floor } from '../../../../src/build/browsers.ts';

/** Workers of the whole site, which the build bundles by themselves. */
const SITE_WORKERS = ['src/offline/worker/service-worker.ts', 'src/offline/worker/no-worker.ts'];

/** What a file imports at run time, types left out, with the marks that say how: `?worker&url`. */
function importsOf(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, false);
  const imports: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOfTypes =
      (ts.isImportDeclaration(node) &&
        node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly);
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (!isOfTypes && from && ts.isStringLiteral(from)) imports.push(from.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(posix.dirname(file), path));
}

/** The code of a component's `<script>`s. */
const scriptsIn = (astro: string): string =>
  [...astro.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');

/** The head of a component, where it may take a script as text. */
const headOf = (astro: string): string => /^---\n([\s\S]*?)\n---/.exec(astro)?.[1] ?? '';

/**
 * The files of a project's sources that run in browsers, by their path from its root, each with its
 * floor: of searching where the search worker alone imports it, else of reading.
 */
export function browserSources(root: string): Map<string, Floor> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const isThere = (file: string): boolean => existsSync(join(root, file));
  const pages = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) => `src/${file.replaceAll(sep, '/')}`);
  const inline = (file: string): string[] =>
    importsOf(file, headOf(read(file))).filter((path) => /\?.*(?:script|url)/.test(path));
  const starts = pages.flatMap((file) => [
    ...importsOf(file, scriptsIn(read(file))),
    ...inline(file),
  ]);
  const workers: string[] = [];
  const reach = (from: readonly string[]): Set<string> => {
    const reached = new Set<string>();
    const follow = (path: string): void => {
      const [file = '', mark = ''] = path.split('?');
      if (/\bworker\b/.test(mark)) workers.push(file);
      else if (file.endsWith('.ts') && !reached.has(file) && isThere(file)) {
        reached.add(file);
        importsOf(file, read(file)).forEach(follow);
      }
    };
    for (const path of from) follow(path);
    return reached;
  };
  const reading = reach([...starts, ...SITE_WORKERS]);
  const searching = [...reach(workers)].filter((file) => !reading.has(file));
  return new Map<string, Floor>([
    ...[...reading].map((file) => [file, FLOORS.reading] as const),
    ...searching.map((file) => [file, FLOORS.search] as const),
  ]);
}
