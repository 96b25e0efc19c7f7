import { join } from 'node:path';
import { readSettings } from '../../build/settings.ts';
import { readSite, readTargets } from '../../content-files/read-site.ts';
import type { Variables } from '../../newsroom/terminal/environment.ts';
import type { Arguments } from '../../newsroom/terminal/read-arguments.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import { LOG, PUBLISHED } from '../keeping/publication-log.ts';
import { readLog } from '../keeping/publication-log.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import type { AskLive } from './ask.ts';
import { NoAnswer } from './ask.ts';
import { lookAtSite, readBase } from './look-at-site.ts';
import { isDifferent, lookedFields, reportLooked } from './report.ts';
import { mirroredAt, whatShouldBe } from './what-should-be.ts';

/**
 * `npm run verify -- <address>`: compares a live site with what was published there last, else with what
 * was built last. Answers 0 where it is the same, 1 where it is not, 2 where it could not look.
 */
export async function runVerifyCommand(
  { options, names: [typed] }: Arguments<'verify'>,
  io: CommandIo,
  { env, ask }: { env: Variables; ask: AskLive },
): Promise<number> {
  const clock = newsroomClock(io.content);
  const words = wordsIn(clock.language).delivery.verify;
  const site = readSite(io.content)?.site;
  const siteUrl = io.siteUrl ?? site?.url ?? '';
  const base = readBase(typed ?? siteUrl);
  if (!base) {
    io.err(typed === undefined ? words.noAddress : words.badAddress(typed));
    return 2;
  }
  const targets = readTargets(io.content)?.targets ?? [];
  const { target, isMirror } = mirroredAt(targets, base, siteUrl, site?.mirrors ?? []);
  const settings = readSettings(env, io.project, io.now, { host: target?.preset });
  const store = join(settings.stateRoot, PUBLISHED);
  const log = readLog(join(store, LOG));
  const should = whatShouldBe(settings, { store, log, target });
  if (!should) {
    io.err(words.nothingBuilt);
    return 2;
  }
  try {
    const look = { ...options, ask, stateRoot: settings.stateRoot };
    const promised = isMirror ? { ...should, host: undefined, redirects: [] } : should;
    const looked = await lookAtSite(base, promised, look, io, words.asking);
    io.out(
      options.json ? JSON.stringify(lookedFields(looked)) : reportLooked(looked, words, clock),
    );
    return isDifferent(looked.differences) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    io.err(words.noAnswer(base.href, error.reason));
    return 2;
  }
}
