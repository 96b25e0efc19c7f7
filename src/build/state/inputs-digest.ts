import { hash } from 'node:crypto';
import type { Walk } from '../../content-files/files/walk.ts';
import type { Settings } from '../settings.ts';

/** A file that changed less than this before it was read may change again within one tick (ms). */
const FRESH = 2000;

/**
 * Digest of all that a build reads, without reading the content: its files by name, size and times,
 * the code, and the settings but for the clock. `undefined` where a file is so fresh at `clock` (ms
 * since 1970) that a later change could hide behind the same time.
 */
export function inputsDigest(
  settings: Settings,
  { code, walked, clock }: { code: string; walked: Walk; clock: number },
): string | undefined {
  const { contentRoot, siteUrl, basePath, host, preview } = settings;
  const { files, findings } = walked;
  if (findings.length > 0 || files.some(({ mtime }) => mtime > clock - FRESH)) return undefined;
  const list = files
    .map(({ file, size, mtime, ctime }) => `${file}\t${size}\t${mtime}\t${ctime}\n`)
    .join('');
  const rest = JSON.stringify([code, contentRoot, siteUrl, basePath, host, preview]);
  return hash('sha256', list + rest, 'base64url');
}
