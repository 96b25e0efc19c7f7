import type { Device } from '../device.ts';
import type { Verdict } from './ask-again.ts';
import { askAgain } from './ask-again.ts';

/** Few enough to leave the line to the reader, enough to be done before a worker is stopped. */
const AT_ONCE = 6;

/**
 * Asks for stored answers again, several at once, and hears of each one in turn; what is `named` by
 * its content see `askAgain`. Rejects without network.
 */
export async function askAll(
  device: Device,
  cache: Cache,
  urls: readonly string[],
  heard: (url: string, verdict: Verdict, stored: Response) => Promise<void>,
  named = false,
): Promise<void> {
  for (let from = 0; from < urls.length; from += AT_ONCE) {
    const asked = urls.slice(from, from + AT_ONCE).map(async (url) => {
      const stored = await cache.match(url);
      return stored && { url, stored, verdict: await askAgain(device.fetch, url, stored, named) };
    });
    for (const one of await Promise.all(asked)) {
      if (!one) continue;
      if (one.verdict === 'gone') await cache.delete(one.url);
      else await heard(one.url, one.verdict, one.stored);
    }
  }
}
