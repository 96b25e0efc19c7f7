import type { HtmlElement } from '../html/html-node.ts';
import { safeUrl } from '../html/safe-url.ts';
import { elementsIn } from '../html/html-node.ts';

/** Leads of Google and Facebook that stand before the address that a link means, with its parameter. */
const wrappers: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^https?:\/\/(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}\/url\?/i, ['q', 'url']],
  [/^https?:\/\/lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?\?/i, ['u']],
];

/** Makes links through Google's and Facebook's counters lead to what they mean. In place. */
export function unwrapLinks(root: HtmlElement): void {
  for (const { tag, attributes } of elementsIn(root)) {
    const { href } = attributes;
    if (tag === 'a' && href !== undefined) attributes['href'] = meantAddress(href);
  }
}

function meantAddress(href: string): string {
  const names = wrappers.find(([form]) => form.test(href))?.[1];
  if (names === undefined || !URL.canParse(href)) return href;
  const { searchParams } = new URL(href);
  const meant = names.map((name) => safeUrl(searchParams.get(name) ?? '')).find(isOutside);
  return meant ?? href;
}

const isOutside = (url: string | undefined): boolean =>
  url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url);
