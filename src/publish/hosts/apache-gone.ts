import type { GoneAddress } from '../redirects/gone.ts';
import { escapeRegExp } from './rules.ts';

/** The rules by which addresses of erased articles answer 410, however their letters are written. */
export function goneRules(addresses: readonly GoneAddress[]): string {
  return addresses
    .map(({ from, query }) => {
      const path = from.slice(1).replace(/\/$/, '');
      // A folder's own page is asked for by three addresses.
      const source = path === '' ? '' : `${escapeRegExp(path)}(?:/(?:index\\.html)?)?`;
      if (query === undefined) return `RewriteRule "^${source}$" - [G,NC,L]\n`;
      const condition = `(?:^|&)${escapeRegExp(query.name)}=${query.value}(?:&|$)`;
      return `RewriteCond %{QUERY_STRING} "${condition}"\nRewriteRule "^${source}$" - [G,NC,L]\n`;
    })
    .join('');
}
