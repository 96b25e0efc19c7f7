import { safeUrl } from '../../html/safe-url.ts';
import type { HtmlElement, HtmlNode } from '../../html/html-node.ts';
import { element, elementsIn, textOf } from '../../html/html-node.ts';
import { ampElement } from './amp.ts';
import { lazyAddress } from './lazy-address.ts';
import { objectAddress } from './object-address.ts';
import { postAddress } from './post-address.ts';
import { videoAddress } from './video-address.ts';

/**
 * What stands for a player, a post of another service or a document that a script would put there: a
 * frame with its address, after the words that it holds. `undefined` for every other element.
 */
export function frameOf(node: HtmlElement): HtmlNode[] | undefined {
  const amp = ampElement(node);
  if (amp !== undefined) return amp;
  if (/^(?:iframe|embed|video|audio|source)$/.test(node.tag)) {
    const address = lazyAddress(node.attributes);
    if (address === undefined) return undefined;
    node.attributes['src'] = address;
    return [node];
  }
  if (node.tag === 'object') {
    const address = objectAddress(node);
    return address === undefined ? undefined : [framed(address)];
  }
  const address = postAddress(node) ?? videoAddress(node);
  return address === undefined ? undefined : withWords(node, address);
}

const framed = (src: string): HtmlElement => element('iframe', { src });

/** The words of a post stay; where they do not lead to it, its address follows. */
function withWords(node: HtmlElement, address: string): HtmlNode[] {
  const url = safeUrl(address);
  if (url === undefined || !/^https?:/.test(url)) return [node];
  const inside = [...elementsIn(node)];
  if (inside.some(({ tag }) => tag === 'iframe' || tag === 'video')) return [node];
  if (textOf(node).trim() === '') return [framed(url)];
  const isLinked = inside.some(
    (one) =>
      one.tag === 'a' &&
      textOf(one).trim() !== '' &&
      bare(one.attributes['href'] ?? '') === bare(url),
  );
  return isLinked ? [node] : [node, framed(url)];
}

const bare = (url: string): string =>
  url.replace(/^(?:https?:)?\/\/(?:www\.)?/, '').replace(/\/?(?:[?#].*)?$/, '');
