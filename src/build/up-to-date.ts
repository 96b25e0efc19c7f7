import { join } from 'node:path';
import { buildCode } from './build-code.ts';
import { readList } from './output/file-list.ts';
import { intactRecord } from './output/file-record.ts';
import type { Settings } from './settings.ts';
import type { BuildState } from './state/build-state.ts';
import { inputsDigest } from './state/inputs-digest.ts';

/**
 * Whether a build would change nothing, told without reading any content: every file read is as it
 * was, every file written is as it was, and the clock has not reached the next change.
 */
export function isUpToDate(settings: Settings, last: BuildState, clock: number): boolean {
  const { now, outRoot, root } = settings;
  if (last.inputs === undefined || now < last.now) return false;
  if (last.nextChange && now >= last.nextChange.time) return false;
  if (inputsDigest(settings, buildCode(root), clock) !== last.inputs) return false;
  const listed = new Set(readList(outRoot));
  if (listed.size !== last.files.size) return false;
  for (const [path, record] of last.files) {
    if (!listed.has(path) || !intactRecord(join(outRoot, path), record)) return false;
  }
  return true;
}
