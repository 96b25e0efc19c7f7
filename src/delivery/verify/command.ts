import { hash } from 'node:crypto';
import { isCertificateFault } from '../../lib/certificate-fault.ts';
import { join } from 'node:path';
import { readSettings } from '../../build/settings.ts';
import { readSite, readTargets } from '../../content-files/read-site.ts';
import type { Variables } from '../../newsroom/terminal/environment.ts';
import { languageOf } from '../../newsroom/terminal/language-of.ts';
import type { Arguments } from '../../newsroom/terminal/read-arguments.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import { wordsIn } from '../../words/words-in.ts';
import { LOG, PUBLISHED } from '../keeping/publication-log.ts';
import { readLog } from '../keeping/publication-log.ts';
import type { AskLive } from './ask.ts';
import { NoAnswer } from './ask.ts';
import { endingCertificate } from './certificate.ts';
import { choosePaths } from './choose-paths.ts';
import type { Difference } from './difference.ts';
import { dated } from './history.ts';
import { liveAddress } from './live-address.ts';
import { lookAt } from './look.ts';
import { isDifferent, reportLooked, reportLookedJson } from './report.ts';
import { strangers } from './strangers.ts';
import type { WhatShouldBe } from './what-should-be.ts';
import { targetAt, whatShouldBe } from './what-should-be.ts';

/** Connections at a time where none are said. */
const CONNECTIONS = 8;

/** The address of the site's folder, with a slash at the end; undefined for what is no address. */
function readBase(typed: string): URL | undefined {
  const url = URL.parse(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (!url || !url.hostname.includes('.')) return undefined;
  url.pathname = url.pathname.replace(/(?:index\.html)?\/?$/, '/');
  url.search = '';
  url.hash = '';
  return url;
}

/** Everything that is different; a certificate that nobody trusts is one, too. Rejects with `NoAnswer`. */
async function differencesAt(
  base: URL,
  should: WhatShouldBe,
  {
    ask,
    now,
    connections,
    sample,
    step,
  }: {
    ask: AskLive;
    now: Date;
    connections: number;
    sample: number | undefined;
    step: (total: number) => () => void;
  },
): Promise<{ differences: Difference[]; count: number }> {
  const chosen = choosePaths(should.files, should.changed, sample, now.toISOString());
  const count = chosen.paths.length + should.redirects.length + should.gonePaths.length + 1;
  try {
    // One first, so that a line that is dead says so at once.
    await ask(base, 'browser');
    const looked = await lookAt({
      ...should,
      ...chosen,
      ...{ base, ask, connections, step: step(count) },
    });
    const known = new Set([...should.files.keys()].map((path) => liveAddress(path, base).href));
    const foreign = await strangers(ask, base, known);
    const ending = await endingCertificate(base, now);
    return { differences: [...looked, ...foreign, ...ending], count };
  } catch (error) {
    if (!(error instanceof NoAnswer) || !isCertificateFault(error.reason)) throw error;
    const untrusted = { kind: 'certificate', address: base.href, detail: error.reason } as const;
    return { differences: [untrusted], count: 1 };
  }
}

/**
 * `npm run verify -- <address>`: compares a live site with what was published there last, else with what
 * was built last. Answers 0 where it is the same, 1 where it is not, 2 where it could not look.
 */
export async function runVerifyCommand(
  { options, names: [typed] }: Arguments<'verify'>,
  io: CommandIo,
  { env, ask }: { env: Variables; ask: AskLive },
): Promise<number> {
  const language = languageOf(io.content);
  const words = wordsIn(language).delivery.verify;
  const siteUrl = io.siteUrl ?? readSite(io.content)?.site.url ?? '';
  const base = readBase(typed ?? siteUrl);
  if (!base) {
    io.err(typed === undefined ? words.noAddress : words.badAddress(typed));
    return 2;
  }
  const target = targetAt(readTargets(io.content)?.targets ?? [], base, siteUrl);
  const settings = readSettings(env, io.project, io.now, { host: target?.preset });
  const store = join(settings.stateRoot, PUBLISHED);
  const log = readLog(join(store, LOG));
  const should = whatShouldBe(settings, { store, log, target });
  if (!should) {
    io.err(words.nothingBuilt);
    return 2;
  }
  const began = performance.now();
  const progress = io.progress?.({ stages: { ask: words.asking } });
  try {
    const { differences, count } = await differencesAt(base, should, {
      ...{ ask, now: io.now, sample: options.sample },
      connections: options.connections ?? CONNECTIONS,
      step: (total) => {
        progress?.stage('ask', total);
        return () => progress?.step();
      },
    });
    progress?.end();
    const name = hash('sha256', base.href, 'hex').slice(0, 12);
    const found = dated(differences, join(settings.stateRoot, 'verified', `${name}.json`), io.now);
    const seconds = (performance.now() - began) / 1000;
    const looked = { address: base.href, count, seconds, differences: found };
    io.out(options.json ? reportLookedJson(looked) : reportLooked(looked, words, language));
    return isDifferent(found) ? 1 : 0;
  } catch (error) {
    progress?.end();
    if (!(error instanceof NoAnswer)) throw error;
    io.err(words.noAnswer(base.href, error.reason));
    return 2;
  }
}
