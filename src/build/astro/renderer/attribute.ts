import * as astro from 'astro/compiler-runtime';
import { Markup } from './markup.ts';

/**
 * What stands before an attribute's text, by its name: for those whose text is written as it is.
 * Astro is asked once for each name.
 */
const openings = new Map<string, string | undefined>();

function openingOf(name: string): string | undefined {
  if (openings.has(name)) return openings.get(name);
  const opening = ` ${name}="`;
  const isOrdinary = String(astro.addAttribute('a&"', name)) === `${opening}a&amp;&quot;"`;
  openings.set(name, isOrdinary ? opening : undefined);
  return isOrdinary ? opening : undefined;
}

const escaped = (text: string): string =>
  text.includes('&') || text.includes('"')
    ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    : text;

/** One attribute with its leading space, as Astro writes it; nothing where there is no value. */
export function addAttribute(
  value: unknown,
  name: string,
  shouldEscape = true,
  tag?: string,
): Markup | undefined {
  if (value === null || value === undefined) return undefined;
  const opening = typeof value === 'string' && value !== '' ? openingOf(name) : undefined;
  if (opening !== undefined && shouldEscape)
    return new Markup(`${opening}${escaped(String(value))}"`);
  return new Markup(String(astro.addAttribute(value, name, shouldEscape, tag)));
}
