import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from '../../content-files/files/walk.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

/** Copies `content/files/` to the root of the site, never over a file that the build made. */
export function addContentFiles(output: OutputFolder, { contentRoot }: Settings): void {
  const root = join(contentRoot, 'files');
  if (!existsSync(root)) return;
  for (const { file } of walk(root).files) {
    if (!output.has(file)) output.put(file, readFileSync(join(root, file)));
  }
}
