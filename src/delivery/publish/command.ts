import { join } from 'node:path';
import { readSettings } from '../../build/settings.ts';
import { readState } from '../../build/state/build-state.ts';
import { readTargets } from '../../content-files/read-site.ts';
import { takeLock } from '../../lib/lock.ts';
import { describe } from '../../problems/describe.ts';
import { reportText } from '../../problems/report-text.ts';
import type { Variables } from '../../newsroom/terminal/environment.ts';
import type { Arguments } from '../../newsroom/terminal/read-arguments.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import type { Words } from '../../words/words.ts';
import type { PublishTarget } from '../../schema/entries.ts';
import { newsroomClock } from '../newsroom-clock.ts';
import type { AskLive } from '../verify/ask.ts';
import { bring } from './bring.ts';
import { giveBack } from './give-back.ts';
import { HostLines } from './host-lines.ts';
import { tellOutcome } from './tell-outcome.ts';
import { KeptEditions } from '../keeping/kept-editions.ts';
import { LOG, PUBLISHED, readLog } from '../keeping/publication-log.ts';
import { wayBack } from '../keeping/way-back.ts';
import { chooseTarget } from '../targets/choose-target.ts';
import { describeLog, sayBack } from './report.ts';
import type { AskSecret } from '../targets/with-asking.ts';

/** What surrounds `npm run publish`, so that tests can give another. */
export type PublishWorld = {
  readonly env: Variables;
  /** Runs the build for a host and answers its exit code. */
  readonly build: (project: string, host: string | undefined) => Promise<number>;
  readonly who: string;
  /** The repository with the content of a folder that anybody can read, where there is one. */
  readonly publicRepository: (content: string) => Promise<string | undefined>;
  /** Asks the live site, when it was brought there. */
  readonly ask: AskLive;
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
  const clock = newsroomClock(io.content);
  const words = wordsIn(clock.language);
  const targets = targetsOf(io, words);
  if (!targets) return 2;
  const target = chooseTarget(targets, options.to)!;
  const settings = readSettings(world.env, io.project, io.now, { host: target.preset });
  const store = join(settings.stateRoot, PUBLISHED);
  if (options.log) {
    const entries = readLog(join(store, LOG));
    const text = options.json
      ? JSON.stringify(entries)
      : describeLog(entries, words.delivery, clock);
    io.out(text);
    return 0;
  }
  const to = target === targets[0] ? '' : ` --to ${target.name}`;
  const { project, askHidden } = io;
  const { publish: said } = words.delivery;
  const ask: AskSecret | undefined =
    askHidden &&
    ((secret) =>
      askHidden(
        secret === 'password'
          ? said.askPassword(target.user ?? '', target.server ?? '')
          : said.askPassphrase,
      ));
  const hostLines = new HostLines(target, to, { project, env: world.env, ask });
  const close = takeLock(join(io.project, 'node_modules/.cache/warta/publish'), 'npm run publish');
  // It is asked meanwhile: nothing waits for it. A workflow has its people elsewhere.
  const isTold = !options.json && !world.env['CI'];
  const repository = isTold ? world.publicRepository(io.content) : undefined;
  try {
    const last = readLog(join(store, LOG)).findLast((entry) => entry.target === target.name);
    if (options.back && (options['take-over'] || last?.action === 'take-over'))
      return await giveBack(hostLines, { store, last, who: world.who }, options, io);
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
    if (back) io.err(sayBack(back, words.delivery, clock));
    const { edition = present, entry: backTo } = back ?? {};
    const consignment = {
      ...{ target, editions, edition, store, backTo, content: io.content, who: world.who },
    };
    const outcome = await bring(hostLines, consignment, options, io);
    if (!outcome) return 1;
    const code = await tellOutcome(outcome, consignment, settings, options, io, world.ask);
    const open = await repository;
    if (open !== undefined) io.err(words.delivery.publish.publicRepository(open));
    return code;
  } finally {
    close();
    await hostLines.close();
  }
}
