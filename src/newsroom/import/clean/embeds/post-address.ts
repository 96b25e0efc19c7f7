import { own } from '../../../../lib/own.ts';
import { postAddressOf, postKind } from '../../../../lib/post-address.ts';
import type { HtmlElement } from '../../html/html-node.ts';
import { elementsIn } from '../../html/html-node.ts';

/** The address of a post that a service's script shows; undefined for every other element. */
export function postAddress(node: HtmlElement): string | undefined {
  const { tag, attributes } = node;
  if (tag === 'oembed' || tag === 'o-embed') return attributes['url'];
  if (tag === 'fb:post' || tag === 'fb:video') return attributes['href'];
  if (attributes['data-oembed-url'] !== undefined) return attributes['data-oembed-url'];
  const kind = postKind(attributes['class']);
  if (kind === undefined) return undefined;
  return postAddressOf(
    kind,
    (name) => own(attributes, name),
    () =>
      [...elementsIn(node)]
        .filter((one) => one.tag === 'a')
        .map(({ attributes: { href = '' } }) => href),
  );
}
