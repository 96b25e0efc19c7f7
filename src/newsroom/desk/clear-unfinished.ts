import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED, isUnfinished } from '../../lib/write-file.ts';

/** Removes what a command that was broken off left half written in a content folder. */
export function clearUnfinished(content: string): void {
  for (const folder of ['', 'articles', 'authors', 'pages', 'files', '_import', '_check']) {
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
    if (entry.isFile() && isLeftBehind(entry.name)) rmSync(path, { force: true });
    else if (deep && entry.isDirectory()) clear(path, true);
  }
}

/** Whether a name is that of an unfinished file whose process is gone: another may be writing now. */
function isLeftBehind(name: string): boolean {
  if (!isUnfinished(name)) return false;
  const pid = Number.parseInt(name.slice(UNFINISHED.length), 10);
  if (!(pid > 0) || pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}
