import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset } from '../../schema/entries.ts';
import type { OutputFolder } from './output-folder.ts';
import type { Settings } from '../settings.ts';

const ROOT = 'files/';

/** Copies `content/files/` to the root of the site, never over a file that the build made. */
export function addContentFiles(
  output: OutputFolder,
  { contentRoot }: Pick<Settings, 'contentRoot'>,
  assets: readonly Asset[],
): void {
  for (const { kind, file } of assets) {
    const path = file.slice(ROOT.length);
    if (kind === 'root' && !output.has(path))
      output.put(path, readFileSync(join(contentRoot, file)));
  }
}
