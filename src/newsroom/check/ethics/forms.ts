/**
 * The forms in which Indonesian uses a stem as a verb that takes an object: `perkosa` makes
 * `memperkosa` and the bare `perkosa` of headlines, and `diperkosa`. Parts of patterns with the flag
 * `i`, without groups of their own.
 */

/** What the nasal of `me-` becomes before a letter, and whether the letter goes. */
const NASAL: readonly (readonly [first: string, nasal: string, isDropped: boolean])[] = [
  ['p', 'mem', true],
  ['bfv', 'mem', false],
  ['t', 'men', true],
  ['dcjz', 'men', false],
  ['s', 'meny', true],
  ['k', 'meng', true],
  ['ghaiueo', 'meng', false],
];

/** The stem after `me-`: `menyetubuhi` of `setubuhi`. */
function withNasal(stem: string): string {
  const rule = NASAL.find(([first]) => first.includes(stem[0]!));
  if (!rule || stem.startsWith('per')) return `${rule ? 'mem' : 'me'}${stem}`;
  return `${rule[1]}${rule[2] ? stem.slice(1) : stem}`;
}

/** `memperkosa`, `perkosa`: the doer's verbs of these stems, a suffix that they need included. */
export const active = (...stems: readonly string[]): string =>
  `(?:${stems.flatMap((stem) => [withNasal(stem), stem]).join('|')})`;

/** `memperkosa` alone: the same verbs without the short form of headlines. */
export const fullForm = (...stems: readonly string[]): string =>
  `(?:${stems.map(withNasal).join('|')})`;

/** `diperkosa`, `diperkosanya`: what was done, of these stems. */
export const passive = (...stems: readonly string[]): string => `di(?:${stems.join('|')})(?:nya)?`;
