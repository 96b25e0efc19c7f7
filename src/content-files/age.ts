import { epochOf } from '../lib/time/zone.ts';
import type { Finding } from '../problems/finding.ts';

const HOUR = 3_600_000;

/** How long a broken story is left out before it stops the build (design 3). */
const GRACE = 48 * HOUR;

/** The year and month of the folder that a story lies in, as `articles/YYYY/MM/…` says them. */
export function folderMonth(file: string): { year: number; month: number } | undefined {
  const found = /^articles\/(\d{4})\/(0[1-9]|1[0-2])\//.exec(file);
  return found === null ? undefined : { year: Number(found[1]), month: Number(found[2]) };
}

/**
 * What a broken story does: left out while it is young, so that one slip never stops everybody's
 * news; stopping the build when it is old, because then something published would vanish. Its age
 * is that of its date, else of the last moment of its folder's month; a draft is always young.
 */
export function brokenLevel(
  story: { readonly file: string; readonly date?: string; readonly draft?: boolean },
  now: number,
  zone: string,
): 'stop' | 'hold' {
  if (story.draft === true) return 'hold';
  const born = story.date === undefined ? monthEnd(story.file, zone) : Date.parse(story.date);
  return born !== undefined && now - born > GRACE ? 'stop' : 'hold';
}

function monthEnd(file: string, zone: string): number | undefined {
  const folder = folderMonth(file);
  if (folder === undefined) return undefined;
  return epochOf(
    { ...folder, month: folder.month + 1, day: 1, hour: 0, minute: 0, second: 0 },
    zone,
  );
}

/** The finding with `level` in place of the hold that it was found with. */
export function withLevel(finding: Finding, level: 'stop' | 'hold'): Finding {
  return finding.effect === 'hold' && level === 'stop' ? { ...finding, effect: 'stop' } : finding;
}
