import { encodedPath, patternSource, patternTarget } from '../redirects/pattern-source.ts';
import type { Pattern, Redirect } from '../redirects/redirect.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';

/** An old path as a regular expression below its folder, with or without the final slash. */
export function sourceOf(from: string): string {
  const path = from.slice(1);
  return path.endsWith('/') ? `${escapeRegExp(path.slice(0, -1))}/?` : escapeRegExp(path);
}

/** A target as mod_rewrite writes it: `%9` of `%97` would be a part of a condition. */
export const targetOf = (to: string): string => to.replace(/[\\$%]/g, '\\$&');

/** The names of the parameters that old addresses were told apart by, as an alternative. */
export function parameterNames(redirects: readonly Redirect[]): string {
  const names = redirects.flatMap(({ query }) => (query ? [escapeRegExp(query.name)] : []));
  return [...new Set(names)].join('|');
}

function queryRules(redirects: readonly Redirect[]): string {
  const own = redirects.filter(({ query }) => query !== undefined);
  if (own.length === 0) return '';
  const rules = own.map(
    ({ from, query, to }) =>
      `RewriteCond %{QUERY_STRING} "(?:^|&)${escapeRegExp(query!.name)}=${query!.value}(?:&|$)"\n` +
      `RewriteRule "^${sourceOf(from)}$" "${targetOf(to)}" [R=301,NE,QSD,L]\n`,
  );
  // All of them are passed over at once where the address has no such parameter.
  return [
    `RewriteCond %{QUERY_STRING} "!(?:^|&)(?:${parameterNames(own)})="\n`,
    `RewriteRule ^ - [S=${own.length}]\n`,
    ...rules,
  ].join('');
}

/**
 * Compared with the address as it was sent: mod_rewrite's own is decoded, and a line break or a
 * backslash in it would be written into the answer.
 */
function patternRule(base: string, pattern: Pattern): string {
  const target = patternTarget({ ...pattern, to: targetOf(pattern.to) }, (group) => `%${group}`);
  const request = `^\\S+ ${escapeRegExp(encodedPath(base))}${patternSource(pattern)}[? ]`;
  return `RewriteCond %{THE_REQUEST} "${request}"\nRewriteRule ^ "${target}" [R=301,NE,L]\n`;
}

/**
 * The conditions that a page or file stands at the address. A folder without one is none; nor is what
 * `MultiViews` takes in place of what was asked for, as it takes `feed.xml` for `feed/`.
 */
const pageStands = [
  'RewriteCond "%{REQUEST_FILENAME}|%{REQUEST_URI}" "/([^/|]*)\\|.*/\\1$"\n',
  'RewriteCond %{REQUEST_FILENAME} -f [OR]\nRewriteCond %{REQUEST_FILENAME}/index.html -f\n',
].join('');

/** The rules for old addresses, passed over where a page stands at the address. */
export function redirectRules({
  base,
  redirects,
  patterns,
}: Pick<HostRules, 'base' | 'redirects' | 'patterns'>): string {
  const paths = redirects
    .filter(({ query }) => query === undefined)
    .map(({ from, to }) => `RewriteRule "^${sourceOf(from)}$" "${targetOf(to)}" [R=301,NE,L]\n`);
  const rules = [...paths, ...patterns.map((pattern) => patternRule(base, pattern))];
  return [
    queryRules(redirects),
    pageStands,
    `RewriteRule ^ - [S=${rules.length}]\n`,
    ...rules,
  ].join('');
}
