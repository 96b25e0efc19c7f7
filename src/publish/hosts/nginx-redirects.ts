import { encodedPath, patternSource, patternTarget } from '../redirects/pattern-source.ts';
import type { Pattern, Redirect } from '../redirects/redirect.ts';
import type { HostRules } from './rules.ts';
import { escapeRegExp } from './rules.ts';

/** A text in the configuration. It holds no `$`, for which nginx has no escape: no address has one. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** As nginx does it: letters beyond ASCII stay as they are. */
export const inSmallLetters = (text: string): string =>
  text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** An address as nginx knows it, and where it leads. */
type Lead = { key: string; to: string };

/** What stands in the `http` block, and the variables that hold where an address leads, or nothing. */
export type NginxRedirects = { maps: string; variables: string[] };

const WORD = '[^\t]+';
const PAIR = `${WORD}\t${WORD}\t`;

/**
 * A map from what `asked` is to where it leads, in the variable `moved`. The tables of nginx ignore
 * case: one line a word holds all its spellings, each with its target, and a second map takes the
 * one that is asked for. Words are parted by tabs, which no address of the table has. Where the table has
 * nothing it begins with one, which no line does, so that only what stands in the table is ever an
 * answer.
 */
function exactMap(
  request: string,
  variable: string,
  leads: readonly Lead[],
  otherwise: string,
): string {
  const lines = [...Map.groupBy(leads, ({ key }) => inSmallLetters(key))].map(([low, group]) => {
    const pairs = group.map(({ key, to }) => `${key}\t${to}`).join('\t');
    return `  ${quoted(low)} ${quoted(pairs)};\n`;
  });
  return [
    `map "${request}" ${variable}_any_case {\n  default "";\n${lines.join('')}}\n`,
    `map "${variable}_any_case\t${request}" ${variable} {\n  default ${otherwise};\n`,
    `  "~^(?:${PAIR})*?(${WORD})\t(${WORD})\t(?:${PAIR})*\\1\\z" $2;\n}\n`,
  ].join('');
}

/** With and without the final slash, unless the path names a file. */
function spellings(path: string): string[] {
  return path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1)] : [path];
}

/** Forms are compared with the address as it was sent: a part of it that fits is fit to be sent back. */
function formMap(base: string, patterns: readonly Pattern[]): string {
  const lines = patterns.map((pattern) => {
    const target = patternTarget(pattern, (group) => `$${group}`);
    return `  "~^${escapeRegExp(encodedPath(base))}${patternSource(pattern)}(?:\\?|\\z)" "${target}";\n`;
  });
  return `map $request_uri $warta_moved_form {\n  default "";\n${lines.join('')}}\n`;
}

/** One pair of maps a parameter: of `/?p=123` they find `123`, and where `/?123` leads. */
function queryMaps(base: string, name: string, group: readonly Redirect[], number: number): string {
  const value = `$warta_asked_${number}`;
  const leads = group.map(({ from, query, to }) => ({
    key: `${base}${from.slice(1)}?${query!.value}`,
    to,
  }));
  return [
    // Not $arg_…: that ignores case, and knows no name with a hyphen.
    `map $args ${value} {\n  default "";\n  "~(?:^|&)${escapeRegExp(name)}=([\\w-]+)(?:&|\\z)" $1;\n}\n`,
    exactMap(`$uri?${value}`, `$warta_moved_${number}`, leads, '""'),
  ].join('');
}

/** The length of the longest address that a table of nginx holds, in bytes. */
function longestKey(base: string, redirects: readonly Pick<Redirect, 'from' | 'query'>[]): number {
  return redirects.reduce((most, { from, query }) => {
    return Math.max(most, Buffer.byteLength(base + from + (query?.value ?? '')));
  }, 0);
}

const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** The maps that tell where old addresses lead. */
export function nginxRedirects({
  base,
  redirects,
  patterns,
  goneAddresses,
}: HostRules): NginxRedirects {
  const paths = redirects.filter(({ query }) => query === undefined);
  const byName = Map.groupBy(
    redirects.filter(({ query }) => query !== undefined),
    ({ query }) => query!.name,
  );
  const leads = paths.flatMap(({ from, to }) =>
    spellings(base + from.slice(1)).map((key) => ({ key, to })),
  );
  // The tables' cells must hold the longest address; nginx asks for powers of two.
  const bucket = powerOfTwo(Math.max(128, longestKey(base, [...redirects, ...goneAddresses]) + 64));
  const size = powerOfTwo(Math.max(2048, redirects.length * 2, goneAddresses.length * 4));
  return {
    maps: [
      `map_hash_bucket_size ${bucket};\nmap_hash_max_size ${size};\n`,
      formMap(base, patterns),
      exactMap('$uri', '$warta_moved', leads, '$warta_moved_form'),
      ...[...byName].map(([name, group], at) => queryMaps(base, name, group, at)),
    ].join(''),
    variables: ['$warta_moved', ...[...byName].map((_, at) => `$warta_moved_${at}`)],
  };
}
