import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { unfinished } from './write-atomically.ts';

/** Removes what an import that was broken off left half written in a content folder. */
export function clearUnfinished(content: string): void {
  for (const folder of ['', 'articles', 'authors', 'pages', '_import']) {
    clear(join(content, folder), folder !== '');
  }
}

function clear(folder: string, deep: boolean): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name.startsWith(unfinished)) rmSync(path, { force: true });
    else if (deep && entry.isDirectory()) clear(path, true);
  }
}
