import type { Finding } from '../../problems/finding.ts';
import { finding } from '../../problems/finding.ts';
import type { Facts } from './facts.ts';

/** At once; more would look like an attack. */
const AT_ONCE = 8;
const PATIENCE = 10_000;

/** What a server answered: undefined where all is well, else a word or number to show. */
export type Ask = (address: string) => Promise<string | undefined>;

/**
 * Asks every outside address that the texts link, each once, whether it is still there. Answers that
 * only keep machines out (401, 403, 405, 429, 5xx) are no dead links.
 */
export async function deadLinks(facts: ReadonlyMap<string, Facts>, ask: Ask): Promise<Finding[]> {
  const places = new Map<
    string,
    { file: string; line: number; column: number; target: string }[]
  >();
  for (const [file, { links }] of facts)
    for (const { target, line, column } of links) {
      if (!/^https?:\/\//i.test(target)) continue;
      const address = target.replace(/#.*/s, '');
      const there = places.get(address) ?? [];
      there.push({ file, line, column, target });
      places.set(address, there);
    }
  const waiting = [...places.keys()];
  const findings: Finding[] = [];
  const work = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const answer = await ask(address);
      if (answer === undefined) continue;
      for (const { target, ...place } of places.get(address)!)
        findings.push(finding('link/dead', place, { target, answer }, 'warning'));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return findings;
}

/** Asks over the network: the head first, the page itself where a server knows no heads. */
export function askWith(fetching: typeof fetch): Ask {
  const status = async (address: string, method: string): Promise<number> => {
    const response = await fetching(address, {
      method,
      redirect: 'follow',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.status;
  };
  return async (address) => {
    try {
      const head = await status(address, 'HEAD');
      const answer =
        head === 404 || head === 405 || head === 501 ? await status(address, 'GET') : head;
      return answer === 404 || answer === 410 ? String(answer) : undefined;
    } catch (error) {
      const { cause, name } = error as Error & { cause?: { code?: string } };
      return cause?.code ?? name;
    }
  };
}
