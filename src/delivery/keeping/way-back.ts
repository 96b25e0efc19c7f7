import { readFileSync } from 'node:fs';
import { revokedPath } from '../../site/addresses.ts';
import type { SiteFiles } from '../sending/site-files.ts';
import type { KeptEdition, KeptEditions } from './kept-editions.ts';
import type { LogEntry } from './publication-log.ts';
import { editionsOf } from './publication-log.ts';
import { withoutTakenDown } from './without-taken-down.ts';

/** What was built of the content as it is now, and of which addresses nothing may be left. */
export type Present = {
  readonly files: SiteFiles;
  /** Addresses of erased articles, below the base, percent-encoded. */
  readonly gonePaths: readonly string[];
  readonly base: string;
};

/** An edition to go back to. */
export type WayBack = {
  /** What will be on the host: the earlier edition, or what may still be published of it. */
  readonly edition: KeptEdition;
  /** When the earlier one was published, and its name. */
  readonly entry: LogEntry;
  /** How many articles were taken down since, so that files that name them are those of the present. */
  readonly takenDownCount: number;
};

/** The addresses in `revoked.json` of a site, below its base. */
function revokedIn(files: SiteFiles, editions: KeptEditions, base: string): string[] {
  const file = files.get(revokedPath.slice(1));
  if (!file) return [];
  const { paths } = JSON.parse(readFileSync(editions.objectOf(file), 'utf8')) as {
    paths: string[];
  };
  return paths.map((path) => (path.startsWith(base) ? path.slice(base.length - 1) : path));
}

/**
 * The edition that `target` had before the one it has, as it may be published now; undefined where there
 * was none, or it is not kept any more. The files of `present` must be kept already.
 */
export function wayBack(
  editions: KeptEditions,
  log: readonly LogEntry[],
  target: string,
  present: Present,
): WayBack | undefined {
  const entry = editionsOf(log, target)[1];
  const earlier = entry && editions.read(entry.edition);
  if (!entry || !earlier) return undefined;
  const { base } = present;
  const known = new Set(revokedIn(earlier.files, editions, base));
  const revoked = revokedIn(present.files, editions, base).filter((path) => !known.has(path));
  const takenDown = [...revoked, ...present.gonePaths];
  const files = withoutTakenDown({
    ...{ earlier: earlier.files, present: present.files, takenDown },
    bytesOf: (file) => readFileSync(editions.objectOf(file)),
  });
  const fileOf = (path: string): string => editions.objectOf(files.get(path)!);
  return { edition: editions.keep(files, fileOf), entry, takenDownCount: takenDown.length };
}
