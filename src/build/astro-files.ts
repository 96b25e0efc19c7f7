import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputFolder } from './output-folder.ts';

/** Takes over what Astro and Vite wrote by themselves: scripts with hashed names, and `public/`. */
export function addAstroFiles(output: OutputFolder, dir: URL): void {
  const root = fileURLToPath(dir);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    output.put(relative(root, file).split(sep).join('/'), readFileSync(file));
  }
  rmSync(root, { recursive: true, force: true });
}
