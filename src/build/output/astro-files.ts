import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFolder } from './output-folder.ts';

/**
 * Takes over what Astro and Vite wrote by themselves: scripts with hashed names, and `public/`.
 * Returns their paths.
 */
export function addAstroFiles(output: OutputFolder, dir: URL): string[] {
  const root = fileURLToPath(dir);
  const paths: string[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    output.put(path, readFileSync(file));
    paths.push(path);
  }
  rmSync(root, { recursive: true, force: true });
  return paths.toSorted();
}
