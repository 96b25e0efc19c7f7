import { patternTarget } from '../redirects/patterns.ts';
import type { HostRules } from './rules.ts';

/**
 * `_redirects` as Netlify reads it, one rule a line. It takes both spellings of a final slash for
 * one, and knows parameters; those rules are forced, for a page stands at `/`.
 */
export function netlifyRedirects({ base, redirects, patterns }: HostRules): string {
  const own = redirects.map(({ from, query, to }) => {
    const path = encodeURI(base + from.slice(1));
    return query ? `${path} ${query.name}=${query.value} ${to} 301!\n` : `${path} ${to} 301\n`;
  });
  const forms = patterns.map(
    (pattern) =>
      `${base}${pattern.from.slice(1)} ${patternTarget(pattern, (name) => `:${name}`)} 301\n`,
  );
  return [...own, ...forms].join('');
}
