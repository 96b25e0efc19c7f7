import { join } from 'node:path';
import { readSettings } from '../../build/settings.ts';
import { readState } from '../../build/state/build-state.ts';
import { readTargets } from '../../content-files/read-site.ts';
import { takeLock } from '../../lib/lock.ts';
import { describe } from '../../problems/describe.ts';
import { reportText } from '../../problems/report-text.ts';
import type { Variables } from '../../newsroom/terminal/environment.ts';
import { languageOf } from '../../newsroom/terminal/language-of.ts';
import type { Arguments } from '../../newsroom/terminal/read-arguments.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { DeliveryWords, Words } from '../../words/words.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import { describeFault } from '../describe-fault.ts';
import { KeptEditions } from '../keeping/kept-editions.ts';
import { LOG, PUBLISHED, readLog } from '../keeping/publication-log.ts';
import { wayBack } from '../keeping/way-back.ts';
import { HostLine } from '../sending/host-line.ts';
import { planFor } from '../sending/send-site.ts';
import { chooseTarget } from '../targets/choose-target.ts';
import { openTarget } from '../targets/open-target.ts';
import { secretsFrom } from '../targets/secrets.ts';
import { describeLog, reportPlan, sayBack } from './report.ts';
import type { Consignment } from './send.ts';
import { CLOCK, send } from './send.ts';

/** So often in a row a broken line is taken up again. */
const TRIES = 6;

/** What surrounds `npm run publish`, so that tests can give another. */
export type PublishWorld = {
  readonly env: Variables;
  /** Runs the build for a host and answers its exit code. */
  readonly build: (project: string, host: string | undefined) => Promise<number>;
  readonly who: string;
};

/** The hosts of the newsroom; undefined, after saying why, where they cannot be used. */
function targetsOf(
  io: CommandIo,
  { delivery, check }: Words,
): readonly PublishTarget[] | undefined {
  const reading = readTargets(io.content);
  if (reading === undefined || reading.targets.length + reading.findings.length === 0) {
    io.err(delivery.publish.noTargets(join(io.content, 'publish.yaml')));
    return undefined;
  }
  const isBroken = reading.findings.some(({ severity }) => severity === 'error');
  if (!isBroken) return reading.targets;
  const problems = reading.findings.map((one) => describe(one, check));
  io.err(reportText(problems, check, { colour: io.colour }));
  return undefined;
}

/**
 * `npm run publish`: builds the site and brings it to its host. Answers 0, 1 where it could not, 2 where
 * it was not begun.
 */
export async function runPublishCommand(
  { options }: Arguments<'publish'>,
  io: CommandIo,
  world: PublishWorld,
): Promise<number> {
  const language = languageOf(io.content);
  const words = wordsIn(language);
  const targets = targetsOf(io, words);
  if (!targets) return 2;
  const target = chooseTarget(targets, options.to)!;
  const settings = readSettings(world.env, io.project, io.now, { host: target.preset });
  const store = join(settings.stateRoot, PUBLISHED);
  if (options.log) {
    const entries = readLog(join(store, LOG));
    const text = options.json
      ? JSON.stringify(entries)
      : describeLog(entries, words.delivery, language);
    io.out(text);
    return 0;
  }
  const close = takeLock(join(io.project, 'node_modules/.cache/warta/publish'), 'npm run publish');
  try {
    const isBuilt = (await world.build(io.project, target.preset)) === 0;
    // Going back must be possible on the evening when nothing can be built.
    const state = isBuilt || options.back ? readState(settings.stateRoot) : undefined;
    if (!state) {
      io.err(words.delivery.publish.notBuilt);
      return 1;
    }
    const editions = new KeptEditions(store);
    const present = editions.keep(state.files, (path) => join(settings.outRoot, path));
    const back = options.back
      ? wayBack(editions, readLog(join(store, LOG)), target.name, {
          ...state,
          files: present.files,
        })
      : undefined;
    if (options.back && !back) {
      io.err(words.delivery.publish.noWayBack(target.name));
      return 1;
    }
    if (back) io.err(sayBack(back, words.delivery, language));
    const { content } = io;
    const { who } = world;
    const { edition = present, entry: backTo } = back ?? {};
    const consignment = { target, editions, edition, store, backTo, content, who };
    return await bring(consignment, options, io, world, words.delivery, language);
  } finally {
    close();
  }
}

/** Brings an edition to its host, or says what that would do. */
async function bring(
  consignment: Consignment,
  options: Arguments<'publish'>['options'],
  io: CommandIo,
  { env }: PublishWorld,
  words: DeliveryWords,
  language: string,
): Promise<number> {
  const { target, edition } = consignment;
  const secrets = secretsFrom(env, target);
  const line = new HostLine(openTarget({ target, secrets, project: io.project }), {
    tries: TRIES,
    pause: CLOCK.pause,
  });
  try {
    const outcome = options['dry-run']
      ? { plan: await planFor(line, edition.files), seconds: 0 }
      : await send(line, consignment, io, words);
    io.out(reportPlan(outcome, target.name, options, words, language));
    return 0;
  } catch (error) {
    const sentence = describeFault(error, words.faults);
    if (sentence === undefined) throw error;
    io.err(sentence);
    return 1;
  } finally {
    await line.close();
  }
}
