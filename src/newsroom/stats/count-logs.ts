import { createHash } from 'node:crypto';
import type { CountedSite } from './count/tally.ts';
import { Tally } from './count/tally.ts';
import { linesOf, readLine } from './log/read-log.ts';

/** What may have to be told of a log. */
export type LogNote =
  /** The same as another that was given. */
  | { readonly kind: 'twice'; readonly file: string }
  /** It ends before its end: what came until then is counted. */
  | { readonly kind: 'damaged'; readonly file: string }
  /** Lines that tell of no request as any known log does, and the first of them. */
  | {
      readonly kind: 'unread';
      readonly file: string;
      readonly lines: number;
      readonly first: number;
    };

/** What logs say together. */
export type Counted = {
  readonly tally: Tally;
  /** Requests of any kind that were read. */
  readonly requests: number;
  /** When the first and the last of them came, in milliseconds; nothing where there was none. */
  readonly span: readonly [first: number, last: number] | undefined;
  readonly notes: readonly LogNote[];
};

type Beginning = { readonly file: string; readonly time: number; readonly digest: string };

/** With what a log begins: the time of its first request, and a digest by which two are told to be one. */
async function beginningOf(file: string): Promise<Beginning> {
  const digest = createHash('sha1');
  let lines: string[] = [];
  try {
    for await (lines of linesOf(file)) break;
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  for (const line of lines) digest.update(line);
  const times = lines.slice(0, 50).flatMap((line) => readLine(line)?.time ?? []);
  return { file, time: times[0] ?? 0, digest: digest.digest('base64') };
}

/** Whether a packed file is damaged or ends too early. */
const isDamage = (error: unknown): boolean =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('Z_');

/**
 * Counts the visits that logs tell of, in the order of their times: hosts cut them by day or size and
 * number them backwards. A log that is given twice, packed and not, counts once. Holds no more of them
 * than a piece at a time. Rejects with the system's error where one cannot be read.
 */
export async function countLogs(files: readonly string[], site: CountedSite): Promise<Counted> {
  const notes: LogNote[] = [];
  const tally = new Tally(site);
  const beginnings = await Promise.all(files.map(beginningOf));
  const seen = new Set<string>();
  let [requests, first, last] = [0, Infinity, -Infinity];
  for (const { file, digest } of beginnings.toSorted((one, two) => one.time - two.time)) {
    if (seen.has(digest)) {
      notes.push({ kind: 'twice', file });
      continue;
    }
    seen.add(digest);
    let [number, unread, firstUnread] = [0, 0, 0];
    try {
      for await (const lines of linesOf(file)) {
        for (const line of lines) {
          number++;
          const hit = readLine(line);
          if (hit) {
            requests++;
            first = Math.min(first, hit.time);
            last = Math.max(last, hit.time);
            tally.count(hit);
          } else if (line.trim() !== '' && !line.startsWith('#')) {
            firstUnread ||= number;
            unread++;
          }
        }
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
      notes.push({ kind: 'damaged', file });
    }
    if (unread > 0) notes.push({ kind: 'unread', file, lines: unread, first: firstUnread });
  }
  return { tally, requests, span: requests > 0 ? [first, last] : undefined, notes };
}
