import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** Copies `content/files/` to the root of the site, never over a file that the build made. */
export function addContentFiles(output: OutputFolder, { contentRoot }: Settings): void {
  const root = join(contentRoot, 'files');
  if (!existsSync(root)) return;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /^[_.]/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    if (!output.has(path)) output.put(path, readFileSync(file));
  }
}
