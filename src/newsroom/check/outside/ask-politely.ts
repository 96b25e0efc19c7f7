import type { LinkAnswer } from './link-answer.ts';

/** How many are asked, how fast, and for how long; times in milliseconds. */
export interface AskLimits {
  /** Hosts asked at once; one host gets one question at a time. */
  readonly hosts: number;
  /** Between two questions to one host. */
  readonly pause: number;
  /** The longest that a server may make us wait before it is asked once more. */
  readonly longestWait: number;
  /** Addresses in one run. */
  readonly most: number;
  /** After this no more are begun. */
  readonly duration: number;
}

/** What a newsroom's run keeps to. */
export const ASK_LIMITS: AskLimits = {
  hosts: 6,
  pause: 1000,
  longestWait: 30_000,
  most: 500,
  duration: 600_000,
};

/** What a run needs of the world around it. */
export interface Asking {
  readonly ask: (address: string) => Promise<LinkAnswer>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  readonly now: () => number;
  /** Told of each answer as it comes, so that it can be kept. */
  readonly onAnswer: (address: string, answer: LinkAnswer) => void;
}

/**
 * Asks for addresses, the first first, within limits. A host that says it is too busy is waited for
 * once, if not for long, and then left for another day. What was not asked is not told of.
 */
export async function askPolitely(
  addresses: readonly string[],
  { ask, wait, now, onAnswer }: Asking,
  limits: AskLimits = ASK_LIMITS,
): Promise<void> {
  const end = now() + limits.duration;
  const hosts = Map.groupBy(addresses.slice(0, limits.most), (one) => new URL(one).host);
  const waiting = [...hosts.values()].toReversed();
  const askHost = async (ofHost: readonly string[]): Promise<void> => {
    for (const [index, address] of ofHost.entries()) {
      if (index > 0) await wait(limits.pause);
      if (now() >= end) return;
      let answer = await ask(address);
      if (answer.fate === 'busy') {
        const milliseconds = (answer.seconds ?? 5) * 1000;
        if (milliseconds > limits.longestWait || now() + milliseconds >= end) return;
        await wait(milliseconds);
        answer = await ask(address);
        if (answer.fate === 'busy') return;
      }
      onAnswer(address, answer);
    }
  };
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await askHost(next);
  };
  await Promise.all(Array.from({ length: limits.hosts }, work));
}
