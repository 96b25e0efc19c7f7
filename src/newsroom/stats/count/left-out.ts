import { isbot } from 'isbot';
import { copiedText } from '../../../lib/copied-text.ts';
import type { LoggedRequest } from '../log/logged-request.ts';

/** Why a request for a page is no visit of a reader. */
export const LEFT_OUT = ['otherSite', 'method', 'status', 'worker', 'program'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Names of programs whose answers are kept: most requests are of a few. */
const MOST_KEPT = 20_000;

/** Answers whether a program says that no person sits before it; one that says nothing has none. */
export function programTest(): (agent: string) => boolean {
  const known = new Map<string, boolean>();
  return (agent) => {
    let answer = known.get(agent);
    if (answer === undefined) {
      answer = agent === '' || isbot(agent);
      if (known.size >= MOST_KEPT) known.clear();
      known.set(copiedText(agent), answer);
    }
    return answer;
  };
}

/**
 * Why a request for a page is not counted; nothing where a reader made it. The site's own worker, which
 * fetches stories that are saved and looks whether they are the newest, names itself as where it
 * comes from.
 * @param hosts names under which the site is read, in small letters and without `www.`
 * @param isProgram answers by the name of a program, see `programTest`
 */
export function leftOut(
  hit: LoggedRequest,
  hosts: ReadonlySet<string>,
  isProgram: (agent: string) => boolean,
): LeftOut | undefined {
  const host = hit.host?.toLowerCase().replace(/^www\./, '');
  if (host && !hosts.has(host)) return 'otherSite';
  if (hit.method !== 'GET') return 'method';
  if (/\/sw\.js(?:\?|$)/.test(hit.referrer)) return 'worker';
  if (isProgram(hit.agent)) return 'program';
  // Not changed since a reader had it is read as well.
  return hit.status === 200 || hit.status === 304 ? undefined : 'status';
}
