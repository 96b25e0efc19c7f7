import type { HtmlElement, HtmlNode } from '../html/html-node.ts';
import { element, textOf, elementsIn } from '../html/html-node.ts';

const lead =
  /^\s*(?:[»>•\-–]+\s*)?(?:\[\s*)?(baca juga|baca|simak juga|lihat juga|read also|read more|artikel terkait|berita terkait)\s*(?:[:：.]\s*)?/i;

/**
 * A box or paragraph that only points at other articles ("Baca juga: …") as one paragraph a link, in
 * the form the site knows; `undefined` for every other element.
 */
export function readAlso(node: HtmlElement): HtmlNode[] | undefined {
  if (!/^(p|div|blockquote|h[2-6]|strong|section|aside|ul|table)$/.test(node.tag)) return undefined;
  const text = textOf(node).replace(/\s+/g, ' ').trim();
  if (text.length > 800 || !lead.test(text)) return undefined;
  const links = [...elementsIn(node)].filter(
    ({ tag, attributes }) => tag === 'a' && attributes['href'],
  );
  if (links.length === 0) return undefined;
  let left = text.replace(lead, '');
  for (const link of links) left = left.replace(textOf(link).replace(/\s+/g, ' ').trim(), '');
  if (/[\p{L}\p{N}]{3}/u.test(left)) return undefined;
  const targets = new Set<string>();
  return links.flatMap((link) => {
    const title = textOf(link).replace(/\s+/g, ' ').trim().replace(lead, '');
    const href = link.attributes['href']!;
    if (title === '' || targets.has(href)) return [];
    targets.add(href);
    return [element('p', {}, ['Baca juga: ', element('a', { href }, [title])])];
  });
}
