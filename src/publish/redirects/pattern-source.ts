import type { Pattern } from './redirect.ts';

/**
 * One part of an address of ours as browsers send it: letters, digits and the marks that
 * `pathProblem` allows, anything beyond ASCII percent-encoded, dots only between others. Of what a
 * stranger asks for, only this is ever written into an answer: no line break, slash or backslash in
 * any spelling, so that it can neither end a header nor name another host.
 */
const PART = '(?:\\.?(?:[A-Za-z\\d_~-]|%[89A-Fa-f][A-Fa-f\\d]))+';

/**
 * A path as it stands in a request and in `Location`: percent-encoded once, whether it was before or
 * not. So are the backslash, which browsers take for a slash, and the dollar sign, with which
 * variables begin in servers' configurations. It begins with one slash: with two it would be a host.
 */
export function encodedPath(path: string): string {
  const url = new URL('https://warta.example');
  url.pathname = path.replaceAll('\\', '%5C').replaceAll('$', '%24');
  return url.pathname.replace(/^\/+/, '/');
}

/**
 * A pattern's `from` as a regular expression over a percent-encoded path without its first slash;
 * each `:name` is a numbered group, in the order in which they stand. Every server's kind of regular
 * expression reads it the same.
 */
export function patternSource({ from }: Pattern): string {
  const path = from.slice(1).replace(/\/$/, '').replaceAll('.', '\\.');
  return `${path.replace(/:[a-z]+/g, `(${PART})`)}/?`;
}

/** A pattern's `to` with each `:name` written by `write`, which is given the number of its group. */
export function patternTarget(pattern: Pattern, write: (group: number) => string): string {
  const names = partNames(pattern);
  return pattern.to.replace(/:([a-z]+)/g, (_, name: string) => write(names.indexOf(name) + 1));
}

/** Names of the parts in the order in which a pattern's `from` captures them. */
function partNames({ from }: Pattern): string[] {
  return [...from.matchAll(/:([a-z]+)/g)].map(([, name]) => name!);
}
