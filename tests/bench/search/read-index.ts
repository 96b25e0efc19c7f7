import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a search index that a build wrote, by path below its folder. */
export function readIndex(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)];
    }),
  );
}
