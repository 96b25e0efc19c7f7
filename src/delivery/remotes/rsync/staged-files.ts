import { copyFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Parcel } from '../remote.ts';

/** Lays files out in a folder of their own, by the paths that they get, as second names where that goes. */
export function stageFiles(folder: string, parcels: readonly Parcel[]): void {
  for (const { path, from } of parcels) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    if (typeof from !== 'string') {
      writeFileSync(at, from);
      continue;
    }
    try {
      linkSync(from, at);
    } catch {
      // Another drive, or one that has no second names.
      copyFileSync(from, at);
    }
  }
}
