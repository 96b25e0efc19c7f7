import { unescapeHTML as astroUnescape } from 'astro/runtime/server/index.js';
import { Markup } from './markup.ts';

/** Takes a value for markup (`set:html`): a string at once, anything else as Astro does. */
export const unescapeHTML = (value: unknown): unknown =>
  typeof value === 'string' ? new Markup(value) : astroUnescape(value);
