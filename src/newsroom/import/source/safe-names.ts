import { createHash } from 'node:crypto';
import { withoutEnd } from '../../../lib/without-end.ts';

/** Longest name of a file or folder, and of a whole path, in bytes; disks take 255 (143 where they encrypt) and some 4,000. */
const longestPart = 140;
const longestPath = 900;

/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Leavings of macOS, which nobody means by what they packed. */
export function isLeaving(name: string): boolean {
  return /(^|[/\\])(__MACOSX([/\\]|$)|\._|\.DS_Store$)/.test(name);
}

/**
 * Names from an archive as paths below a folder that any disk can hold: never out of the folder, no
 * controls, devices or endless names, and no two alike by any disk's judgement.
 */
export class SafeNames {
  readonly #taken = new Set<string>();
  readonly #folders = new Map<string, string>();
  readonly #numbers = new Map<string, number>();

  /** The path for a name, with forward slashes; another for each call. */
  pathFor(name: string): string {
    const parts = name
      .replaceAll('\\', '/')
      .replace(/^[a-z]:/i, '')
      .split('/')
      .filter((part) => !/^\.*$/.test(part))
      .map((part) => safePart(part));
    const last = parts.pop() ?? 'tanpa-nama';
    const isLong = Buffer.byteLength(parts.join('/')) > longestPath;
    let folder = '';
    for (const part of isLong ? [digestOf(parts.join('/'))] : parts)
      folder = `${this.#folder(folder + part)}/`;
    return this.#free(folder + last);
  }

  /** The folder that a path means: the same one each time, named otherwise where a file has its name. */
  #folder(path: string): string {
    const key = fold(path);
    const folder = this.#folders.get(key) ?? this.#free(path);
    this.#folders.set(key, folder);
    return folder;
  }

  /** A path that nothing else has. */
  #free(path: string): string {
    let free = path;
    if (this.#taken.has(fold(path))) {
      let number = (this.#numbers.get(fold(path)) ?? 1) + 1;
      while (this.#taken.has(fold(numbered(path, number)))) number += 1;
      this.#numbers.set(fold(path), number);
      free = numbered(path, number);
    }
    this.#taken.add(fold(free));
    return free;
  }
}

/** Disks of Macs and of Windows take names for the same that differ by case or composition alone. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function numbered(path: string, number: number): string {
  const end = /(\.\w{1,8})?$/.exec(path)!.index;
  return `${path.slice(0, end)}-${number}${path.slice(end)}`;
}

function safePart(part: string): string {
  const named = part
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .replace(/[<>:"|?*]/g, '_');
  const plain = withoutEnd(named, /[. ]/);
  const short = Buffer.byteLength(plain) > longestPart ? shortened(plain) : plain;
  if (short === '') return '_';
  return device.test(short) ? `_${short}` : short;
}

function shortened(part: string): string {
  const ending = /\.\w{1,8}$/.exec(part)?.[0] ?? '';
  return `${part.slice(0, 40).toWellFormed()}-${digestOf(part)}${ending}`;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
