import { partAddress } from './part-address.ts';

const links = /\bhref\s*=\s*(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})')/gi;

/**
 * The numbers of the parts of a story that a page leads to, by the addresses of its links. `toAddress`
 * tells what a link of the page leads to.
 */
export function linkedParts(
  html: string,
  story: string,
  toAddress: (href: string) => string | undefined,
): Set<number> {
  const numbers = new Set<number>();
  for (const [, double, single] of html.matchAll(links)) {
    const address = toAddress((double ?? single)!.replaceAll('&amp;', '&'));
    if (address === undefined) continue;
    const to = partAddress(address);
    if (to.story === story) numbers.add(to.part);
  }
  return numbers;
}
