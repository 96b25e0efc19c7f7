import { hash } from 'node:crypto';
import { join } from 'node:path';
import { isCertificateFault } from '../../lib/certificate-fault.ts';
import type { ProgressWords } from '../../lib/progress.ts';
import type { CommandIo } from '../../newsroom/terminal/run-at-terminal.ts';
import type { AskLive } from './ask.ts';
import { NoAnswer } from './ask.ts';
import { endingCertificate } from './certificate.ts';
import { choosePaths } from './choose-paths.ts';
import type { Difference } from './difference.ts';
import { dated } from './history.ts';
import { liveAddress } from './live-address.ts';
import { lookAt } from './look.ts';
import type { Looked } from './report.ts';
import { strangers } from './strangers.ts';
import type { WhatShouldBe } from './what-should-be.ts';

/** Connections at a time where none are said. */
const CONNECTIONS = 8;

/** How a live site is looked at. */
type SiteLook = {
  readonly ask: AskLive;
  /** The folder of what builds remember, in which stands what earlier looks found. */
  readonly stateRoot: string;
  /** So many files, and all that changed lately; undefined is all of them. */
  readonly sample: number | undefined;
  readonly connections: number | undefined;
};

/** The address of the site's folder, with a slash at the end; undefined for what is no address. */
export function readBase(typed: string): URL | undefined {
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
  { ask, connections = CONNECTIONS, sample }: SiteLook,
  now: Date,
  begins: (total: number) => () => void,
): Promise<{ differences: Difference[]; count: number }> {
  const chosen = choosePaths(should.files, should.changed, sample, now.toISOString());
  const count = chosen.paths.length + should.redirects.length + should.gonePaths.length + 1;
  try {
    // One first, so that a line that is dead says so at once.
    await ask(base, 'browser');
    const looked = await lookAt({
      ...should,
      ...chosen,
      ...{ base, ask, connections, step: begins(count) },
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

/** Compares a live site with what it should be, and notes what was found. Rejects with `NoAnswer`. */
export async function lookAtSite(
  base: URL,
  should: WhatShouldBe,
  look: SiteLook,
  { now, progress: show }: Pick<CommandIo, 'now' | 'progress'>,
  asking: string,
): Promise<Looked> {
  const began = performance.now();
  const words: ProgressWords<'ask'> = { stages: { ask: asking } };
  const progress = show?.(words);
  try {
    const { differences, count } = await differencesAt(base, should, look, now, (total) => {
      progress?.stage('ask', total);
      return () => progress?.step();
    });
    const name = hash('sha256', base.href, 'hex').slice(0, 12);
    const found = dated(differences, join(look.stateRoot, 'verified', `${name}.json`), now);
    const seconds = (performance.now() - began) / 1000;
    return { address: base.href, count, seconds, differences: found };
  } finally {
    progress?.end();
  }
}
