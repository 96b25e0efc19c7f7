import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';

/** The folder of what was published, in that of what builds remember, and the log in it. */
export const PUBLISHED = 'published';
export const LOG = 'log.jsonl';

/** One publication that reached its host. */
export type LogEntry = {
  /** When it was done, an ISO instant. */
  time: string;
  /** The name of the host in `publish.yaml`. */
  target: string;
  /**
   * Published as built, or an earlier edition again; built and put in the place of another site, or that
   * site let back in its place.
   */
  action: 'publish' | 'back' | 'take-over' | 'give-back';
  /** The edition that the host has since; of another site the one that gave way to it. */
  edition: string;
  /** Of a way back the edition that was meant, where articles had to be left out of it. */
  of?: string;
  /** The commit of the content, where it lies in Git; `+` behind it where files had changed since. */
  commit: string | undefined;
  /** Who ran it, as the machine knows them. */
  who: string;
  sentCount: number;
  removedCount: number;
  /** Sent. */
  bytes: number;
  seconds: number;
};

/** The publications of one output folder, oldest first. Lines that cannot be read are left out. */
export function readLog(file: string): LogEntry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return line === '' ? [] : [JSON.parse(line) as LogEntry];
      } catch {
        // A line that was cut when the power failed.
        return [];
      }
    });
}

/** Adds a publication. */
export function addToLog(file: string, entry: LogEntry): void {
  makeFolder(dirname(file));
  appendFileSync(file, `${JSON.stringify(entry)}\n`);
}

/** The edition that an entry means, whole or with articles left out. */
const meant = ({ edition, of }: LogEntry): string => of ?? edition;

/** What a host has now, and what it had before by the log: entries of other editions, newest first. */
export function editionsOf(log: readonly LogEntry[], target: string): LogEntry[] {
  const editions: LogEntry[] = [];
  const entries = log.filter(
    ({ target: name, action }) => name === target && action !== 'give-back',
  );
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at]!;
    editions.push(entry);
    // After a way back the history goes on from where it led, not from what it left.
    const origin = entries.findLastIndex(
      (one, index) => index < at && one.action !== 'back' && one.edition === meant(entry),
    );
    if (entry.action === 'back' && origin >= 0) at = origin;
    while (at > 0 && meant(entries[at - 1]!) === meant(entry)) at -= 1;
  }
  return editions;
}
