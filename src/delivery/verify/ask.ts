import { isCertificateFault } from '../../lib/certificate-fault.ts';
import type { Fetching } from './fetch-lightly.ts';

/** As whom an address is asked for. */
export type Visitor = 'browser' | 'googlebot';

/** What a server answers, with its body as it was before it was compressed for the way. */
export type LiveAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Where it leads, where it leads on. */
  readonly location: URL | undefined;
};

/** Nobody answered, or not in time. */
export class NoAnswer extends Error {
  /** The system's word for why, such as `ENOTFOUND`, `ECONNREFUSED` or `CERT_HAS_EXPIRED`. */
  readonly reason: string;
  constructor(address: URL, reason: string, cause: unknown) {
    super(`${address.href}: ${reason}`, { cause });
    this.name = 'NoAnswer';
    this.reason = reason;
  }
}

/** Asks for an address, following nothing. Rejects with `NoAnswer`. */
export type AskLive = (address: URL, visitor: Visitor) => Promise<LiveAnswer>;

/**
 * The names by which visitors are known: a browser as readers have it, and Google's crawler
 * (developers.google.com/search/docs/crawling-indexing/google-common-crawlers). Both say what this is.
 */
const NAMES: Readonly<Record<Visitor, string>> = {
  browser:
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 (Warta verify)',
  googlebot:
    'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html) (Warta verify)',
};

/** After so long without an answer there is none (ms). */
const PATIENCE = 20_000;
/** So often an address is asked for again that nobody answered. */
const AGAIN = 2;

/** The innermost code of an error, by which systems and TLS say what is wrong. */
function reasonOf(error: unknown): string {
  let reason = 'ETIMEDOUT';
  for (let inner = error; inner instanceof Error; inner = inner.cause) {
    const { code } = inner as { code?: unknown };
    if (typeof code === 'string') reason = code;
  }
  return reason;
}

/** What is wrong with certificates, and with TLS itself, stays as it is. */
const isLasting = (reason: string): boolean => isCertificateFault(reason) || /SSL|TLS/.test(reason);

/** Asks over the net by `fetching`. */
export function askOver(fetching: Fetching, patience = PATIENCE): AskLive {
  const once = async (address: URL, visitor: Visitor): Promise<LiveAnswer> => {
    const response = await fetching(address, {
      headers: {
        'user-agent': NAMES[visitor],
        accept: 'text/html,*/*;q=0.8',
        'accept-language': 'id',
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const location = response.headers.get('location');
    return {
      status: response.status,
      headers: response.headers,
      body: new Uint8Array(await response.arrayBuffer()),
      location: (location === null ? undefined : URL.parse(location, address)) ?? undefined,
    };
  };
  return async (address, visitor) => {
    for (let tries = 0; ; tries++) {
      try {
        return await once(address, visitor);
      } catch (error) {
        const reason = reasonOf(error);
        if (tries === AGAIN || isLasting(reason)) throw new NoAnswer(address, reason, error);
      }
    }
  };
}
