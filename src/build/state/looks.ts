import { hash } from 'node:crypto';
import type { Walk } from '../../content-files/files/walk.ts';
import { digestOf } from '../../lib/digest.ts';
import type { Settings } from '../settings.ts';

/** A file that changed less than this before it was read may change again within one tick (ms). */
const FRESH = 2000;

/** How all that a build reads looks from outside, without reading any content: plain JSON. */
export type Looks = {
  /** Digest of the code, and of the settings but for the clock. */
  rest: string;
  /**
   * By folder of the content, the digest of its files by name, size and times; that of what is no text
   * stands apart, under the name with a slash. Empty where a file is so fresh that a later change could
   * hide behind the same time.
   */
  folders: Readonly<Record<string, string>>;
};

/** Where a file is counted: with the texts of its folder, or with what lies beside them. */
export function lookedAtIn(file: string): string {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/')));
  return file.endsWith('.md') ? folder : `${folder}/`;
}

/** How everything looks at `clock` (ms since 1970). */
export function looksOf(
  settings: Settings,
  { code, walked, clock }: { code: string; walked: Walk; clock: number },
): Looks {
  const { contentRoot, siteUrl, basePath, host, preview } = settings;
  const lines = new Map<string, string>();
  const fresh = new Set<string>();
  for (const { file, size, mtime, ctime } of walked.files) {
    const folder = lookedAtIn(file);
    if (mtime > clock - FRESH) fresh.add(folder);
    lines.set(folder, `${lines.get(folder) ?? ''}${file}\t${size}\t${mtime}\t${ctime}\n`);
  }
  const digests = [...lines].map(([folder, text]) => [
    folder,
    fresh.has(folder) ? '' : hash('sha256', text, 'base64url').slice(0, 16),
  ]);
  return {
    rest: digestOf(code, contentRoot, siteUrl, basePath, host, preview),
    folders: Object.fromEntries(digests) as Looks['folders'],
  };
}

/**
 * Digest of all that a build reads; `undefined` where some of it could not be looked at, or could change
 * without being seen.
 */
export function inputsDigest(
  looks: Looks,
  { findings }: Pick<Walk, 'findings'>,
): string | undefined {
  const isSure = findings.length === 0 && !Object.values(looks.folders).includes('');
  return isSure ? hash('sha256', JSON.stringify(looks), 'base64url') : undefined;
}
