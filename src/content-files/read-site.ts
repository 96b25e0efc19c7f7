import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './files/load.ts';
import type { FileStats } from './files/walk.ts';
import type { SiteReading } from './parse/site.ts';
import { PUBLISH_FILE, SITE_FILE } from './files/role.ts';
import type { Targets } from './parse/publish.ts';
import { parseTargets } from './parse/publish.ts';
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

export type { SiteReading };
export { parseSite, parseTargets };

/** Reads `publish.yaml` of the content folder `root`; undefined where there is none. */
export function readTargets(root: string): Targets | undefined {
  const stats = statSync(join(root, PUBLISH_FILE), { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const { size, mtimeMs, ctimeMs } = stats;
  const { text, problem } = readText(
    root,
    { file: PUBLISH_FILE, size, mtime: mtimeMs, ctime: ctimeMs },
    'hold',
  );
  const reading = parseTargets(text ?? '');
  return problem ? { targets: [], findings: [problem] } : reading;
}
