import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  openSync,
  closeSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Unzip, UnzipInflate } from 'fflate';

/** An archive may unpack to this much, so that a small one cannot fill the disk. */
const mostBytes = 16 * 1024 ** 3;
const mostFiles = 200_000;

/** Unpacks a `.gz` file to `to`. Answers false where it ends in the middle; what came is kept. */
export async function unpackGzip(from: string, to: string): Promise<boolean> {
  try {
    await pipeline(createReadStream(from), createGunzip(), createWriteStream(to));
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks a ZIP into a folder, a piece at a time. Names that would leave the folder, and the
 * leavings of macOS, are skipped. Answers false where the archive is broken; what came is kept.
 */
export async function unpackZip(from: string, folder: string): Promise<boolean> {
  let bytes = 0;
  let files = 0;
  let whole = true;
  const unzip = new Unzip((file) => {
    const path = safePath(file.name);
    if (path === undefined || (files += 1) > mostFiles) return;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    const out = openSync(target, 'w');
    file.ondata = (error, chunk, final) => {
      bytes += chunk?.length ?? 0;
      if (error || bytes > mostBytes) {
        whole = false;
        file.terminate();
      } else writeSync(out, chunk);
      if (final || error || bytes > mostBytes) closeSync(out);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of createReadStream(from, { highWaterMark: 256 * 1024 })) {
      unzip.push(chunk as Buffer);
      if (!whole) return false;
    }
    unzip.push(new Uint8Array(), true);
  } catch {
    return false;
  }
  return whole && files > 0;
}

/** A name from an archive as a path below a folder; `undefined` for folders and for what is not safe. */
export function safePath(name: string): string | undefined {
  const path = name.replaceAll('\\', '/');
  if (path.endsWith('/') || path.startsWith('/') || /^[a-z]:/i.test(path)) return undefined;
  const parts = path.split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === '' || part.includes('\0')))
    return undefined;
  if (parts.some((part) => part === '__MACOSX' || part.startsWith('._') || part === '.DS_Store'))
    return undefined;
  return path;
}
