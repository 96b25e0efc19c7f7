import { addAttribute as astroAttribute } from 'astro/runtime/server/index.js';
import { Markup } from './markup.ts';

/** Whether an attribute's text is written as it is, by name: Astro is asked once for each. */
const ordinary = new Map<string, boolean>();

function isOrdinary(name: string): boolean {
  let known = ordinary.get(name);
  if (known === undefined) {
    known = String(astroAttribute('a&"', name)) === ` ${name}="a&amp;&quot;"`;
    ordinary.set(name, known);
  }
  return known;
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
  if (typeof value === 'string' && value !== '' && shouldEscape && isOrdinary(name)) {
    return new Markup(` ${name}="${escaped(value)}"`);
  }
  return new Markup(String(astroAttribute(value, name, shouldEscape, tag)));
}
