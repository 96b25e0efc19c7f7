import { epochOf } from '../lib/time/zone.ts';
import type { Finding } from '../problems/finding.ts';
import { folderMonth } from './files/role.ts';
import type { ReadFile } from './record.ts';

const HOUR = 3_600_000;

/** How long a broken article is left out before it stops the build (design 3). */
const GRACE = 48 * HOUR;

/**
 * What a broken article does: left out while it is young, so that one slip never stops everybody's
 * news; stopping the build when it is old, because then something published would vanish. Its age
 * is that of its date, else of the last moment of its folder's month; a draft is always young.
 */
export function brokenLevel(
  article: { readonly file: string; readonly date?: string; readonly draft?: boolean },
  now: number,
  zone: string,
): 'stop' | 'hold' {
  if (article.draft === true) return 'hold';
  const time = article.date === undefined ? monthEnd(article.file, zone) : Date.parse(article.date);
  return time !== undefined && now - time > GRACE ? 'stop' : 'hold';
}

function monthEnd(file: string, zone: string): number | undefined {
  const folder = folderMonth(file);
  if (folder === undefined) return undefined;
  return epochOf(
    { ...folder, month: folder.month + 1, day: 1, hour: 0, minute: 0, second: 0 },
    zone,
  );
}

/** What is wrong with an article by itself, with the effect that its age gives. */
export function agedFindings(
  { file, record }: ReadFile<unknown>,
  now: number,
  zone: string,
): readonly Finding[] {
  if (!record.findings.some(({ effect }) => effect === 'hold')) return record.findings;
  if (brokenLevel({ ...record, file }, now, zone) === 'hold') return record.findings;
  return record.findings.map((finding) =>
    finding.effect === 'hold' ? { ...finding, effect: 'stop' } : finding,
  );
}
