import type { Host, HostLimits } from './limits.ts';
import { LIMITS } from './limits.ts';
import type { RuleCounts } from './rule-counts.ts';

/** A file of the output. */
export type OutputFile = { path: string; bytes: number };

/** How much of a limit is used; `isOver` where the host would refuse the site or a part of it. */
export type Margin = { limit: keyof HostLimits; used: number; allowed: number; isOver: boolean };

function fullestFolder(files: readonly OutputFile[]): number {
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}

/** Holds the files and the number of rules against what a host allows. */
export function marginsOf(host: Host, files: readonly OutputFile[], counts: RuleCounts): Margin[] {
  const used: Record<keyof HostLimits, number> = {
    files: files.length,
    fileBytes: files.reduce((most, { bytes }) => Math.max(most, bytes), 0),
    siteBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    filesInFolder: fullestFolder(files),
    ...counts,
  };
  return Object.entries(LIMITS[host]).map(([name, allowed]) => {
    const limit = name as keyof HostLimits;
    return { limit, used: used[limit], allowed, isOver: used[limit] > allowed };
  });
}
