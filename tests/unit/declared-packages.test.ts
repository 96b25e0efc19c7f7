import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

type Declared = Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string> | undefined
>;

const ROOT = join(import.meta.dirname, '../..');
const declared = (file: string): Declared =>
  JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Declared;

/** The TypeScript in a file: all of it, or what an Astro component has above and in its scripts. */
function codeIn(file: string, text: string): string {
  if (!file.endsWith('.astro')) return text;
  const [, head = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  return [head, ...scripts].join('\n');
}

/** The package that a specifier names: `a/b` is in `a`, `@a/b/c` in `@a/b`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the files below a folder import, types as well, each with one such file. */
function importedBelow(folder: string): Map<string, string> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:[cm]?[jt]s|astro)$/.test(file) && !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`);
  const imported = new Map<string, string>();
  for (const file of files) {
    const { importedFiles } = ts.preProcessFile(
      codeIn(file, readFileSync(join(ROOT, file), 'utf8')),
      true,
      true,
    );
    for (const { fileName } of importedFiles) {
      // `astro:content` and the like are made by Astro.
      if (/^\.|:/.test(fileName) || isBuiltin(fileName)) continue;
      imported.set(packageOf(fileName), file);
    }
  }
  return imported;
}

const undeclared = (imported: Map<string, string>, ...lists: Declared['dependencies'][]) => {
  const names = new Set(lists.flatMap((list) => Object.keys(list ?? {})));
  return [...imported].filter(([name]) => !names.has(name));
};

const theme = declared('package.json');

// What only devDependencies name is missing after `npm install --omit=dev`; what none names is there
// by luck, in whatever version something else asks for.
test('every package that the theme imports is among its dependencies', () => {
  const imported = importedBelow('src');
  expect(imported.size).toBeGreaterThan(10);
  expect(undeclared(imported, theme.dependencies, theme.optionalDependencies)).toEqual([]);
});

test('every package that a test or benchmark imports is declared', () => {
  const bench = declared('tests/bench/package.json');
  const floor = declared('tests/floor/package.json');
  const lists = [theme.dependencies, theme.devDependencies, theme.optionalDependencies];
  expect(
    undeclared(importedBelow('tests'), ...lists, bench.dependencies, floor.dependencies),
  ).toEqual([]);
});

test('each dependency is asked for in one exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = theme;
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
