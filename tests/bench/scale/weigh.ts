import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files lie in a folder, and their bytes. */
export type Weight = { files: number; bytes: number };

/** Weighs a folder, those of its files alone whose path below it fits. */
export function weigh(folder: string, fits: (path: string) => boolean = () => true): Weight {
  const weight: Weight = { files: 0, bytes: 0 };
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const found = fits(path) ? statSync(join(folder, path)) : undefined;
    if (!found?.isFile()) continue;
    weight.files++;
    weight.bytes += found.size;
  }
  return weight;
}
