import type { Device } from '../device.ts';
import type { CopyState } from './ask-again.ts';
import { askAgain } from './ask-again.ts';

/** Few enough to leave the line to the reader, enough to be done before a worker is stopped. */
const AT_ONCE = 6;

/**
 * Asks for stored answers again, several at once. `report` is called for each that is not gone, one
 * after another; those that are gone are deleted. `isNamed` as in `askAgain`. Rejects without network.
 */
export async function askAll(
  device: Device,
  cache: Cache,
  urls: readonly string[],
  report: (url: string, state: CopyState, stored: Response) => Promise<void>,
  isNamed = false,
): Promise<void> {
  for (let from = 0; from < urls.length; from += AT_ONCE) {
    const answers = urls.slice(from, from + AT_ONCE).map(async (url) => {
      const stored = await cache.match(url);
      return stored && { url, stored, state: await askAgain(device.fetch, url, stored, isNamed) };
    });
    for (const one of await Promise.all(answers)) {
      if (!one) continue;
      if (one.state === 'gone') await cache.delete(one.url);
      else await report(one.url, one.state, one.stored);
    }
  }
}
