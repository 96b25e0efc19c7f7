import type { HtmlElement } from '../html/html-node.ts';

const lazy = [
  'data-orig-file',
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-large_image',
  'data-full-url',
] as const;
const lazySets = ['data-srcset', 'data-lazy-srcset', 'srcset'] as const;
const picture = /\.(jpe?g|png|gif|webp|avif|heic|heif|svg|bmp)(\?|#|$)/i;

/**
 * The address that a picture really shows: lazy loading keeps it beside a placeholder, `srcset`
 * lists sizes. `undefined` where there is only a placeholder.
 */
export function pictureSource({ attributes }: HtmlElement): string | undefined {
  for (const name of lazy) {
    const value = attributes[name]?.trim();
    if (value !== undefined && value !== '' && !value.startsWith('data:')) return value;
  }
  const src = attributes['src']?.trim() ?? '';
  const real =
    src !== '' &&
    !src.startsWith('data:') &&
    !/\/(blank|placeholder|spacer|pixel|lazy)[\w-]*\.(gif|png|svg)/i.test(src);
  if (real && picture.test(src)) return src;
  for (const name of lazySets) {
    const largest = largestOf(attributes[name]);
    if (largest !== undefined) return largest;
  }
  return real ? src : undefined;
}

/** The widest candidate of a `srcset` (HTML, 4.8.4.2.1). */
function largestOf(set: string | undefined): string | undefined {
  if (set === undefined) return undefined;
  let best: { url: string; size: number } | undefined;
  for (const candidate of set.split(/,\s+|,(?=https?:)/)) {
    const [url, size = '1x'] = candidate.trim().split(/\s+/);
    const value = Number.parseFloat(size);
    if (!url || url.startsWith('data:') || Number.isNaN(value)) continue;
    if (best === undefined || value > best.size) best = { url, size: value };
  }
  return best?.url;
}
