/** A value of JSON-LD; what is `undefined` is left out when it is written. */
export type Value = string | number | boolean | Thing | readonly Value[] | undefined;

/** One described thing, such as a news article or an organisation (schema.org). */
export type Thing = { readonly '@type'?: string; readonly [property: string]: Value };

/**
 * A thing as the text of a `script` element: in the vocabulary of schema.org, and without any sign
 * that could end the element early.
 */
export function writeThing(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}
