import { fetchGuarded } from '../fetch/fetch-guarded.ts';
import type { PictureFinder } from './picture-finder.ts';
import { mostPictureBytes } from './picture-finder.ts';
import { PictureError } from './shrink-picture.ts';
import type { SilentHosts } from './silent-hosts.ts';

/** Where pictures may be found. */
export interface PictureSource {
  /** The folders of the export; a picture in one of them is not fetched. */
  finder: PictureFinder;
  allowPrivate: boolean;
  hosts: SilentHosts;
  /** Ends what is being fetched. */
  stop?: AbortSignal | undefined;
}

/** A picture's bytes from the export's folders by the end of its address, else from the net. */
export async function findPicture(
  url: string,
  { finder, allowPrivate, hosts, stop }: PictureSource,
): Promise<Buffer> {
  const found = finder.find(url);
  if (found !== undefined) return found;
  const host = URL.canParse(url) ? new URL(url).host : '';
  if (hosts.isSilent(host)) throw new PictureError('silent');
  const bounds = {
    allowPrivate,
    maxBytes: mostPictureBytes,
    timeout: 30_000,
    maxRedirects: 5,
    stop,
  };
  try {
    const { bytes } = await fetchGuarded(url, bounds);
    hosts.count(host, undefined);
    return bytes;
  } catch (error) {
    hosts.count(host, (error as Error).message);
    throw error;
  }
}
