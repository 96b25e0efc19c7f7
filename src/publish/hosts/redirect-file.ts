import { patternTarget } from '../redirects/patterns.ts';
import type { HostRules } from './rules.ts';

/**
 * `_redirects` as Cloudflare Pages and Netlify read it, one rule a line. `withQueries` writes rules
 * on parameters, which Netlify alone knows; they are forced, for a page stands at `/`.
 */
export function writeRedirectFile(
  { base, redirects, patterns }: HostRules,
  { withQueries }: { withQueries: boolean },
): string {
  const own = redirects
    .filter(({ query }) => withQueries || query === undefined)
    .map(({ from, query, to }) => {
      const path = encodeURI(base + from.slice(1));
      return query ? `${path} ${query.name}=${query.value} ${to} 301!\n` : `${path} ${to} 301\n`;
    });
  const forms = patterns.map(
    (pattern) =>
      `${base}${pattern.from.slice(1)} ${patternTarget(pattern, (name) => `:${name}`)} 301\n`,
  );
  return [...own, ...forms].join('');
}
