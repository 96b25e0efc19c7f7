import { setTimeout as sleep } from 'node:timers/promises';
import type { DeskWords } from '../../../words/words.ts';
import type { Finding } from '../../../problems/finding.ts';
import type { Facts } from '../facts.ts';
import { askAddress } from './ask-address.ts';
import type { AskLimits } from './ask-politely.ts';
import { askPolitely } from './ask-politely.ts';
import type { LinkAnswer } from './link-answer.ts';
import { LinkMemory } from './link-memory.ts';
import { linkFindings, outsideLinks } from './outside-links.ts';

/** What `check --links` needs. */
export interface LinkCheck {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly ownHosts: readonly string[];
  /** The site's address: servers may wish to know who asks. */
  readonly siteUrl: string;
  readonly now: Date;
  /** Where the answers of earlier runs lie. */
  readonly memory: string;
  readonly fetching: typeof fetch;
  readonly limits?: AskLimits | undefined;
  readonly patience?: number | undefined;
  /** Says how it goes. */
  readonly say: (line: string) => void;
}

/**
 * Asks the outside addresses of all texts that gave no answer in the last days. Says how many were
 * asked and are left. Where the machine has no network, it says that and finds nothing.
 */
export async function checkLinks(
  check: LinkCheck,
  { check: words }: Pick<DeskWords, 'check'>,
): Promise<Finding[]> {
  const { facts, ownHosts, siteUrl, now, fetching, limits, patience, say } = check;
  const places = outsideLinks(facts, ownHosts);
  const memory = new LinkMemory(check.memory, now);
  const open = [...places.keys()].filter((one) => memory.answerOf(one) === undefined);
  const given = new Map<string, LinkAnswer>();
  const agent = `WartaLinkCheck/1 (looks for dead links of ${siteUrl})`;
  const clock = (): number => performance.now();
  if (open.length > 0) say(words.asking(open.length));
  const onAnswer = (address: string, answer: LinkAnswer): void => {
    given.set(address, answer);
    // Without a network every host seems gone: kept only once one has answered.
    if (answer.fate !== 'dead' || answer.why !== 'no-host') memory.keep(address, answer, now);
  };
  const ask = (address: string): Promise<LinkAnswer> =>
    askAddress(address, { fetching, agent, patience, now: Date.now });
  await askPolitely(open, { ask, wait: sleep, now: clock, onAnswer }, limits);
  if (isOffline(given)) {
    say(words.offline);
    return [];
  }
  for (const [address, answer] of given) memory.keep(address, answer, now);
  memory.save();
  const left = open.length - given.size;
  say(words.asked(given.size, places.size - open.length, left));
  return linkFindings(places, (address) => given.get(address) ?? memory.answerOf(address));
}

/** Whether no server at all was reached, of two or more. */
function isOffline(given: ReadonlyMap<string, LinkAnswer>): boolean {
  const hosts = new Set([...given.keys()].map((one) => new URL(one).host));
  return (
    hosts.size > 1 &&
    [...given.values()].every(
      (one) =>
        (one.fate === 'dead' && one.why === 'no-host') ||
        (one.fate === 'silent' && one.why === 'refused'),
    )
  );
}
