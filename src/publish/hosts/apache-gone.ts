import type { Gone } from '../redirects/gone.ts';
import { escapeRegExp } from './rules.ts';

/** The rules by which addresses of erased articles answer 410, however their letters are written. */
export function goneRules(gone: readonly Gone[]): string {
  return gone
    .map(({ from, query }) => {
      const path = from.slice(1).replace(/\/$/, '');
      // A folder's own page is asked for by three addresses.
      const source = path === '' ? '' : `${escapeRegExp(path)}(?:/(?:index\\.html)?)?`;
      if (query === undefined) return `RewriteRule "^${source}$" - [G,NC,L]\n`;
      const asked = `(?:^|&)${escapeRegExp(query.name)}=${query.value}(?:&|$)`;
      return `RewriteCond %{QUERY_STRING} "${asked}"\nRewriteRule "^${source}$" - [G,NC,L]\n`;
    })
    .join('');
}
