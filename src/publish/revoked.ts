import { createHash } from 'node:crypto';
import type { Site } from '../site/site.ts';

/**
 * Hexadecimal digits that stand for an erased address: one, four bits. Every sixteenth address
 * anyone can think of has the same, so a guess that fits says next to nothing; a whole digest, or half
 * of one, would confirm it to everybody with a list of names. A reader's device asks the site about
 * the few copies that fit by chance, once.
 */
const DIGITS = 1;

/** The shortened digest of an address from the root of the host, as devices make it of the addresses of their copies. */
function shortDigest(pathname: string): string {
  return createHash('sha256').update(pathname).digest('hex').slice(0, DIGITS);
}

/** The addresses of withdrawn articles, base path included, and of erased ones a digit each. */
export type RevokedView = { paths: string[]; erased: string[] };

/**
 * What copies kept on readers' devices are thrown away by. Erased articles are told by a digit, so that
 * they are named nowhere.
 */
export function revokedView({ edition, urls }: Pick<Site, 'edition' | 'urls'>): RevokedView {
  const paths = edition.withdrawn.map(({ path }) => urls.href(path));
  // Copies are kept by path: `/?p=12` would be the front page.
  const erasedPaths = edition.erasedPaths.filter((path) => !path.includes('?'));
  const erased = erasedPaths.map((path) => shortDigest(new URL(urls.absolute(path)).pathname));
  return { paths, erased: erased.toSorted() };
}
