import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of reports in a content folder. */
export const REPORTS = '_import';

/** The files of a report; what else lies in `_import/` belongs to all imports. */
const names = [
  'report.md',
  'report.json',
  'units.csv',
  'removed.md',
  'aside.md',
  'old-addresses.csv',
  'pictures.csv',
];

/**
 * Moves the report of the import before to a folder named by its time: what it says was cut or put
 * aside may still be wanted.
 */
export function keepOldReport(content: string): void {
  const folder = join(content, REPORTS);
  const report = join(folder, 'report.md');
  if (!existsSync(report)) return;
  const time = statSync(report).mtime.toISOString().replace(/\..*$/, '').replaceAll(':', '-');
  const to = join(folder, time);
  mkdirSync(to, { recursive: true });
  for (const name of names)
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(to, name));
}
