import { SVG, XLINK, XML } from './names.ts';

/** The namespaces that are in force at one element, by prefix. */
export type Scope = ReadonlyMap<string, string>;

/** The namespaces before the first element. */
export const FIRST_SCOPE: Scope = new Map([['xml', XML]]);

/** A name split into its prefix and its local part. */
export function split(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return { prefix: name.slice(0, Math.max(0, colon)), local: name.slice(colon + 1) };
}

/** The namespaces within an element with these attributes. */
export function scopeWithin(outer: Scope, attributes: Readonly<Record<string, string>>): Scope {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return outer;
  const inner = new Map(outer);
  for (const [name, uri] of declared) inner.set(name === 'xmlns' ? '' : name.slice(6), uri);
  return inner;
}

/** Whether the declaration of a namespace is of use in a cleaned drawing. */
export const isUseful = (uri: string): boolean => uri === SVG || uri === XLINK;
