import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fetchGuarded } from '../fetch/fetch-guarded.ts';
import { PictureError } from './shrink-picture.ts';
import type { SilentHosts } from './silent-hosts.ts';

/** Where pictures may be found. */
export interface PictureSource {
  /** Folders of the export; a picture in one of them is not fetched. */
  folders: readonly string[];
  allowPrivate: boolean;
  hosts: SilentHosts;
  /** Ends what is being fetched. */
  stop?: AbortSignal | undefined;
}

const mostBytes = 25 * 1024 * 1024;

/** A picture's bytes from the export's folders by the end of its address, else from the net. */
export async function findPicture(
  url: string,
  { folders, allowPrivate, hosts, stop }: PictureSource,
): Promise<Buffer> {
  for (const folder of folders) {
    for (const path of endsOf(url)) {
      const bytes = readInside(folder, path);
      if (bytes !== undefined) return bytes;
    }
  }
  const host = URL.canParse(url) ? new URL(url).host : '';
  if (hosts.isSilent(host)) throw new PictureError('silent');
  const bounds = { allowPrivate, maxBytes: mostBytes, timeout: 30_000, maxRedirects: 5, stop };
  try {
    const { bytes } = await fetchGuarded(url, bounds);
    hosts.count(host, undefined);
    return bytes;
  } catch (error) {
    hosts.count(host, (error as Error).message);
    throw error;
  }
}

/** `wp-content/uploads/2015/09/x.jpg`, `uploads/…`, `2015/09/x.jpg`, `x.jpg`. */
function endsOf(url: string): string[] {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    return [];
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '..' || part.includes('\0') || part.includes('\\'))) return [];
  return parts.map((_, at) => parts.slice(at).join('/'));
}

/** Reads a file only where its real place is below the folder. */
function readInside(folder: string, path: string): Buffer | undefined {
  let real: string;
  try {
    real = realpathSync(join(folder, path));
    if (!real.startsWith(realpathSync(folder) + sep)) return undefined;
    const { size } = statSync(real);
    if (size > mostBytes) throw new PictureError(`> ${mostBytes / 1024 / 1024} MB`);
    return readFileSync(real);
  } catch (error) {
    if (error instanceof PictureError) throw error;
    return undefined;
  }
}
