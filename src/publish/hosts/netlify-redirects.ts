import { encodedPath } from '../redirects/pattern-source.ts';
import type { HostRules } from './rules.ts';

/**
 * `_redirects` as Netlify reads it, one rule a line. It takes both spellings of a final slash for
 * one, and knows parameters; those rules are forced, for a page stands at `/`. A pattern leads to a
 * whole address at `origin`: whatever of a request Netlify writes into it then stands after the
 * host, where it cannot name another (its program leaves a backslash as it is).
 */
export function netlifyRedirects({ base, redirects, patterns }: HostRules, origin: string): string {
  const own = redirects.map(({ from, query, to }) => {
    const path = encodedPath(base + from.slice(1));
    return query ? `${path} ${query.name}=${query.value} ${to} 301!\n` : `${path} ${to} 301\n`;
  });
  const forms = patterns.map(({ from, to }) => `${base}${from.slice(1)} ${origin}${to} 301\n`);
  return [...own, ...forms].join('');
}
