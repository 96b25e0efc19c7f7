import type { GoneAddress } from '../redirects/gone.ts';
import { escapeRegExp } from './rules.ts';

/** An address as a regular expression below its folder; a folder's own page is asked for by three. */
export function goneSource({ from }: GoneAddress): string {
  const path = from.slice(1).replace(/\/$/, '');
  return path === '' ? '' : `${escapeRegExp(path)}(?:/(?:index\\.html)?)?`;
}

/** The rules by which addresses of erased articles answer 410, however their letters are written. */
export function goneRules(addresses: readonly GoneAddress[]): string {
  return addresses
    .map((one) => {
      const { query } = one;
      const source = goneSource(one);
      if (query === undefined) return `RewriteRule "^${source}$" - [G,NC,L]\n`;
      const condition = `(?:^|&)${escapeRegExp(query.name)}=${query.value}(?:&|$)`;
      return `RewriteCond %{QUERY_STRING} "${condition}"\nRewriteRule "^${source}$" - [G,NC,L]\n`;
    })
    .join('');
}
