import type { NextChange } from '../../edition/edition.ts';
import type { BuildWords } from '../../words/words.ts';
import { formatTime } from '../../lib/time/format.ts';
import type { Reckoning } from '../../lib/time/format.ts';
import type { Publication } from '../output/publication.ts';
import { LIMITS } from '../../publish/hosts/limits.ts';
import type { Heavy } from './budgets.ts';

/** What a free host takes: files of a site, bytes of one file, bytes of all of them. */
type FreeHost = { host: string; files: number; bytes: number; total: number };

const NAMES = { cloudflare: 'Cloudflare Pages', github: 'GitHub Pages' } as const;

/** Limits that a newsroom should hear of before it chooses one of these hosts. */
const FREE_HOSTS: readonly FreeHost[] = (['cloudflare', 'github'] as const).map((name) => {
  const { files = Infinity, fileBytes = Infinity, siteBytes = Infinity } = LIMITS[name];
  return { host: NAMES[name], files, bytes: fileBytes, total: siteBytes };
});

/** What a finished build can tell of itself. */
export type BuildOutcome = {
  renderedCount: number;
  keptCount: number;
  seconds: number;
  publication: Pick<Publication, 'writtenPaths' | 'removedPaths' | 'files'>;
  heavy: readonly Heavy[];
  nextChange: NextChange | undefined;
  costs: readonly StageCost[];
};

/** What a stage of a build did, in how many seconds, and how much of it, which is counted when it is told. */
export type StageCost = { stage: keyof BuildWords['costs']; seconds: number; count(): number };

/** Seconds of a build from which on it is said what took them. */
const LONG = 5;

type Files = BuildOutcome['publication']['files'];

function largestOf(files: Files): { path: string; size: number } {
  let largest = { path: '', size: -1 };
  for (const [path, { size }] of files) if (size > largest.size) largest = { path, size };
  return largest;
}

/** What hosts would refuse. */
function beyondLimits(files: Files, words: BuildWords): string[] {
  const { path, size } = largestOf(files);
  const total = [...files.values()].reduce((sum, file) => sum + file.size, 0);
  const lines: string[] = [];
  for (const limit of FREE_HOSTS) {
    const { host } = limit;
    if (files.size > limit.files) lines.push(words.tooManyFiles(files.size, host, limit.files));
    if (size > limit.bytes)
      lines.push(words.tooLarge(path, readableBytes(size), host, readableBytes(limit.bytes)));
    if (total > limit.total)
      lines.push(words.tooMuch(readableBytes(total), host, readableBytes(limit.total)));
  }
  return lines;
}

/** What took longest, of a build that was long. */
function costliestLine({ costs, seconds }: BuildOutcome, words: BuildWords): string[] {
  const most = costs.toSorted((a, b) => b.seconds - a.seconds)[0];
  if (!most || seconds < LONG) return [];
  const cost = words.costs[most.stage](most.count(), most.seconds.toFixed(1));
  return [words.costliest(cost)];
}

/** The lines that end a build: what it did, what weighs too much, when to build again. */
export function summary(outcome: BuildOutcome, words: BuildWords, reckoning: Reckoning): string[] {
  const { renderedCount, keptCount, seconds, publication, heavy, nextChange } = outcome;
  const { writtenPaths, removedPaths, files } = publication;
  const { path, size } = largestOf(files);
  return [
    words.done(renderedCount, keptCount, seconds.toFixed(1)),
    ...costliestLine(outcome, words),
    words.changed(writtenPaths.length, removedPaths.length),
    words.files(files.size, path, readableBytes(size)),
    ...heavy.map((one) =>
      words.overBudget(one.path, readableBytes(one.size), readableBytes(one.budget)),
    ),
    ...beyondLimits(files, words),
    ...(nextChange ? [nextChangeLine(nextChange, words, reckoning)] : []),
  ];
}

/** When time alone will change the site, and why. */
export function nextChangeLine(
  { time, reason }: NextChange,
  words: BuildWords,
  reckoning: Reckoning,
): string {
  return words.nextChange(formatTime(time, reckoning), words.reasons[reason]);
}

/** A number of bytes as people read it: `900 B`, `14.2 kB`, `3.1 MB`. */
function readableBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
