import { readList } from './output/file-list.ts';
import { intactRecord } from './output/file-record.ts';
import type { Settings } from './settings.ts';
import type { BuildState } from './state/build-state.ts';

/**
 * Whether a build would change nothing, told without reading any content: every file read is as it
 * was, every file written is as it was, and the clock has not reached the next change. `inputs` is the digest of what a build reads now.
 */
export function isUpToDate(
  { now, outRoot }: Settings,
  last: BuildState,
  inputs: string | undefined,
): boolean {
  if (last.inputs === undefined || now < last.now) return false;
  if (last.freshUntil !== undefined && now >= last.freshUntil) return false;
  if (inputs !== last.inputs) return false;
  const listed = new Set(readList(outRoot));
  if (listed.size !== last.files.size) return false;
  for (const [path, record] of last.files) {
    // Not by `join`, which makes looking at each of tens of thousands of files a quarter dearer.
    if (!listed.has(path) || !intactRecord(`${outRoot}/${path}`, record)) return false;
  }
  return true;
}
