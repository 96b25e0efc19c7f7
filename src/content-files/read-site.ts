import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './files/load.ts';
import type { FileStats } from './files/walk.ts';
import type { SiteReading } from './parse/site.ts';
import { SITE_FILE } from './files/role.ts';
import { parseSite } from './parse/site.ts';

/** Reads the settings in the file that was found; all that is wrong with it is in the findings. */
export function readSiteFile(root: string, stats: FileStats | undefined): SiteReading {
  const { text, problem } = readText(root, stats, 'stop');
  const reading = parseSite(text);
  return problem ? { ...reading, findings: [problem] } : reading;
}

/**
 * Reads `site.yaml` of the content folder `root` just as a build does; undefined where there is none.
 * A file that cannot be read is not taken for none: nobody writes a new one over it.
 */
export function readSite(root: string): SiteReading | undefined {
  const stats = statSync(join(root, SITE_FILE), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const { size, mtimeMs, ctimeMs } = stats;
  return readSiteFile(root, { file: SITE_FILE, size, mtime: mtimeMs, ctime: ctimeMs });
}

/** Whether nothing can be done with the settings: a build would end at them. */
export function isSiteBroken({ findings }: SiteReading): boolean {
  return findings.some(({ effect }) => effect === 'stop');
}
