import { watchAddress } from '../../../lib/watch-address.ts';
import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { safeUrl } from '../html/safe-url.ts';
import { elementsIn } from '../html/html-node.ts';
import type { Conversion } from './convert-options.ts';
import { destination } from './link.ts';

type Blocks = (nodes: readonly HtmlNode[], conversion: Conversion) => string[];

/** A player or a frame as a plain link to what it shows, then whatever it holds as a way out. */
export function embedMarkdown(node: HtmlElement, conversion: Conversion, blocks: Blocks): string[] {
  const { src, data, href } = node.attributes;
  const source = [...elementsIn(node)].find(({ tag }) => tag === 'source' || tag === 'embed');
  const url = safeUrl(src ?? data ?? href ?? source?.attributes['src']);
  const inner = node.tag === 'iframe' ? [] : blocks(node.children, conversion);
  if (url === undefined || !/^(https?:|\/)/.test(url)) return inner;
  const link = plainLink(`<${destination(watchUrl(url))}>`, url);
  // An `object` holds its player a second time, as an `embed`.
  return [link, ...inner.filter((one) => one !== link)];
}

/** An autolink needs a scheme; a relative address is written as a link with itself as text. */
function plainLink(link: string, url: string): string {
  return /^https?:/.test(url) ? link : `[${url}](${destination(url)})`;
}

/** The address a reader would open for the one a player loads. */
export function watchUrl(url: string): string {
  const address = watchAddress(url);
  return address === url ? url : (safeUrl(address) ?? url);
}
