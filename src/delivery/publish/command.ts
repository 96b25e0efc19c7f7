import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readSettings } from '../../build/settings.ts';
import { readState } from '../../build/state/build-state.ts';
import { readTargets } from '../../content-files/read-site.ts';
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
import type { KeptEdition } from '../keeping/kept-editions.ts';
import { deskName } from '../keeping/desk-name.ts';
import { KeptEditions } from '../keeping/kept-editions.ts';
import { addToLog, editionsOf, readLog } from '../keeping/publication-log.ts';
import { HostLine } from '../sending/host-line.ts';
import { planFor } from '../sending/send-site.ts';
import type { TurnClock } from '../sending/turn.ts';
import { chooseTarget } from '../targets/choose-target.ts';
import { openTarget } from '../targets/open-target.ts';
import { secretsFrom } from '../targets/secrets.ts';
import { commitOf } from './commit-of.ts';
import { publishTo } from './publication.ts';
import type { PublishOutcome } from './report.ts';
import { describeLog, reportPlan } from './report.ts';

const LOG = 'log.jsonl';

const CLOCK: TurnClock = {
  now: () => new Date(),
  pause: async (ms) => void (await wait(ms)),
};

/** So often in a row a broken line is taken up again, and so long another's turn is waited for (ms). */
const TRIES = 6;
const LONGEST_WAIT = 12 * 60_000;
/** Editions of a host that are kept: the one that is live, and ways back. */
const KEPT = 3;

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
  const store = join(settings.stateRoot, 'published');
  if (options.log) {
    const entries = readLog(join(store, LOG));
    const text = options.json
      ? JSON.stringify(entries)
      : describeLog(entries, words.delivery, language);
    io.out(text);
    return 0;
  }
  const isBuilt = (await world.build(io.project, target.preset)) === 0;
  const files = isBuilt ? readState(settings.stateRoot)?.files : undefined;
  if (!files) {
    io.err(words.delivery.publish.notBuilt);
    return 1;
  }
  const editions = new KeptEditions(store);
  const edition = editions.keep(files, (path) => join(settings.outRoot, path));
  const secrets = secretsFrom(world.env, target);
  const line = new HostLine(openTarget({ target, secrets, project: io.project }), {
    tries: TRIES,
    pause: CLOCK.pause,
  });
  try {
    const outcome = options['dry-run']
      ? { plan: await planFor(line, edition.files), seconds: 0 }
      : await send(line, { target, editions, edition, store }, io, world, words.delivery);
    io.out(reportPlan(outcome, target.name, options, words.delivery, language));
    return 0;
  } catch (error) {
    const sentence = describeFault(error, words.delivery.faults);
    if (sentence === undefined) throw error;
    io.err(sentence);
    return 1;
  } finally {
    await line.close();
  }
}

/** What is brought to which host. */
type Consignment = {
  target: PublishTarget;
  editions: KeptEditions;
  edition: KeptEdition;
  /** The folder of what was published. */
  store: string;
};

/** Sends an edition, and notes that it was. */
async function send(
  line: HostLine,
  { target, editions, edition, store }: Consignment,
  io: CommandIo,
  { who }: PublishWorld,
  { publish: words }: DeliveryWords,
): Promise<PublishOutcome> {
  const began = performance.now();
  const progress = io.progress?.({ stages: { send: words.sending(target.name) } });
  const plan = await publishTo(line, {
    built: edition.files,
    fileOf: (path) => editions.objectOf(edition.files.get(path)!),
    desk: deskName(store),
    who,
    longestWait: LONGEST_WAIT,
    clock: CLOCK,
    waits: (other) => io.err(words.waiting(other.who, other.since)),
    begins: ({ count }) => progress?.stage('send', count),
    placed: () => progress?.step(),
  });
  progress?.end();
  const seconds = (performance.now() - began) / 1000;
  addToLog(join(store, LOG), {
    time: new Date().toISOString(),
    target: target.name,
    action: 'publish',
    edition: edition.id,
    commit: commitOf(io.content),
    who,
    sentCount: plan.count,
    removedCount: plan.old.length + plan.inTheWay.length,
    bytes: plan.bytes,
    seconds,
  });
  forgetOld(editions, join(store, LOG));
  return { plan, seconds };
}

/** Keeps what is live on each host and the ways back. */
function forgetOld(editions: KeptEditions, logFile: string): void {
  const log = readLog(logFile);
  const targets = new Set(log.map(({ target }) => target));
  const kept = [...targets].flatMap((target) => editionsOf(log, target).slice(0, KEPT));
  editions.keepOnly(new Set(kept.map(({ edition }) => edition)));
}
