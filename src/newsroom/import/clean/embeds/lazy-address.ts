import { own } from '../../../../lib/own.ts';
import type { HtmlElement } from '../../html/html-node.ts';

/** Where plugins for speed and for consent keep the address of a frame until it is wanted. */
const names = [
  'data-src',
  'data-lazy-src',
  'data-lazy',
  'data-litespeed-src',
  'data-rocket-src',
  'data-cmp-src',
  'data-cookieblock-src',
  'data-consent-src',
  'data-cookieconsent-src',
  'data-borlabs-cookie-src',
  'data-iframe-src',
  'data-orig-src',
  'data-original',
] as const;

/** The address that a player gets later; undefined where it has one, or none at all. */
export function lazyAddress(attributes: HtmlElement['attributes']): string | undefined {
  const src = attributes['src']?.trim() ?? '';
  if (src !== '' && !/^(?:about:|data:|javascript:|#)/i.test(src)) return undefined;
  for (const name of names) {
    const value = own(attributes, name)?.trim() ?? '';
    if (/^(?:https?:)?\/\//i.test(value)) return value;
  }
  return undefined;
}
