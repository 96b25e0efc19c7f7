import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fetched, FetchBounds } from '../fetch/fetch-guarded.ts';
import { fetchGuarded } from '../fetch/fetch-guarded.ts';
import type { Note } from '../article/note.ts';
import { apiBehind, apiOf } from '../wpjson/api-address.ts';
import { PoliteAsker } from '../wpjson/ask-politely.ts';
import type { FetchedSite } from '../wpjson/fetch-site.ts';
import { fetchSite } from '../wpjson/fetch-site.ts';

/** What lies behind an address: a site of WordPress that gives out all it has, else one answer. */
export type OpenedAddress = { site: FetchedSite; folder: string } | { answer: Fetched };

/** What opening an address needs. */
interface AddressContext {
  allowPrivate: boolean;
  /** Where the answers of a site lie until the import has ended; else they are temporary. */
  kept?: string | undefined;
  /** Milliseconds between two requests to a site. */
  pause?: number | undefined;
  /** How many posts of a site are wanted; all unless said. */
  most?: number | undefined;
  /** ISO time from which on posts of a site are wanted. */
  since?: string | undefined;
  stop?: AbortSignal | undefined;
  note(file: string, note: Note): void;
}

const mostBytes = 50 * 1024 * 1024;

/**
 * Fetches what lies behind an address. The front page of a site of WordPress stands for all of it, as
 * does the address of its interface.
 * @throws {FetchError} where one answer cannot be had; of a site, it is noted
 */
export async function openAddress(
  url: string,
  { allowPrivate, kept, pause, most, since, stop, note }: AddressContext,
  temporary: () => string,
): Promise<OpenedAddress> {
  const bounds: FetchBounds = {
    allowPrivate,
    maxBytes: mostBytes,
    timeout: 60_000,
    maxRedirects: 5,
    stop,
  };
  const siteAt = async (api: string) => {
    const name = createHash('sha1')
      .update(since === undefined ? api : `${api} ${since}`)
      .digest('hex')
      .slice(0, 12);
    const folder = kept === undefined ? temporary() : join(kept, name);
    const asker = new PoliteAsker(bounds, pause);
    return { site: await fetchSite(api, folder, { asker, most, since, note }), folder };
  };
  const api = apiOf(url);
  if (api !== undefined) return siteAt(api);
  const answer = await fetchGuarded(url, bounds);
  const behind = apiBehind(answer.bytes.toString('latin1', 0, 500_000), answer.url);
  const found = behind === undefined ? undefined : await siteAt(behind);
  return found !== undefined && found.site.files.length > 0 ? found : { answer };
}
