import { isCertificateFault } from '../../../lib/certificate-fault.ts';
import type { LinkAnswer } from './link-answer.ts';

/** How an address is asked for. */
export interface AskOptions {
  readonly fetching: typeof fetch;
  /** Who asks, as servers read it. */
  readonly agent: string;
  /** How long one request may take, in milliseconds. */
  readonly patience?: number | undefined;
  readonly now: () => number;
}

const PATIENCE = 10_000;
/** Browsers follow twenty; a link that needs more than these is not one to give to readers. */
const MOST_HOPS = 8;

/** Answers that heads get where pages are there: servers that know no heads, or keep machines out. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503]);

/**
 * Asks whether an address is still there: its head first, the page itself where the server did not
 * take that. Follows redirects. What only keeps machines out (401, 403, 405, …) is alive.
 */
export async function askAddress(address: string, options: AskOptions): Promise<LinkAnswer> {
  const seen = new Set<string>();
  let at = address;
  try {
    for (;;) {
      const response = await askOnce(at, options);
      const to = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || to === null)
        return answerOf(response, options.now());
      seen.add(at);
      if (!URL.canParse(to, at)) return { fate: 'dead', why: 'missing' };
      at = new URL(to, at).href.replace(/#.*/s, '');
      if (seen.has(at) || seen.size > MOST_HOPS) return { fate: 'dead', why: 'loop' };
      if (!/^https?:/.test(at)) return { fate: 'alive' };
    }
  } catch (error) {
    return answerOfError(error);
  }
}

async function askOnce(address: string, options: AskOptions): Promise<Response> {
  const { fetching, agent, patience = PATIENCE } = options;
  const ask = async (method: string): Promise<Response> => {
    const response = await fetching(address, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': agent, accept: 'text/html,*/*;q=0.8' },
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return response;
  };
  const head = await ask('HEAD');
  // Who says when to come back means it.
  if (!ASK_AGAIN.has(head.status) || head.headers.has('retry-after')) return head;
  return ask('GET');
}

function answerOf({ status, headers }: Response, now: number): LinkAnswer {
  if (status === 404) return { fate: 'dead', why: 'missing' };
  if (status === 410) return { fate: 'dead', why: 'gone' };
  if (status === 429 || (status === 503 && headers.has('retry-after')))
    return { fate: 'busy', seconds: secondsOf(headers.get('retry-after'), now) };
  return status >= 500 ? { fate: 'silent', why: 'server' } : { fate: 'alive' };
}

/** Seconds or a date, as servers write it. */
function secondsOf(after: string | null, now: number): number | undefined {
  if (after === null) return undefined;
  if (/^\d+$/.test(after.trim())) return Number(after);
  const time = Date.parse(after);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - now) / 1000));
}

function answerOfError(error: unknown): LinkAnswer {
  const { cause, name } = error as Error & { cause?: { code?: string } };
  const code = cause?.code ?? '';
  if (code === 'ENOTFOUND') return { fate: 'dead', why: 'no-host' };
  if (isCertificateFault(code)) return { fate: 'dead', why: 'certificate' };
  if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/.test(code))
    return { fate: 'silent', why: 'timeout' };
  return { fate: 'silent', why: 'refused' };
}
