import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What decides, beside `src/`, which pages the same content gives. */
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  ...['', '.local', '.production', '.production.local'].map((end) => `.env${end}`),
  ...['js', 'cjs', 'mjs', 'ts'].map((end) => `postcss.config.${end}`),
  // What is truly installed, where that differs from the lock file.
  'node_modules/.package-lock.json',
];

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function digestOfFiles(root: string, files: readonly string[], variables: string): string {
  const sum = createHash('sha256').update(`${process.version}\n${variables}\n`);
  for (const file of files) {
    const bytes = readFileSync(file);
    sum.update(`${file.slice(root.length)}\n${bytes.length}\n`).update(bytes);
  }
  return sum.digest('hex').slice(0, 16);
}

/**
 * Digest of what turns content into pages, by name and content: `src/`, `public/`, the settings of
 * the tools, the packages and the Node that runs them, and `variables` that are compiled in.
 */
export function buildCode(root: string, variables: string): string {
  const single = FILES.map((file) => join(root, file)).filter((file) => existsSync(file));
  const folders = ['src', 'public'].flatMap((name) => filesBelow(join(root, name)));
  return digestOfFiles(root, [...single, ...folders], variables);
}
