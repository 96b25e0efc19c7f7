import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastChangeIn } from '../../../edition/last-change.ts';
import type { Edition } from '../../../edition/edition.ts';
import { timeAttribute } from '../../../lib/time/machine.ts';
import { outputFile } from '../../../lib/url.ts';
import { statusPath } from '../../../site/addresses.ts';
import type { BuiltPage } from './proof.ts';

/** The SHA-256 of bytes or text, in hexadecimal. */
export const sha256 = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex');

/** The file of the page at `path` in a built site; undefined where there is none. */
export function publishedFile(dist: string, path: string): BuiltPage | undefined {
  const file = outputFile(path);
  const place = join(dist, file);
  return existsSync(place) ? { file, digest: sha256(readFileSync(place)) } : undefined;
}

function statusOf(dist: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(join(dist, outputFile(statusPath)), 'utf8')) as Record<
      string,
      unknown
    >;
  } catch {
    return undefined;
  }
}

/**
 * Whether a built site was built of an edition, as far as what it says of itself tells: `none` where
 * there is no built site, `other` where stories were added, changed or taken down since.
 */
export function builtFrom(
  dist: string,
  { articles, withdrawn }: Edition,
  zone: string,
): 'same' | 'other' | 'none' {
  const status = statusOf(dist);
  if (status === undefined) return 'none';
  const changed = lastChangeIn(articles);
  const isSame =
    status['stories'] === articles.length &&
    status['withdrawn'] === withdrawn.length &&
    status['content'] === (changed === undefined ? null : timeAttribute(changed, zone));
  return isSame ? 'same' : 'other';
}
