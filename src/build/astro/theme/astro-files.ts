import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { OutputFolder } from '../../output/output-folder.ts';

/** Adds what Astro and Vite made of the theme besides pages: scripts with hashed names, `public/`. */
export function addAstroFiles(output: OutputFolder, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    output.put(relative(folder, file).split(sep).join('/'), readFileSync(file));
  }
}
