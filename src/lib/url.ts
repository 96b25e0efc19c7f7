/**
 * The only place that makes URLs. A *path* starts with `/` and knows no base; `Urls` turns it into
 * what a page may link to (`href`, base path included) or what leaves the site (`absolute`).
 */

import { withoutEnd } from './without-end.ts';

/** Where the site lives: `origin` such as `https://warta.example`, `base` such as `/` or `/berita/`. */
export type Address = { origin: string; base: string };

/** Turns paths into links for one address. */
export type Urls = Address & {
  /** Link for a page of this site: base path included, no origin. */
  href(path: string): string;
  /** Full, percent-encoded address, for feeds, canonical links and whatever leaves the site. */
  absolute(path: string): string;
};

/** `/berita/koran`, `berita/koran/` or empty: always with both slashes, `/` for the root. */
export function normaliseBase(base: string): string {
  const trimmed = withoutEnd(base.replace(/^\/+/, ''), /\//);
  return trimmed === '' ? '/' : `/${trimmed}/`;
}

/**
 * Reads the address a site is published at. `url` is the site's own (`https://x.id` or
 * `https://user.github.io/repo`, whose path is then the base); `base` overrides that path.
 * Throws a `TypeError` when `url` is no http(s) URL.
 */
export function readAddress(url: string, base?: string): Address {
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') throw new TypeError(url);
  return { origin: parsed.origin, base: normaliseBase(base ?? parsed.pathname) };
}

/** Links for a site at `address`. */
export function createUrls({ origin, base }: Address): Urls {
  const href = (path: string): string => base + path.replace(/^\/+/, '');
  return { origin, base, href, absolute: (path) => new URL(origin + href(path)).href };
}

/** File that a path is written to below the output folder: `/a/` → `a/index.html`. */
export function outputFile(path: string): string {
  const file = decodeURI(path).replace(/^\//, '');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** A link with its letters in Unicode's composed form (NFC), in which all our addresses are. */
export function composedLink(href: string): string {
  const plain = href.replace(/(?:%[89a-f][\da-f])+/gi, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  });
  return plain
    .normalize('NFC')
    .replace(/[^\0-\x7f]+/g, (letters) => encodeURI(letters.toWellFormed()));
}
