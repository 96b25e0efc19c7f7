import type { Site } from '../../site/site.ts';
import type { Redirect } from './redirect.ts';
import { readAlias } from './redirects-of.ts';

/** An address that is gone for good: as in a redirect, but it leads nowhere. */
export type GoneAddress = Omit<Redirect, 'to'>;

/**
 * The addresses, old ones included, of erased articles, which answer 410 where a host can say it. Only
 * the server's own rules may name them, which nobody can fetch. Where a page stands today (`isPage`,
 * by path), it stays.
 */
export function goneAddressesOf(
  { edition }: Pick<Site, 'edition'>,
  isPage: (path: string) => boolean,
): GoneAddress[] {
  return edition.erasedPaths.flatMap((path): GoneAddress[] => {
    const address = readAlias(path, '');
    if (!address || (address.query === undefined && isPage(address.from))) return [];
    const { from, query } = address;
    return [{ from, query }];
  });
}
