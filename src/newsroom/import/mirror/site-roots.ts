import { basename, dirname, sep } from 'node:path';
import { memo } from '../../../lib/memo.ts';
import type { FileNames } from './file-address.ts';
import { fileAddress } from './file-address.ts';

/** A folder that holds a site, as it lies on disk, and how its files are named. */
export interface SiteRoot extends FileNames {
  folder: string;
  /** `https://kabar.example`, without a slash. */
  origin: string;
}

/** Ends of names by which a folder is called as its host is. */
const host =
  /^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:id|com|net|org|info|co|news|tv|xyz|online|site|my|sg|tl|asia|media|press|web|blog|io|me|biz|today|live|example))(?:[:+]\d+)?$/i;

/** How many pages must agree where the folder's name says nothing. */
const ENOUGH = 2;

/** The folders that hold sites: by the addresses that their pages say of themselves, then by their names. */
export class SiteRoots {
  readonly #folders: ReadonlySet<string>;
  /** Pages that say so, by folder and then by origin; and those of them whose name got an end. */
  readonly #votes = new Map<string, Map<string, { pages: number; adjusted: number }>>();

  /** @param folders what the import looks through; empty where a file was asked for alone */
  constructor(folders: readonly string[]) {
    this.#folders = new Set(folders);
  }

  /** Counts what a page says of itself. */
  count(path: string, address: string): void {
    const { origin, pathname, search } = new URL(address);
    const parts = path.split(sep);
    const depth = pathname.split('/').filter((part) => part !== '').length;
    // Where all pages name the front page as their own, that says nothing.
    if (depth === 0) return;
    for (const [length, isAdjusted] of [
      [depth, false],
      [depth + 1, false],
      [depth, true],
    ] as const) {
      if (length >= parts.length) continue;
      const named = fileAddress(parts.slice(-length).join('/'), { isAdjusted });
      if (named === undefined || plain(named) !== plain(pathname + search)) continue;
      const folder = parts.slice(0, -length).join(sep);
      const origins =
        this.#votes.get(folder) ?? new Map<string, { pages: number; adjusted: number }>();
      this.#votes.set(folder, origins);
      const votes = origins.get(origin) ?? { pages: 0, adjusted: 0 };
      origins.set(origin, {
        pages: votes.pages + 1,
        adjusted: votes.adjusted + Number(isAdjusted),
      });
      return;
    }
  }

  /** The site that a file lies in. */
  of(path: string): SiteRoot | undefined {
    return this.#above(dirname(path));
  }

  readonly #above = memo((innermost: string): SiteRoot | undefined => {
    let named: SiteRoot | undefined;
    for (let folder = innermost; ; folder = dirname(folder)) {
      const known = this.#known(folder);
      if (known !== undefined) return known;
      if (host.test(basename(folder)) && this.#isAsked(folder)) named = this.#named(folder);
      if (folder === dirname(folder)) return named;
    }
  });

  #known(folder: string): SiteRoot | undefined {
    const origins = [...(this.#votes.get(folder) ?? [])].toSorted(
      ([, a], [, b]) => b.pages - a.pages,
    );
    const [most] = origins;
    if (most === undefined || most[1].pages < ENOUGH) return undefined;
    const [origin, { pages, adjusted }] = most;
    return { folder, origin, isAdjusted: adjusted * 2 > pages };
  }

  #named(folder: string): SiteRoot {
    const name = basename(folder)
      .toLowerCase()
      .replace(/\+(?=\d+$)/, ':');
    return { folder, origin: `https://${name}`, isAdjusted: false };
  }

  /** A folder above what was asked for says nothing, but of a file that was asked for alone. */
  #isAsked(folder: string): boolean {
    return this.#folders.size === 0 || this.#folders.has(folder);
  }
}

const plain = (address: string): string => {
  try {
    return decodeURI(address)
      .replace(/\/(?=\?|$)/, '')
      .toLowerCase();
  } catch {
    return address;
  }
};
