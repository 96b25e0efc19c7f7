import { join } from 'node:path';
import type { Settings } from '../../build/settings.ts';
import { readSite } from '../../content-files/read-site.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import { LOG, readLog } from '../keeping/publication-log.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import type { AskLive } from '../verify/ask.ts';
import { NoAnswer } from '../verify/ask.ts';
import { lookAtSite, readBase } from '../verify/look-at-site.ts';
import type { Looked } from '../verify/report.ts';
import { isDifferent, lookedFields, reportLooked } from '../verify/report.ts';
import { whatShouldBe } from '../verify/what-should-be.ts';
import type { PublishOutcome } from './report.ts';
import { outcomeFields, reportOutcome } from './report.ts';
import type { Consignment } from './send.ts';

/** So many files are looked at beside all that changed. */
const SAMPLE = 50;

type TellOptions = {
  readonly json: boolean;
  readonly 'dry-run': boolean;
  readonly 'no-verify': boolean;
};

/** What readers get was looked at, or nobody answered (`reason` as the system has it). */
type Seen = Looked | { readonly address: string; readonly reason: string };

/** Looks at what readers get now; undefined where nobody knows the address, as of a folder without one. */
async function see(
  { target, store }: Consignment,
  settings: Pick<Settings, 'stateRoot' | 'outRoot'>,
  io: CommandIo,
  ask: AskLive,
): Promise<Seen | undefined> {
  const words = wordsIn(newsroomClock(io.content).language).delivery.verify;
  const siteUrl = io.siteUrl ?? readSite(io.content)?.site.url;
  const usual = target.kind === 'folder' ? undefined : siteUrl;
  const base = readBase(target.address ?? usual ?? '');
  const log = readLog(join(store, LOG));
  const should = base && whatShouldBe(settings, { store, log, target });
  if (!should) return undefined;
  const look = { ask, sample: SAMPLE, connections: undefined, stateRoot: settings.stateRoot };
  try {
    return await lookAtSite(base, should, look, io, words.asking);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { address: base.href, reason: error.reason };
  }
}

/**
 * Says what was done, looks whether readers see it, and says that. Answers the code of the command: 0, or
 * 1 where readers see something else or nobody could look; what was published stands all the same.
 */
export async function tellOutcome(
  outcome: PublishOutcome,
  consignment: Consignment,
  settings: Pick<Settings, 'stateRoot' | 'outRoot'>,
  options: TellOptions,
  io: CommandIo,
  ask: AskLive,
): Promise<number> {
  const clock = newsroomClock(io.content);
  const words = wordsIn(clock.language).delivery;
  const { name } = consignment.target;
  const isDry = options['dry-run'];
  if (!options.json) io.out(reportOutcome(outcome, name, isDry, words, clock.language));
  const isSeen = !isDry && !options['no-verify'];
  const seen = isSeen ? await see(consignment, settings, io, ask) : undefined;
  const isFailed = seen !== undefined && ('reason' in seen || isDifferent(seen.differences));
  if (options.json) {
    const verified = seen && ('reason' in seen ? seen : lookedFields(seen));
    io.out(
      JSON.stringify({ ...outcomeFields(outcome, name, isDry), ...(verified && { verified }) }),
    );
  } else if (seen && 'reason' in seen) {
    io.err(`${words.verify.noAnswer(seen.address, seen.reason)}\n${words.publish.notLooked}`);
  } else if (seen) {
    io.out(reportLooked(seen, words.verify, clock));
    if (isFailed) io.err(words.publish.publicationStands);
  }
  return isFailed ? 1 : 0;
}
