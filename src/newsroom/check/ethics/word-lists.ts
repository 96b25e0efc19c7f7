/** Patterns made of lists of words: parts of patterns, without groups of their own. */

/** The words of a list, set apart by commas or lines; a word may be several, or a part of a pattern. */
export const wordsOf = (list: string): string[] =>
  list
    .split(/,\s+|\n/)
    .map((word) => word.trim().replace(/,$/, ''))
    .filter((word) => word !== '');

/** Any word of these lists. */
export const oneOf = (...lists: readonly (readonly string[])[]): string =>
  `(?:${lists.flat().join('|')})`;

/** `kepala`, `Kepala`: words that a sentence may begin with, where a pattern tells capitals apart. */
export const eitherCase = (list: readonly string[]): string[] =>
  list.map((word) => word.replace(/^\p{Ll}/u, (first) => `[${first.toUpperCase()}${first}]`));
