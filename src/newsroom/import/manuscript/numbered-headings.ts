import type { HtmlElement } from '../html/html-node.ts';
import { rewriteTree, textOf } from '../html/html-node.ts';

/**
 * Takes headings out of the lists that Google Docs puts them in for their numbers: each is a list of its own
 * with the heading in it. In place.
 */
export function numberedHeadings(root: HtmlElement): void {
  rewriteTree(root, (node) => {
    if (node.tag !== 'ol' && node.tag !== 'ul') return node;
    const items = node.children.filter((one) => typeof one !== 'string');
    const headings = items.map((item) => headingIn(item));
    return headings.length > 0 && headings.every((one) => one !== undefined) ? headings : node;
  });
}

/** The heading that is all of an item. */
function headingIn(item: HtmlElement): HtmlElement | undefined {
  const [heading, ...more] = item.children.filter(
    (one) => typeof one !== 'string' || one.trim() !== '',
  );
  if (heading === undefined || typeof heading === 'string' || more.length > 0) return undefined;
  return /^h[1-6]$/.test(heading.tag) && textOf(heading).trim() !== '' ? heading : undefined;
}
