import type { AdminWords } from '../../words/words.ts';
import { failureOf, mutationFailure } from './request-failure.ts';

/** How long a git host may take, in milliseconds: photos go up slowly on a phone. */
const LIMIT = 120_000;

type Fetch = typeof globalThis.fetch;

/** Whether an address is one of `hosts`, in which `*.` stands for any name. */
function isOneOf({ protocol, host }: URL, hosts: readonly string[]): boolean {
  return hosts.some((one) => {
    const [scheme, name] = one.split('//') as [string, string];
    return (
      protocol === scheme && (name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name)
    );
  });
}

/** Whether a request writes at the git host. */
const isWrite = (url: URL, init: RequestInit | undefined): boolean =>
  (init?.method ?? 'GET') !== 'GET' &&
  (!url.pathname.endsWith('/graphql') || /^\{"query":"\s*mutation/.test(String(init?.body)));

/**
 * `fetch` for the editor: it asks this site and its git host alone, for the package asks others how
 * the host is and whether there is a newer version. What fails at the git host fails with a sentence
 * for people, which the package shows as it is.
 */
export function ownRequests(
  fetch: Fetch,
  { site, hosts, words }: { site: string; hosts: readonly string[]; words: AdminWords['gitHost'] },
): Fetch {
  return async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const url = new URL(address, site);
    if (url.origin === new URL(site).origin || /^(?:blob|data):$/.test(url.protocol))
      return fetch(input, init);
    if (!isOneOf(url, hosts)) throw new TypeError(words.stranger(url.origin));
    const isWriting = isWrite(url, init);
    const say = (sentence: string): string => (isWriting ? `${sentence} ${words.kept}` : sentence);
    let answer: Response;
    try {
      answer = await fetch(input, { signal: AbortSignal.timeout(LIMIT), ...init });
    } catch (error) {
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      throw new TypeError(say(isSlow ? words.tooSlow : words.noConnection), { cause: error });
    }
    if (!answer.ok) return failureOf(answer, words, say);
    return isWriting && url.pathname.endsWith('/graphql')
      ? mutationFailure(answer, words, say)
      : answer;
  };
}
